import type { Word } from '../text/words.ts';
import { MONTHS, SEASONS } from '../vocabulary/when.ts';

const LIMITED =
  /^(after|before|until|til|till|by|past|once|despues|antes|hasta|pasando|pasadas|apres|avant)$/;
const GOES_ON = /^(day|season|break|weekend|week|eve|time|term|vacation|holiday|holidays)$/;

/** "after harvest", "before football season", "til after labor day": where the season ends, or null. */
export function seasonEnd(words: readonly Word[], at: number): number | null {
  if (!LIMITED.test(limitBefore(words, at))) return null;
  const next = words[at + 1]?.gap === ' ' ? words[at + 1]!.plain : '';
  if (SEASONS.has(words[at]!.plain)) return GOES_ON.test(next) ? at + 1 : at;
  return /^(season|semester|break)$/.test(next) && !/^(the|this|next|a)$/.test(words[at]!.plain)
    ? at + 1
    : null;
}

const PART_OF_MONTH =
  /^(?:(?:the )?(?:1st|first|2nd|second|3rd|third|4th|fourth|last) (?:week|half|part|weekend|days)|(?:the )?(?:beginning|start|end|middle|top)|(?:la )?(?:primera|segunda|tercera|ultima) (?:semana|quincena)|principios?|mediados|fines|finales) (?:of|de) $/;

const BEGINS_PART =
  /^(?:the|la|1st|first|2nd|second|3rd|third|4th|fourth|last|beginning|start|end|middle|top|primera|segunda|tercera|ultima|principios?|mediados|fines|finales)$/;

/** "first week of may", "a mediados de junio": where the month ends, or null. */
export function partOfMonthEnd(words: readonly Word[], at: number): number | null {
  if (!BEGINS_PART.test(words[at]!.plain)) return null;
  let said = '';
  for (let last = at; last <= at + 4; last++) {
    const word = words[last];
    if (word === undefined || (last > at && word.gap !== ' ')) return null;
    if (PART_OF_MONTH.test(said) && MONTHS.test(word.plain)) return last;
    said += `${word.plain} `;
  }
  return null;
}

/** The limit right before a month: "antes de mayo", "before june". */
export function limitBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1]?.plain ?? '';
  if (!/^(de|del|of|the|la|las|el|los|this|next|my|our|le|les)$/.test(before)) return before;
  const further = words[at - 2]?.plain ?? '';
  return /^(de|of)$/.test(further) ? (words[at - 3]?.plain ?? '') : further;
}
