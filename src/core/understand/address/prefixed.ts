import type { Word } from '../text/words.ts';
import { NOT_STREET, NUMBERED_PREFIX, QUANTITY, UNIT } from '../vocabulary/streets.ts';
import { isCapital, isParticle, ORDINAL, type Street } from './words.ts';

/** "rue Sherbrooke", "calle del Roble": where the name after a prefix ends. */
export function prefixedName(words: readonly Word[], at: number): number | null {
  let last = at;
  while (last < at + 4) {
    const next = words[last + 1];
    if (next === undefined || !isJoined(words, last + 1, at)) break;
    if (last > at && /^[A-Z]{1,2}$/.test(next.raw) && words[last + 2]?.gap === '-') break;
    const particle = isParticle(next) || /^(d|l|saint|ste|san|santa|don)$/.test(next.plain);
    if (/^\d/.test(next.plain) && !ORDINAL.test(next.plain) && !isNumberName(words, last, at))
      break;
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

/** A dot stands only after an abbreviation, a stroke only in "C/ Mayor". */
const isJoined = (words: readonly Word[], next: number, prefix: number): boolean => {
  const { gap } = words[next]!;
  const before = words[next - 1]!.plain;
  if (/^\/ ?$/.test(gap)) return next === prefix + 1 && /^(c|cl|cll|av|avda)$/.test(before);
  return /^[ -]$/.test(gap) || (/^\.[ -]?$/.test(gap) && before.length <= 4);
};

/** "calle 5": the number is the name. */
const isNumberName = (words: readonly Word[], last: number, prefix: number): boolean =>
  last === prefix && NUMBERED_PREFIX.has(words[prefix]!.plain);

/** "calle Roble 45", "av. Universidad 2040": the number at the end. */
export function prefixed(words: readonly Word[], at: number): Street | null {
  const name = prefixedName(words, at);
  if (name === null) return null;
  let number = name + 1;
  if (/^(no|num|numero)$/.test(words[number]?.plain ?? '')) number++;
  const word = words[number];
  if (word && /^[ ,.#]{1,3}$/.test(word.gap)) {
    const parted = isParted(words, number);
    if (/^[A-Z]{1,2}$/.test(word.raw) && parted) return { last: number + 1, score: 4 };
    if (/^\d{1,5}[a-z]?$/.test(word.plain) && !QUANTITY.has(words[number + 1]?.plain ?? ''))
      return { last: parted ? number + 1 : number, score: 4 };
  }
  return inBlock(words, name + 1) ? { last: name, score: 4 } : null;
}

/** "calle 5 bloque C 22": the house is named by its block. */
const inBlock = (words: readonly Word[], at: number): boolean =>
  /^(bloque|bloq|blq|block|blk|manzana|mz|mza)$/.test(words[at]?.plain ?? '') &&
  /^(\d{1,3}|[a-z]{1,2})$/.test(words[at + 1]?.plain ?? '');

/** "#12-B", "HA-12". */
const isParted = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === '-' &&
  (/\d/.test(words[at]!.plain) ? /^[a-z]$/ : /^\d{1,3}$/).test(words[at + 1]!.plain);
