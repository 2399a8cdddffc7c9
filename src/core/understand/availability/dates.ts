import type { Word } from '../text/words.ts';
import { MONTHS, TURNS } from '../vocabulary/when.ts';
import type { TimeElement } from './elements.ts';
import { monthDayEnd } from './month-day.ts';
import { limitBefore, partOfMonthEnd, seasonEnd } from './season.ts';

/** "the 25th", "Dec 3", "11/25", "25 de noviembre": real dates, which have no day of the week here. */
export function dateAt(words: readonly Word[], at: number): TimeElement | null {
  const word = words[at]!;
  const next = /[.!?\n]/.test(words[at + 1]?.gap ?? '') ? undefined : words[at + 1];
  const season = seasonEnd(words, at) ?? partOfMonthEnd(words, at);
  if (season !== null) return { kind: 'date', first: at, last: season };
  const turn = turnAt(words, at);
  if (turn !== null) return { kind: 'date', first: at, last: turn };
  if (
    MONTHS.test(word.plain) &&
    !(next && /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain)) &&
    /^(before|by|until|after|antes|hasta|mid|early|late|sometime|around|avant|apres|en|in)$/.test(
      limitBefore(words, at),
    ) &&
    !/^(may|march|mar)$/.test(word.plain + (/^\p{Lu}/u.test(word.raw) ? '!' : ''))
  )
    return { kind: 'date', first: at, last: at };
  const date = (last: number): TimeElement => ({ kind: 'date', first: at, last });
  const dated = monthDayEnd(words, at);
  if (dated !== null) return date(dated);
  if (MONTHS.test(word.plain) && next && /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain))
    return date(at + 1);
  if (/^(in|en|early|late|mid)$/.test(word.plain) && next && MONTHS.test(next.plain))
    return date(at + 1);
  if (
    /^\d{1,2}$/.test(word.plain) &&
    next?.plain === 'de' &&
    MONTHS.test(words[at + 2]?.plain ?? '')
  )
    return date(at + 2);
  if (
    /^\d{1,2}(er)?$/.test(word.plain) &&
    next &&
    MONTHS.test(next.plain) &&
    !/^(may|mar|march)$/.test(next.plain)
  )
    return date(at + 1);
  const slash =
    next && next.gap === '/' && /^\d{1,2}$/.test(word.plain) && /^\d{1,2}$/.test(next.plain);
  return slash && !(word.plain === '24' && next.plain === '7') && word.plain !== '1'
    ? date(at + 1)
    : null;
}

/** "when the ground thaws", "once it warms up": only where nothing is told with it. */
function turnAt(words: readonly Word[], at: number): number | null {
  const begins =
    /^(once|cuando|antes)$/.test(words[at]!.plain) ||
    at === 0 ||
    words[at]!.gap !== ' ' ||
    /^(till|til|until|wait|esperar|hasta)$/.test(words[at - 1]!.plain);
  const phrase = /^(when|once|until|till|after|cuando|antes|despues|hasta)$/.test(words[at]!.plain);
  if (!begins || !phrase) return null;
  for (let last = at + 1; last <= at + 4; last++) {
    const word = words[last];
    if (word === undefined || word.gap !== ' ') return null;
    if (TURNS.has(word.plain)) return turnEnd(words, last);
  }
  return null;
}

/** "warms up", "acabe el mes": to the end of the clause, at most three words on. */
function turnEnd(words: readonly Word[], verb: number): number | null {
  for (let last = verb; last <= verb + 3; last++) {
    const next = words[last + 1];
    if (
      next === undefined ||
      next.gap !== ' ' ||
      /^(please|pls|is|would|esta|thanks)$/.test(next.plain)
    )
      return last;
  }
  return null;
}
