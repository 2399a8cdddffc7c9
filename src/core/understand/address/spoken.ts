import type { Word } from '../text/words.ts';
import { DIRECTION, QUANTITY } from '../vocabulary/streets.ts';
import { ALSO_BUILDING } from './measure.ts';
import { numberedSuffix, suffixAfter } from './suffix.ts';
import { isCapital, type Street } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DIGITS = set('oh zero one two three four five six seven eight nine');
const TEENS = set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety',
);
const SCALES = set('hundred thousand');

/** "thirty two oh four Crescent Drive": only with a suffix, as so much else is counted. */
export function spokenStreet(words: readonly Word[], at: number): Street | null {
  const number = spokenNumberEnd(words, at);
  if (number === null) return null;
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

/** "thirty two oh four": two words at least; null where none begins. */
function spokenNumberEnd(words: readonly Word[], at: number): number | null {
  if (!begins(words[at]!.plain)) return null;
  let last = at;
  while (isNumber(words[last + 1]?.plain ?? '') && /^[ -]$/.test(words[last + 1]!.gap)) last++;
  return last > at && last < at + 7 ? last : null;
}

const begins = (plain: string): boolean =>
  TEENS.has(plain) || (DIGITS.has(plain) && plain !== 'oh');

const isNumber = (plain: string): boolean =>
  TEENS.has(plain) || DIGITS.has(plain) || SCALES.has(plain);
