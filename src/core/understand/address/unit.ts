import type { Word } from '../text/words.ts';
import { UNIT, UNIT_TOO } from '../vocabulary/streets.ts';
import { joined, ORDINAL } from './words.ts';

/** "apt 3", "Unit B", "#4C", "2nd floor", "RR#3", "upstairs unit" is not one. */
export function units(words: readonly Word[], from: number): number {
  const next = words[from + 1];
  const id = words[from + 2];
  if (next === undefined || /[.;!?\n]/.test(next.gap.replace(/^\. ?/, ''))) return from;
  if (/#\s?$/.test(next.gap) && /^[\d]*[a-z]?\d*$/.test(next.plain)) return units(words, from + 1);
  if (!joined(next)) return from;
  if (
    /^(first|second|third|fourth|segundo|tercer|primer)$/.test(next.plain) &&
    /^(floor|piso)$/.test(id?.plain ?? '')
  )
    return from + 2;
  if (ORDINAL.test(next.plain) && /^(fl|floor|flr|piso|etage)$/.test(id?.plain ?? ''))
    return from + 2;
  if (
    /^(apt|unit|ste|fl|rm|lot|bldg|app)\d+[a-z]?$/.test(next.plain) ||
    /^\d{1,3}[a-z]$/.test(next.plain)
  )
    return units(words, from + 1);
  if (
    !(UNIT.has(next.plain) || UNIT_TOO.has(next.plain)) ||
    id === undefined ||
    !/^[ .#-]{1,3}$|^\. ?#?$/.test(id.gap)
  )
    return from;
  if (/^(rear|upper|lower|basement|bsmt)$/.test(next.plain)) return from;
  const named =
    /^(\d{1,5}[a-z]{0,2}|[a-z]\d{0,4}|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      id.plain,
    ) && !/^[iyoa]$/.test(id.raw);
  if (!named || isElseAfter(words, from)) return from;
  return units(words, houseInBlock(words, hyphenated(words, from + 2)));
}

/** "bloque C 22": the house follows its block. */
const houseInBlock = (words: readonly Word[], at: number): number =>
  /^(bloque|bloq|blq|manzana|mz|mza)$/.test(words[at - 1]!.plain) &&
  words[at + 1]?.gap === ' ' &&
  /^\d{1,4}[a-z]?$/.test(words[at + 1]!.plain)
    ? at + 1
    : at;

/** "12 Oak, office a mess": what may be another word needs a number. */
const isElseAfter = (words: readonly Word[], from: number): boolean =>
  UNIT_TOO.has(words[from + 1]!.plain) &&
  !/\d/.test(words[from + 2]!.plain) &&
  !/^[A-Z]\d*$/.test(words[from + 2]!.raw);

const hyphenated = (words: readonly Word[], at: number): number =>
  words[at + 1]?.gap === '-' && /^\w{1,4}$/.test(words[at + 1]!.plain) ? at + 1 : at;
