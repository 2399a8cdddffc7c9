import type { Word } from '../text/words.ts';
import { NOT_STREET, NUMBERED_ROAD, SUFFIX, UNIT_TOO } from '../vocabulary/streets.ts';
import { isCapital, spaced } from './words.ts';

/** A street's suffix stands within the next four words. */
export const endsInSuffix = (words: readonly Word[], from: number): boolean =>
  words.slice(from + 1, from + 5).some(word => SUFFIX.has(word.plain));

/** "SW 8 St", "W 162 St". */
export const isSuffix = (word: Word | undefined): boolean =>
  spaced(word) && SUFFIX.has(word!.plain) && !NOT_STREET.has(word!.plain);

/** "Maple Hollow Dr", "5th St", "MLK Jr Blvd": up to four words before the suffix. */
export function suffixAfter(words: readonly Word[], from: number): number | null {
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
export const numberedSuffix = (words: readonly Word[], at: number): number =>
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
