import type { Word } from '../text/words.ts';
import {
  DIRECTION,
  NOT_STREET,
  NUMBERED_ROAD,
  PREFIX,
  QUANTITY,
  SUFFIX,
  UNIT_TOO,
} from '../vocabulary/streets.ts';
import { bareName } from './bare-name.ts';
import { blockAndLot, complexWithUnit } from './complex.ts';
import { prefixed, prefixedName } from './prefixed.ts';
import { spokenNumberEnd } from './spoken.ts';
import {
  isCapital,
  isShouted,
  joined,
  ORDINAL,
  type Setting,
  type Street,
  spaced,
} from './words.ts';

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
  const spoken = spokenNumberEnd(words, at);
  if (spoken !== null) return spokenStreet(words, spoken);
  if (/^(lot|space|trailer|spc)$/.test(word.plain) && isCapital(word)) return lot(words, at);
  if (!HOUSE_NUMBER.test(word.plain) || isMeasure(words, at)) return null;
  const name = afterNumber(words, at);
  return name === null ? null : named(words, name, at, setting);
}

/** "thirty two oh four Crescent Drive": only with a suffix, as so much else is counted. */
function spokenStreet(words: readonly Word[], number: number): Street | null {
  const name = number + 1;
  if (words[name]?.gap !== ' ' || QUANTITY.has(words[name]!.plain)) return null;
  const suffix = suffixAfter(words, DIRECTION.has(words[name]!.plain) ? name + 1 : name);
  if (suffix === null || !isNamed(words.slice(name, suffix + 1))) return null;
  return { last: numberedSuffix(words, suffix), score: 4 };
}

/** "two hundred square foot place" measures. */
const isNamed = (street: readonly Word[]): boolean =>
  !street.some(w => QUANTITY.has(w.plain) && !isCapital(w)) &&
  !(ALSO_BUILDING.test(street.at(-1)!.plain) && !isCapital(street[0]!));

/** "$800", "#3317", "50%", "2016 model", a time or part of a phone number. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (/[$#€]\s*$/.test(word.gap) || (/[-–]$/.test(word.gap) && at > 0)) return true;
  if (next === undefined || /^\s*%/.test(next.gap)) return true;
  if (isPhone(words, at)) return true;
  return QUANTITY.has(next.plain) && !ORDINAL.test(next.plain) && !isCapitalName(words, at + 1);
}

/** "555-0134", unless a street follows: "207-1104 Watkins Glen Ct". */
function isPhone(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1]!, words[at + 2]];
  const digits =
    words[at]!.plain.length === 3 && /^\d{3,4}$/.test(next.plain) && /^[-.]$/.test(next.gap);
  return digits && !(spaced(after) && isCapital(after!) && endsInSuffix(words, at + 2));
}

/** A street's suffix stands within the next four words. */
const endsInSuffix = (words: readonly Word[], from: number): boolean =>
  words.slice(from + 1, from + 5).some(word => SUFFIX.has(word.plain));

/** "300 Church St", "8 Spring Rd": a measuring word that is a street name after all. */
const isCapitalName = (words: readonly Word[], at: number): boolean => {
  const [name, next] = [words[at]!, words[at + 1]];
  if (next === undefined || !spaced(next) || /^\d/.test(name.raw)) return false;
  if (/^(Old|New|Little|Big)$/.test(name.raw) && isCapital(next) && !isShouted(words)) return true;
  if (!isCapital(name) && ALSO_BUILDING.test(next.plain)) return false;
  const street =
    SUFFIX.has(next.plain) || (SUFFIX.has(words[at + 2]?.plain ?? '') && isCapital(next));
  return street && (isCapital(name) || name.plain.length > 3);
};

/** "1 story ranch", "2 bedroom place": in small letters a building, not a street. */
const ALSO_BUILDING =
  /^(ranch|place|park|run|row|view|close|gate|village|common|commons|mall|point|path)$/;

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

/** "SW 8 St", "W 162 St". */
const isSuffix = (word: Word | undefined): boolean =>
  spaced(word) && SUFFIX.has(word!.plain) && !NOT_STREET.has(word!.plain);

/** "County Road 44", "Hwy 6", "FM 2920", "Old Highway 90". */
function numberedRoad(words: readonly Word[], from: number): number | null {
  let at = from;
  while (
    at < from + 3 &&
    NUMBERED_ROAD.has(words[at]?.plain ?? '') &&
    (at === from || spaced(words[at]))
  )
    at++;
  const number = words[at];
  return at > from &&
    number &&
    /^(\d{1,4}[a-z]?|[a-z]{1,2})$/.test(number.plain) &&
    !NOT_STREET.has(number.plain) &&
    !SUFFIX.has(number.plain) &&
    (/\d/.test(number.plain) || /^[A-Z]/.test(number.raw)) &&
    /^[ -]$/.test(number.gap)
    ? at
    : null;
}

/** "Carr 2 km 14.3", "Hwy 90 mile marker 12": a place on a road, without a house number. */
function roadKilometre(words: readonly Word[], at: number): number | null {
  if (!NUMBERED_ROAD.has(words[at]!.plain) && !PREFIX.has(words[at]!.plain)) return null;
  if (!/^\d{1,4}[a-z]?$/.test(words[at + 1]?.plain ?? '')) return null;
  let mark = at + 2;
  if (!/^(km|kilometro|mile|milla|mm|hm)$/.test(words[mark]?.plain ?? '')) return null;
  if (/^(marker|post)$/.test(words[mark + 1]?.plain ?? '')) mark++;
  if (!/^\d/.test(words[mark + 1]?.plain ?? '')) return null;
  const decimal = words[mark + 2];
  return decimal?.gap === '.' && /^\d+$/.test(decimal.plain) ? mark + 2 : mark + 1;
}

/** "Maple Hollow Dr", "5th St", "MLK Jr Blvd": up to four words before the suffix. */
function suffixAfter(words: readonly Word[], from: number): number | null {
  for (let at = from; at <= from + 4; at++) {
    const word = words[at];
    if (word === undefined || (at > from && !followsInName(words, at))) return null;
    if (/^\d+$/.test(word.plain)) return null;
    if (at > from && SUFFIX.has(word.plain)) return lastSuffix(words, at);
    if (NOT_STREET.has(word.plain) && !isNamePart(words, at, from)) return null;
  }
  return null;
}

/** "Concession Rd 4", "County Rd 12". */
const numberedSuffix = (words: readonly Word[], at: number): number =>
  NUMBERED_ROAD.has(words[at - 1]?.plain ?? '') &&
  /^(\d{1,4}|[A-Z]{1,2})$/.test(words[at + 1]?.raw ?? '') &&
  words[at + 1]!.gap === ' '
    ? at + 1
    : at;

/** A dot may stand only after an abbreviation: "N. Main", "St. Clair". */
const followsInName = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === ' ' || (words[at]!.gap === '. ' && words[at - 1]!.plain.length <= 3);

/** "Avenue of the Americas", "Vista Del Sol", "La Salle St". */
const isNamePart = (words: readonly Word[], at: number, from: number): boolean =>
  (isCapital(words[at]!) ||
    ['old', 'new', 'la', 'el', 'los', 'las', 'del', 'de'].includes(words[at]!.plain)) &&
  (at > from || SUFFIX.has(words[at + 1]?.plain ?? '') || isCapital(words[at + 1] ?? words[at]!));

/** "Spring Hill Rd": the last of several suffixes in a row. */
function lastSuffix(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  const further = words[at + 2];
  if (UNIT_TOO.has(next?.plain ?? '') && /^\d/.test(further?.plain ?? '')) return at;
  if (next && spaced(next) && SUFFIX.has(next.plain) && !NOT_STREET.has(next.plain))
    return lastSuffix(words, at + 1);
  if (
    next &&
    further &&
    spaced(next) &&
    spaced(further) &&
    isCapital(next) &&
    SUFFIX.has(further.plain) &&
    !SHORT_SUFFIX.test(words[at]!.plain)
  )
    return at + 2;
  return at;
}

const SHORT_SUFFIX =
  /^(st|street|rd|road|ave|av|avenue|blvd|dr|drive|ln|lane|ct|court|cir|circle|pl|ter|trl|way|pkwy|hwy)$/;

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
