import type { Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { NOT_STREET, PREFIX, SUFFIX } from '../vocabulary/streets.ts';
import type { AddressSpan } from './address.ts';
import { isCapital, ORDINAL } from './words.ts';

/** Whether the number at `at` belongs to a corner ("5th and Monroe"), not to a house. */
export const isCorner = (words: readonly Word[], at: number): boolean =>
  ORDINAL.test(words[at]!.plain) && !SUFFIX.has(words[at + 1]?.plain ?? '');

/** "corner of Lincoln and 9th", "Kingsway & Boundary", "calle 14 y avenida Guadalupe". */
export function findCorner(words: readonly Word[]): AddressSpan | null {
  for (let at = 1; at < words.length; at++) {
    const ampersand = /^ ?[&/] ?$/.test(words[at]!.gap);
    const joiner = /^(and|y|et|e|n|at)$/.test(words[at]!.plain);
    if (!ampersand && !joiner) continue;
    const right = ampersand ? at : at + 1;
    const left = at - 1;
    const span = cornerAround(words, left, right);
    if (span !== null) return span;
  }
  return null;
}

function cornerAround(words: readonly Word[], left: number, right: number): AddressSpan | null {
  const first = streetBefore(words, left);
  const last = streetAfter(words, right);
  if (first === null || last === null) return null;
  if (
    words[left + 1]!.plain === 'at' &&
    right > left + 1 &&
    !isCapital(words[left]!) &&
    !isRoad(words, first, left)
  )
    return null;
  const told = /^(corner|intersection|esquina|coin|corner of|cross)$/.test(leadIn(words, first));
  const streets = isRoad(words, first, left) || isRoad(words, right, last);
  const ampersand = /[&/]/.test(words[right]!.gap) && !isCouple(words, first, last, right);
  return told || streets || (ampersand && isCapital(words[first]!) && isCapital(words[last]!))
    ? { first, last }
    : null;
}

/** "Mike & Lisa Brown" are people. */
const isCouple = (words: readonly Word[], first: number, last: number, right: number): boolean =>
  last > right && FIRST_NAMES.has(words[first]!.plain) && FIRST_NAMES.has(words[right]!.plain);

function leadIn(words: readonly Word[], first: number): string {
  const before = [words[first - 1], words[first - 2], words[first - 3]].map(w => w?.plain ?? '');
  return before.find(word => !/^(of|the|de|la|las|el|los|calle|du|des|at|on)$/.test(word)) ?? '';
}

const isRoad = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to + 1)
    .some(
      (w, i) =>
        ORDINAL.test(w.plain) ||
        (i > 0 && SUFFIX.has(w.plain) && (isCapital(w) || !ALSO_VERB.test(w.plain))) ||
        (PREFIX.has(w.plain) && w.plain.length > 2 && from + i < to),
    );

/** In small letters these are no streets: "the microwave and toaster run". */
const ALSO_VERB =
  /^(run|pass|path|way|point|park|walk|view|close|gate|chase|common|green|place|loop|row|trace|park|pt)$/;

const isPart = (word: Word): boolean =>
  ORDINAL.test(word.plain) ||
  /^\d{1,3}$/.test(word.plain) ||
  SUFFIX.has(word.plain) ||
  PREFIX.has(word.plain) ||
  (isCapital(word) && !NOT_STREET.has(word.plain)) ||
  (word.plain.length > 3 && !NOT_STREET.has(word.plain));

function streetBefore(words: readonly Word[], at: number): number | null {
  if (!isPart(words[at]!)) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < 2 &&
    isSameStreet(words, first) &&
    isNameBefore(words, first - 1)
  )
    first--;
  return first;
}

/** A dot stands only after an abbreviation: "N. Main". */
const isSameStreet = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === ' ' || (words[at]!.gap === '. ' && words[at - 1]!.plain.length <= 3);

const isNameBefore = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  return (
    ORDINAL.test(word.plain) ||
    PREFIX.has(word.plain) ||
    (isCapital(word) && !NOT_STREET.has(word.plain) && word.plain !== 'corner') ||
    (SUFFIX.has(words[at + 1]!.plain) && !NOT_STREET.has(word.plain))
  );
};

function streetAfter(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || !isPart(word)) return null;
  let last = at;
  if (PREFIX.has(word.plain) && words[at + 1]) last++;
  while (last - at < 2 && words[last + 1] && /^\.? $/.test(words[last + 1]!.gap)) {
    const next = words[last + 1]!;
    if (!isStreetWord(next) && !(isCapital(next) && !NOT_STREET.has(next.plain))) break;
    if (endsStreet(words, last)) break;
    last++;
  }
  return last;
}

const isStreetWord = ({ plain }: Word): boolean =>
  SUFFIX.has(plain) || (PREFIX.has(plain) && plain.length > 2);

/** A sentence ends after the word: "Main. Thanks". */
const endsStreet = (words: readonly Word[], at: number): boolean =>
  words[at + 1]!.gap === '. ' && words[at]!.plain.length > 3;
