import type { Word } from '../text/words.ts';
import { DIRECTION, SUFFIX } from '../vocabulary/streets.ts';
import { complexEnd } from './complex.ts';
import { flatEnd } from './flat.ts';
import { isCode, postalEnd } from './postal.ts';
import { knownTown } from './town.ts';
import { townEnd } from './town-name.ts';
import { units } from './unit.ts';
import { joined, spaced } from './words.ts';

/** Past direction, unit, town, state and postal code where they follow directly. */
export function afterStreet(words: readonly Word[], street: number): number {
  let last = street;
  if (isDirection(words, last + 1)) last++;
  last = units(words, flatEnd(words, units(words, last)));
  if (isDirection(words, last + 1)) last++;
  last = withComplexAfter(words, last);
  last = codeBeforeTown(words, last);
  const town = Math.max(knownTown(words, last) ?? last, townEnd(words, last));
  return units(words, postalEnd(words, town));
}

/** "3º dcha, 28012 Madrid": the postal code may stand before the town. */
const codeBeforeTown = (words: readonly Word[], last: number): number =>
  isCode(words, last + 1) &&
  /^\d/.test(words[last + 1]!.plain) &&
  townEnd(words, last + 1) > last + 1
    ? last + 1
    : last;

/** "calle Lirio 45, Urb Los Angeles". */
const withComplexAfter = (words: readonly Word[], last: number): number =>
  joined(words[last + 1]) ? (complexEnd(words, last + 1) ?? last) : last;

const isDirection = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !spaced(word) || !DIRECTION.has(word.plain)) return false;
  const next = words[at + 1];
  return (
    /^[NSEW]{1,2}$|^O$/.test(word.raw) ||
    (/^(North|South|East|West)$/.test(word.raw) && SUFFIX.has(words[at - 1]!.plain)) ||
    ((next === undefined || !/^ $/.test(next.gap)) && word.plain !== 'no' && word.plain !== 'so')
  );
};
