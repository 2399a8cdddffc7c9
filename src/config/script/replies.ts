import { type Finding, finding } from '../../core/finding.ts';
import type { Source } from '../yaml/source.ts';
import { ownTexts } from './texts.ts';

/** Words that the carrier or the law has a meaning for, whatever the text around them says. */
export const RESERVED = [
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE'],
  ...['START', 'UNSTOP', 'HELP', 'INFO'],
];

const SENTENCE = /[^.!?;\n]+/g;
const ASKS_FOR =
  /\b(?:reply|respond|text|send|answer|type|write|responda|conteste|escriba|env[ií]e|mande)\b/i;
const SHOUTED = new RegExp(`\\b(${RESERVED.join('|')})\\b([^,;]*)`, 'g');
/** In small letters only right after the verb, and not as part of "text info about the unit". */
const SPOKEN = new RegExp(
  `${ASKS_FOR.source}\\s+(?:(?:with|back|con)\\s+)?["'“]?(${RESERVED.join('|')})\\b["'”]?(?=\\s*$|\\s*,|\\s+(?:to|if|for|or|and|para|si|y|o)\\b)(.*)`,
  'gi',
);

/** What makes it the notice everybody knows. */
const NOTICES: [words: RegExp, tail: RegExp][] = [
  [
    /^(?:STOP|STOPALL|UNSUBSCRIBE|END|QUIT|CANCEL)$/,
    /opt[ -]?out|unsubscribe|no more|stop (?:getting|receiving|texts|messages)|end (?:texts|messages)|quit|darse de baja|no recibir|dejar de recibir/i,
  ],
  [/^(?:HELP|INFO)$/, /^["'”]?\s+(?:for|para)\s+(?:more )?(?:help|info|ayuda|informaci[oó]n)/i],
  [/^(?:START|UNSTOP)$/, /undo|texts|messages|opt[ -]?(?:back )?in|resubscribe|volver a recibir/i],
];

/** No text asks for an answer that the carrier would take for something else. */
export function checkReplies({ data, where }: Source): Finding[] {
  return ownTexts(data)
    .filter(({ use }) => use !== 'greeting')
    .flatMap(({ text, path }) => {
      const words = (text.match(SENTENCE) ?? []).flatMap(reservedIn);
      return [...new Set(words)].map(word => reserved(word, where(path)));
    });
}

function reservedIn(sentence: string): string[] {
  const verb = sentence.search(ASKS_FOR);
  if (verb < 0) return [];
  const asked = sentence.slice(verb);
  return [...asked.matchAll(SHOUTED), ...asked.matchAll(SPOKEN)]
    .map(([, word, tail]) => ({ word: word!.toUpperCase(), tail: tail! }))
    .filter(({ word, tail }) => !isNotice(word, tail))
    .map(({ word }) => word);
}

function isNotice(word: string, tail: string): boolean {
  return NOTICES.some(([words, known]) => words.test(word) && known.test(tail));
}

function reserved(word: string, where: string): Finding {
  const message = `this asks callers to reply ${word}, ${meaning(word)}`;
  return finding('E223', where, message, 'ask for another word');
}

/** What becomes of a caller who texts a reserved word. */
export function meaning(word: string): string {
  if (/^(?:HELP|INFO)$/.test(word)) return 'which gets them the HELP text and nothing else';
  if (/^(?:START|UNSTOP)$/.test(word)) return 'which only turns texts on again';
  return 'after which they may never be texted again';
}
