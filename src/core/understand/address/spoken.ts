import type { Word } from '../text/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DIGITS = set('oh zero one two three four five six seven eight nine');
const TEENS = set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety',
);
const SCALES = set('hundred thousand');

/** The last word of a house number said aloud, "thirty two oh four": two words at least; null where none begins. */
export function spokenNumberEnd(words: readonly Word[], at: number): number | null {
  if (!begins(words[at]!.plain)) return null;
  let last = at;
  while (isNumber(words[last + 1]?.plain ?? '') && /^[ -]$/.test(words[last + 1]!.gap)) last++;
  return last > at && last < at + 7 ? last : null;
}

const begins = (plain: string): boolean =>
  TEENS.has(plain) || (DIGITS.has(plain) && plain !== 'oh');

const isNumber = (plain: string): boolean =>
  TEENS.has(plain) || DIGITS.has(plain) || SCALES.has(plain);
