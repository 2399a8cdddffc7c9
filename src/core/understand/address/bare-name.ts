import type { Word } from '../text/words.ts';
import { BRAND } from '../vocabulary/not-names.ts';
import { DIRECTION, NOT_STREET, UNIT } from '../vocabulary/streets.ts';
import {
  isCapital,
  isParticle,
  isShouted,
  isVocabulary,
  ORDINAL,
  type Setting,
  type Street,
} from './words.ts';

/** "612 Juniper", "77 oak": a name without a suffix. */
export function bareName(
  words: readonly Word[],
  from: number,
  number: number,
  setting: Setting,
): Street | null {
  const shouted = isShouted(words);
  if (ORDINAL.test(words[from]!.plain)) return { last: from, score: 3 };
  if (!/^\p{L}/u.test(words[from]!.raw)) return null;
  if (isMade(words, from) || isCounted(words, number)) return null;
  let last = from - 1;
  while (last < from + 2 && isBarePart(words, last + 1, from, shouted)) last++;
  if (last < from) return null;
  if (isCapital(words[from]!) && !shouted) return { last, score: 3 };
  return lowerName(words, from, number, setting);
}

/** "built in 1965", "gate 1234": the number is no house's. */
const COUNTED = /^(built|in|since|model|code|gate|year|modelo|codigo|desde)$/;

const isCounted = (words: readonly Word[], number: number): boolean =>
  words[number]!.gap === ' ' && COUNTED.test(words[number - 1]?.plain ?? '');

/** "2 Kohler toilets": the maker of a thing, not a street. */
const isMade = (words: readonly Word[], at: number): boolean =>
  BRAND.has(words[at]!.plain) &&
  ((words[at + 1]?.gap === ' ' && !UNIT.has(words[at + 1]!.plain)) ||
    /^(model|modelo|sticker)$/.test(words[at - 2]?.plain ?? ''));

function isBarePart(words: readonly Word[], at: number, from: number, shouted: boolean): boolean {
  const word = words[at];
  if (word === undefined || (at > from && !/^ $/.test(word.gap))) return false;
  if (/\d/.test(word.plain) || word.plain.length < 2 || UNIT.has(word.plain)) return false;
  if (DIRECTION.has(word.plain) && at > from) return false;
  if (!shouted && isCapital(words[from]!)) {
    if (isParticle(word) && words[at + 1]?.gap === ' ' && isCapital(words[at + 1]!)) return true;
    if (!isCapital(word)) return isParticle(word) && isCapital(words[at + 1] ?? word);
    return (
      !NOT_STREET.has(word.plain) ||
      (at === from &&
        isCapital(words[at + 1] ?? word) &&
        !NOT_STREET.has(words[at + 1]?.plain ?? '') &&
        /^(la|el|los|las|old|new|north|south)$/.test(word.plain))
    );
  }
  return !NOT_STREET.has(word.plain) && !isVocabulary(word.plain);
}

/** In small letters one or two words count only between marks, or when they were asked for. */
function lowerName(
  words: readonly Word[],
  from: number,
  number: number,
  setting: Setting,
): Street | null {
  const begins = number === 0 || /[.,;:!?\n@]/.test(words[number]!.gap) || setting.leadIn;
  const long = words[number]!.plain.length >= 2;
  const house = words[number]!.plain.length >= 3 && !begins;
  if (!setting.expected && ((!begins && !house) || !long)) return null;
  for (let last = from; last <= from + 1; last++) {
    const word = words[last];
    if (
      word === undefined ||
      NOT_STREET.has(word.plain) ||
      (isVocabulary(word.plain) && last > from)
    )
      return null;
    if (isVocabulary(word.plain) && !setting.expected && !setting.leadIn) return null;
    const next = words[last + 1];
    const closed =
      next === undefined ||
      /[.,;:!?\n]/.test(next.gap) ||
      UNIT.has(next.plain) ||
      /#/.test(next.gap);
    if (closed)
      return /s$/.test(word.plain) && !setting.expected && !setting.leadIn
        ? null
        : { last, score: 2 };
    if (setting.expected || setting.leadIn)
      if (NOT_STREET.has(next.plain) || isVocabulary(next.plain)) return { last, score: 2 };
  }
  return null;
}
