import type { Word } from '../text/words.ts';
import { DIRECTION, PREFIX, SUFFIX } from '../vocabulary/streets.ts';
import { bareName } from './bare-name.ts';
import { blockAndLot, complexWithUnit } from './complex.ts';
import { isMeasure } from './measure.ts';
import { prefixed, prefixedName } from './prefixed.ts';
import { numberedRoad, roadKilometre } from './road.ts';
import { spokenStreet } from './spoken.ts';
import { endsInSuffix, isSuffix, numberedSuffix, suffixAfter } from './suffix.ts';
import { isCapital, joined, type Setting, type Street, spaced } from './words.ts';

const HOUSE_NUMBER = /^(\d{1,6}[a-z]?|[nsew]\d{1,3}[nsew]\d{2,6}|[nsew]\d{3,6})$/;

/** Where the street that begins with the house number (or street prefix) at `at` ends. */
export function streetEnd(words: readonly Word[], at: number, setting: Setting): Street | null {
  const word = words[at]!;
  const kilometre = roadKilometre(words, at);
  if (kilometre !== null) return { last: kilometre, score: 5 };
  if (PREFIX.has(word.plain) || (word.plain === 'gran' && words[at + 1]?.plain === 'via'))
    return prefixed(words, at);
  const complex = complexWithUnit(words, at) ?? blockAndLot(words, at);
  if (complex !== null) return { last: complex, score: 4 };
  const spoken = spokenStreet(words, at);
  if (spoken !== null) return spoken;
  if (/^(lot|space|trailer|spc)$/.test(word.plain) && isCapital(word)) return lot(words, at);
  if (!HOUSE_NUMBER.test(word.plain) || isMeasure(words, at)) return null;
  const name = afterNumber(words, at);
  return name === null ? null : named(words, name, at, setting);
}

/** Past "22-14" and "12 1/2" to the first word of the name. */
function afterNumber(words: readonly Word[], at: number): number | null {
  let next = at + 1;
  if (
    /^ ?[-–] ?$/.test(words[next]?.gap ?? '') &&
    /^(\d{1,5}[a-z]?|[a-z])$/.test(words[next]!.plain)
  )
    next++;
  else if (words[next]?.plain === '1' && words[next + 1]?.gap === '/') next += 2;
  if (isUnitLetter(words, next)) next++;
  const word = words[next];
  if (word === undefined || !/^[,]? ?$/.test(word.gap) || word.gap === '') return null;
  return /,/.test(word.gap) && !endsInSuffix(words, next) && !PREFIX.has(word.plain) ? null : next;
}

/** "2650 B Kirkwood": the flat's letter between the number and the name. */
const isUnitLetter = (words: readonly Word[], at: number): boolean =>
  /^[A-DFGH]$/.test(words[at]?.raw ?? '') &&
  words[at]!.gap === ' ' &&
  words[at + 1]?.gap === ' ' &&
  isCapital(words[at + 1]!) &&
  !SUFFIX.has(words[at + 1]!.plain);

function named(
  words: readonly Word[],
  from: number,
  number: number,
  setting: Setting,
): Street | null {
  let at = from;
  if (DIRECTION.has(words[at]!.plain) && spaced(words[at + 1])) at++;
  const first = words[at]!;
  if (at > from && /^\d{1,3}$/.test(first.plain) && isSuffix(words[at + 1]))
    return { last: at + 1, score: 5 };
  if (PREFIX.has(first.plain) && !SUFFIX.has(words[at + 1]?.plain ?? '')) {
    const street = prefixedName(words, at);
    if (street !== null) return { last: street, score: 5 };
  }
  const road = numberedRoad(words, at);
  if (road !== null) return { last: road, score: 5 };
  const suffix = suffixAfter(words, at);
  if (suffix !== null) return { last: numberedSuffix(words, suffix), score: 4 };
  return bareName(words, at, number, setting);
}

function lot(words: readonly Word[], at: number): Street | null {
  const number = words[at + 1];
  const name = words[at + 2];
  if (!number || !name || !/^\d+$/.test(number.plain) || !isCapital(name) || !joined(name))
    return null;
  let last = at + 2;
  while (last < at + 4 && words[last + 1] && spaced(words[last + 1]) && isCapital(words[last + 1]!))
    last++;
  return { last, score: 3 };
}
