import type { Word } from '../text/words.ts';
import { NOT_STREET, QUANTITY, UNIT } from '../vocabulary/streets.ts';
import { isCapital, isParticle, ORDINAL, type Street } from './words.ts';

/** "rue Sherbrooke", "calle del Roble": where the name after a prefix ends. */
export function prefixedName(words: readonly Word[], at: number): number | null {
  let last = at;
  while (last < at + 4) {
    const next = words[last + 1];
    if (next === undefined || !/^\.?[ -]$/.test(next.gap)) break;
    const particle = isParticle(next) || /^(d|l|saint|ste|san|santa|don)$/.test(next.plain);
    if (/^\d/.test(next.plain) && !ORDINAL.test(next.plain) && last > at) break;
    if (UNIT.has(next.plain) || (NOT_STREET.has(next.plain) && !particle)) break;
    if (
      !isCapital(next) &&
      !particle &&
      last > at &&
      !/^(d|l|saint|ste|san|santa|de|del|la)$/.test(words[last]!.plain)
    )
      break;
    last++;
  }
  return last > at && !isParticle(words[last]!) ? last : null;
}

/** "calle Roble 45", "av. Universidad 2040": the number at the end. */
export function prefixed(words: readonly Word[], at: number): Street | null {
  const name = prefixedName(words, at);
  if (name === null) return null;
  let number = name + 1;
  if (/^(no|num|numero)$/.test(words[number]?.plain ?? '')) number++;
  const word = words[number];
  if (
    word &&
    /^\d{1,5}[a-z]?$/.test(word.plain) &&
    /^[ ,.#]{1,3}$/.test(word.gap) &&
    !QUANTITY.has(words[number + 1]?.plain ?? '')
  )
    return { last: number, score: 4 };
  return null;
}
