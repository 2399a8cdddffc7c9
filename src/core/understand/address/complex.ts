import type { Word } from '../text/words.ts';
import { COMPLEX, NOT_STREET, PREFIX, UNIT, UNIT_TOO } from '../vocabulary/streets.ts';
import { isCapital, isParticle, joined } from './words.ts';

/** The last word of the name of a housing estate, "Urb Los Angeles", "Residencial Las Palmas"; null where none begins. */
export function complexEnd(words: readonly Word[], at: number): number | null {
  if (!COMPLEX.has(words[at]?.plain ?? '')) return null;
  let last = at;
  while (last < at + 4 && isNamePart(words, last + 1)) last++;
  while (last > at && isParticle(words[last]!)) last--;
  return last === at ? null : last;
}

function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\.? $/.test(word.gap) || /\d/.test(word.plain)) return false;
  if (PREFIX.has(word.plain) || UNIT.has(word.plain)) return false;
  if (UNIT_TOO.has(word.plain) && /^(\d.*|[a-z])$/.test(words[at + 1]?.plain ?? '')) return false;
  if (isParticle(word)) return true;
  return !NOT_STREET.has(word.plain) && (isCapital(word) || !isCapital(words[at - 1]!));
}

/** Where the estate begins whose name ends right before the street at `at`; `at` where there is none. */
export function withComplexBefore(words: readonly Word[], at: number): number {
  if (at === 0 || !joined(words[at])) return at;
  for (let first = at - 2; first >= Math.max(0, at - 5); first--)
    if (complexEnd(words, first) === at - 1) return first;
  return at;
}

/** "Residencial Las Palmas edif 4", "Cond. Laguna 12": an estate and a number in it, without a street. */
export function complexWithUnit(words: readonly Word[], at: number): number | null {
  const last = complexEnd(words, at);
  const [unit, id] = last === null ? [] : [words[last + 1], words[last + 2]];
  if (last === null || unit === undefined || !/^[., #]{1,3}$/.test(unit.gap)) return null;
  if (/^\d{1,5}[a-z]?$/.test(unit.plain)) return last + 1;
  const isUnit = UNIT.has(unit.plain) || UNIT_TOO.has(unit.plain);
  return isUnit && /^(\d{1,5}[a-z]?|[a-z]\d{0,3})$/.test(id?.plain ?? '') ? last : null;
}

/** "Manzana 4 lote 12": a house named by its block alone. */
export const blockAndLot = (words: readonly Word[], at: number): number | null =>
  /^(manzana|mz|mza)$/.test(words[at]!.plain) &&
  /^(lote|lt|solar|casa)$/.test(words[at + 2]?.plain ?? '') &&
  [words[at + 1], words[at + 3]].every(id => /^\d{1,4}[a-z]?$/.test(id?.plain ?? ''))
    ? at + 3
    : null;
