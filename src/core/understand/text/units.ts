import type { Lexicon, Phrase } from './lexicon.ts';
import { endsClause, endsSentence, type Word } from './words.ts';

/** A word or fixed phrase of the text with what it stands for. */
export interface Unit {
  /** Plain words, misspellings put right. */
  text: string;
  tags: ReadonlySet<string>;
  start: number;
  end: number;
  /** Counted from 0. */
  sentence: number;
  clause: number;
}

/** Phrases that say something else than their words: "hot tub" is not hot, "not sure" denies nothing. */
const OPAQUE = new Set(
  `
    NOTNEG NOTDEAD NOTHYPO NOTEMERGENCY FIREOTHER SMOKEDEVICE CODEVICE HOTSTUFF SALESCOMMERCIAL
    CANWAIT WATERHEATER HOTWATER APPLIANCE STAIN DATAWIRE GASAPPLIANCE IGNITER RESOLVED
    CONTAINED RESTOFFINE HARMLESS NOHOT FIGURE`.split(/\s+/),
);

const BREAKS = new Set(['but', 'pero', 'mais', 'and', 'because', 'cuz', 'though', 'tho', 'so']);

/** Reads words as units, longest phrase first. Words in `skip` (an address) become a blank unit. */
export function unitsOf(words: Word[], lexicon: Lexicon, skip: (word: Word) => boolean): Unit[] {
  const plain = words.map(word => (skip(word) ? '' : lexicon.spelling.meant(word.plain)));
  const units: Unit[] = [];
  let sentence = 0;
  let clause = 0;
  for (let i = 0; i < words.length; ) {
    const phrase = longest(plain, words, i, lexicon);
    const length = phrase ? phrase.rest.length + 1 : 1;
    const first = words[i]!;
    if (i > 0 && endsSentence(first.gap)) sentence++;
    if (i > 0 && (endsClause(first.gap) || BREAKS.has(first.plain))) clause++;
    units.push({
      text: plain.slice(i, i + length).join(' '),
      tags: tagsFrom(plain, i, length, phrase, lexicon),
      start: first.start,
      end: words[i + length - 1]!.end,
      sentence,
      clause,
    });
    i += length;
  }
  return units;
}

function longest(plain: string[], words: Word[], i: number, lexicon: Lexicon): Phrase | undefined {
  for (const phrase of lexicon.phrases.get(plain[i]!) ?? [])
    if (follows(phrase.rest, plain, words, i + 1)) return phrase;
  return undefined;
}

/** Whether these words stand from there on, within one sentence. A loop: nothing is asked more often. */
function follows(rest: readonly string[], plain: string[], words: Word[], from: number): boolean {
  for (let k = 0; k < rest.length; k++)
    if (plain[from + k] !== rest[k] || endsSentence(words[from + k]!.gap)) return false;
  return true;
}

/** A phrase's own tags, and unless it is opaque those of the words in it. */
function tagsFrom(
  plain: string[],
  i: number,
  length: number,
  phrase: Phrase | undefined,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const tags = new Set(phrase?.tags);
  if (length === 1 || phrase?.tags.some(tag => OPAQUE.has(tag))) return tags;
  for (let k = i; k < i + length; k++)
    for (const inner of lexicon.phrases.get(plain[k]!) ?? [])
      if (k + inner.rest.length < i + length && k + inner.rest.length - i < length)
        if (inner.rest.every((word, at) => plain[k + at + 1] === word))
          for (const tag of inner.tags) tags.add(tag);
  return tags;
}
