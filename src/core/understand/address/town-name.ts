import type { Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { ALSO_TOWNS } from '../vocabulary/not-names.ts';
import { NOT_STREET, SUFFIX, UNIT } from '../vocabulary/streets.ts';
import { isStateAt, postalEnd } from './postal.ts';
import { isCapital, isShouted, isVocabulary } from './words.ts';

/** "Waterdown", "West Vancouver", "Brooklyn NY": where a town ends that follows directly, by its look; `from` where none does. */
export function townEnd(words: readonly Word[], from: number): number {
  for (let length = 3; length >= 1; length--) {
    const town = words.slice(from + 1, from + 1 + length);
    if (town.length < length || !town.every((w, i) => isTownWord(w, i, from, words))) continue;
    if (isTownClosed(words, from, from + length)) return from + length;
  }
  return from;
}

function isTownWord(word: Word, i: number, from: number, words: readonly Word[]): boolean {
  const gap =
    i === 0
      ? /^,? ?$|^\. $/.test(word.gap) && (word.gap !== '. ' || SUFFIX.has(words[from]!.plain))
      : /^\.? |^-$/.test(word.gap) && !/[,\n]/.test(word.gap);
  const name =
    /^\p{L}[\p{L}'’-]+$/u.test(word.raw) &&
    (!NOT_STREET.has(word.plain) || isTownPrefix(words, from + 1 + i)) &&
    !UNIT.has(word.plain);
  if (!gap || !name) return false;
  if (isStateAt(words, from + 1 + i) && i > 0) return false;
  const precise = postalEnd(words, from + 1 + i) > from + 1 + i;
  return (isCapital(word) && !isShouted(words)) || precise || followsTown(words, from + 1 + i);
}

/** "New York", "West Vancouver", "La Porte". */
const isTownPrefix = (words: readonly Word[], at: number): boolean =>
  /^(Sun|New|Old|North|South|East|West|La|El|Los|Las|Le|San|Des|Du|Under)$/.test(words[at]!.raw) &&
  isCapital(words[at + 1] ?? words[at - 1]!) &&
  words[at + 1]?.gap === ' ';

/** In small letters or capitals only, a town needs a state or a code after it. */
function followsTown(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) if (postalEnd(words, i) > i) return true;
  return false;
}

/** A town ends where a state, a code, a mark or the text follows; a lone first name is a person. */
function isTownClosed(words: readonly Word[], from: number, last: number): boolean {
  if (postalEnd(words, last) > last) return true;
  const next = words[last + 1];
  const start = words[from + 1]!;
  if (/\./.test(start.gap) || isPerson(start) || (last === from + 1 && isVocabulary(start.plain)))
    return false;
  return next === undefined || /[.,;!?\n–-]/.test(next.gap);
}

const isPerson = ({ plain }: Word): boolean => FIRST_NAMES.has(plain) && !ALSO_TOWNS.has(plain);
