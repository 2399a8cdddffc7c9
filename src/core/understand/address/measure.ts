import type { Word } from '../text/words.ts';
import { QUANTITY, SUFFIX } from '../vocabulary/streets.ts';
import { endsInSuffix } from './suffix.ts';
import { isCapital, isShouted, ORDINAL, spaced } from './words.ts';

/** "$800", "#3317", "50%", "2016 model", a time or part of a phone number. */
export function isMeasure(words: readonly Word[], at: number): boolean {
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
export const ALSO_BUILDING =
  /^(ranch|place|park|run|row|view|close|gate|village|common|commons|mall|point|path)$/;
