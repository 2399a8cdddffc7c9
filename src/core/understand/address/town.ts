import { endsClause, type Word } from '../text/words.ts';
import { SUFFIX } from '../vocabulary/streets.ts';
import { TOWNS, TOWNS_TOO } from '../vocabulary/towns.ts';
import { isShouted } from './words.ts';

/** Where a town of the list ends that follows the street, however it is written; null where none does. */
export function knownTown(words: readonly Word[], street: number): number | null {
  const inTown = /^(in|en)$/.test(words[street + 1]?.plain ?? '') && words[street + 1]!.gap === ' ';
  const from = inTown ? street + 2 : street + 1;
  const gap = words[from]?.gap;
  if (gap === undefined || !/^,? $/.test(gap)) return null;
  for (let last = from + 2; last >= from; last--) {
    const name = townName(words, from, last);
    if (name !== null && TOWNS.has(name))
      return !TOWNS_TOO.has(name) || isSure(words, street, last, inTown) ? last : null;
  }
  return null;
}

function townName(words: readonly Word[], from: number, last: number): string | null {
  const name = words.slice(from, last + 1);
  if (name.length <= last - from || name.some((w, i) => i > 0 && !/^\.? $|^-$/.test(w.gap)))
    return null;
  return name.map(word => word.plain).join(' ');
}

/** "88 elm st, dallas" and "412 MAPLE AVE AUSTIN"; "88 elm st austin here" is a person. */
function isSure(words: readonly Word[], street: number, last: number, inTown: boolean): boolean {
  const next = words[last + 1];
  const closed = next === undefined || endsClause(next.gap) || /^ -/.test(next.gap);
  const comma = words[street + 1]!.gap.startsWith(',');
  if (inTown) return words[last]!.plain !== 'spring';
  return closed && (comma || isShouted(words) || SUFFIX.has(words[street]!.plain));
}
