import { FAULT_LEXICON } from '../text/lexicon.ts';
import type { Word } from '../text/words.ts';
import { QUANTITY } from '../vocabulary/streets.ts';

/** How the words of an address look. */
export const ORDINAL = /^\d{1,3}(st|nd|rd|th|ra|ta|da|va|ma|na|e|er|eme)$/;
export const spaced = (word: Word | undefined): boolean =>
  word !== undefined && /^\.? $/.test(word.gap);
export const joined = (word: Word | undefined): boolean =>
  word !== undefined && /^[., ]{1,3}$/.test(word.gap);
export const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
/** Written in capitals throughout; asked for at every number, so found once for a text. */
export function isShouted(words: readonly Word[]): boolean {
  const known = shouted.get(words);
  if (known !== undefined) return known;
  const long = words.filter(word => /\p{L}{3}/u.test(word.raw));
  const found = long.length > 1 && long.every(word => !/\p{Ll}/u.test(word.raw));
  shouted.set(words, found);
  return found;
}
const shouted = new WeakMap<readonly Word[], boolean>();

export const isVocabulary = (word: string): boolean =>
  QUANTITY.has(word) ||
  (FAULT_LEXICON.phrases.get(word)?.some(phrase => phrase.rest.length === 0) ?? false);

/** "del", "of the": small words inside a street's name. */
export const isParticle = (word: Word): boolean =>
  /^(del?|la|las|los|el|of|the|du|des)$/.test(word.plain);

/** A street found from its house number to word `last`. */
export interface Street {
  last: number;
  score: number;
}

/** What stands around the number, for names that could be anything. */
export interface Setting {
  expected: boolean;
  leadIn: boolean;
}
