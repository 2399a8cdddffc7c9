import type { Word } from '../text/words.ts';
import { PARTS } from '../vocabulary/time.ts';
import { spanishPart } from './days.ts';
import type { TimeElement } from './elements.ts';

/** A part of the day: "mornings", "after lunch", "all afternoon". */
export function partAt(words: readonly Word[], at: number): TimeElement | null {
  const { plain } = words[at]!;
  const whole = wholePart(words, at);
  if (whole !== null) return whole;
  if (isWorkOrCount(words, at)) return null;
  if (plain === 'am' && (words[at - 1]?.plain === 'i' || words[at + 1]?.plain === 'i')) return null;
  if (/^(buenas|buenos|good|buena|last|anoche)$/.test(words[at - 1]?.plain ?? '')) return null;
  if (/^(apres)$/.test(plain) && /^midi$/.test(words[at + 1]?.plain ?? ''))
    return { kind: 'part', part: 'afternoon', whole: false, first: at, last: at + 1 };
  if (
    /^(after)$/.test(plain) &&
    /^(noon|noons)$/.test(words[at + 1]?.plain ?? '') &&
    words[at + 1]!.plain === 'noons'
  )
    return { kind: 'part', part: 'afternoon', whole: false, first: at, last: at + 1 };
  if (plain === 'after' && /^(lunch|dinner)$/.test(words[at + 1]?.plain ?? ''))
    return {
      kind: 'part',
      whole: false,
      part: words[at + 1]!.plain === 'lunch' ? 'afternoon' : 'evening',
      first: at,
      last: at + 1,
    };
  if (
    /^(shift|shifts|work|light|lights|table|stand|clerk|manager|nurse|guard|crew|owl|watch|latch|class|classes|school|time temps|sweats)$/.test(
      words[at + 1]?.plain ?? '',
    ) &&
    !/pm|am/.test(plain)
  )
    return null;
  if (plain === 'aft' && !/^\d/.test(words[at + 1]?.plain ?? ''))
    return { kind: 'part', part: 'afternoon', whole: false, first: at, last: at };
  if (plain === 'lunch' && words[at - 1]?.plain === 'after')
    return { kind: 'part', part: 'afternoon', whole: false, first: at, last: at };
  const part = PARTS.get(plain);
  return part === undefined ? null : { kind: 'part', part, whole: false, first: at, last: at };
}

/** "all afternoon", "toda la manana". */
function wholePart(words: readonly Word[], at: number): TimeElement | null {
  const said = [words[at]!.plain, words[at + 1]?.plain].join(' ');
  const last = said === 'toda la' || said === 'the whole' || said === 'all the' ? at + 2 : at + 1;
  if (last === at + 1 && !/^(all|whole|todas?)$/.test(words[at]!.plain)) return null;
  const part = spanishPart(words[last]?.plain) ?? PARTS.get(words[last]?.plain ?? '');
  return part === undefined || words[last]!.plain.length < 4
    ? null
    : { kind: 'part', part, whole: true, first: at, last };
}

/** "3 nights running", "i work nights", "back from nights": how long, or somebody's shift. */
function isWorkOrCount(words: readonly Word[], at: number): boolean {
  if (words[at]!.gap !== ' ') return false;
  const before = words[at - 1]?.plain ?? '';
  if (/s$/.test(words[at]!.plain) && COUNTED_BEFORE.test(before)) return true;
  return WORKS.test(SMALL.test(before) ? (words[at - 2]?.plain ?? '') : before);
}

const COUNTED_BEFORE =
  /^(\d+|two|three|four|five|few|several|couple|many|some|from|last|past|dos|tres|cuatro|unas|varias|muchas|estas)$/;
const SMALL = /^(de|en|por|la|las|the|at)$/;
const WORKS =
  /^(work|works|working|worked|drive|drives|driving|trabajo|trabaja|trabajamos|trabajan|manejo|maneja|jalo|jala|turno|shift)$/;
