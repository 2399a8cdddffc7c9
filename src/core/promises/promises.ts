/** What an automatic text may not say, because nobody has made it true. */
import { type PromiseRule, RULES } from './rules.ts';
import { TIME } from './words.ts';

export interface PromiseFound {
  /** The sentence, as written. */
  words: string;
  why: string;
}

const SENTENCE = /(?:[^.!?;\n]|\.(?=\S)|(?<=\b[ap]\.?m)\.)+[.!?;\n]*/g;
const NEW_SUBJECT = '\\b(?:we|i|he|she|you|they|someone|but|and|pero|y)\\b';
const INDIRECT =
  /\b(?:whether|what|which|who|how|where|if|when|whenever|once|until|unless|as soon as|in case|cuando|que (?:dia|hora)|cual|como|donde|hasta|si|en cuanto|apenas)\b[^,]*/g;
const LEADING_CONDITION = new RegExp(
  `^\\W*(?:if|when|whenever|once|until|unless|as soon as|si|cuando|en cuanto) \\S+(?:(?!${NEW_SUBJECT}(?:'ll| will| can))[^,])*`,
);
const DENIED = new RegExp(
  `(?:\\b(?:not|never|nothing|nobody|no one|cannot|no|nunca|nada|nadie|tampoco)|n't)\\b(?! (?:charge|cost)\\b)(?:(?!${NEW_SUBJECT})[^,])*`,
  'g',
);

/**
 * The promises in a text or template, in English or Spanish: times, visits, repairs, prices. With
 * `confirmed`, the appointment itself may be stated. Look at the template, not at the filled text:
 * what a caller wrote and is read back promises nothing.
 */
export function promisesIn(text: string, { confirmed = false } = {}): PromiseFound[] {
  const rules = RULES.filter(rule => !(confirmed && rule.trueOnceConfirmed));
  const sentences = text.normalize('NFC').match(SENTENCE) ?? [];
  return sentences.flatMap(sentence => {
    const said = asserted(plain(sentence));
    const broken = rules.find(rule => breaks(said, rule));
    return broken ? [{ words: sentence.trim(), why: broken.why }] : [];
  });
}

function breaks(said: string, rule: PromiseRule): boolean {
  return rule.pattern.test(said) && (!rule.withTime || TIME.test(said));
}

/** The sentence without what it asks, denies or makes a condition of. */
function asserted(sentence: string): string {
  return sentence
    .replace(/[^,¿]*\?\W*$/, '')
    .replace(LEADING_CONDITION, '')
    .replace(INDIRECT, '')
    .replace(DENIED, '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase();
}
