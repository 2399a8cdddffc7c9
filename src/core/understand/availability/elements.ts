import type { Day, PartOfDay } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { LIMITS, LINKS, type Limit } from '../vocabulary/limits.ts';
import { ANY, DATES, type Phrases, WEEK_WORDS } from '../vocabulary/when.ts';
import { clockElement } from './clock-element.ts';
import { dateAt } from './dates.ts';
import { dayAt, spanishMorning } from './days.ts';
import { partAt } from './parts.ts';

/** A piece of a time expression; covers words `first` to `last`. */
export type TimeElement = { first: number; last: number } & (
  | { kind: 'day'; day: Day; part: PartOfDay | null }
  /** `whole`: "all morning". */
  | { kind: 'part'; part: PartOfDay; whole: boolean }
  | {
      kind: 'clock';
      minutes: number;
      part: PartOfDay | null;
      half: 'am' | 'pm' | null;
      bare: boolean;
    }
  | { kind: 'any' }
  | { kind: 'date' }
  | { kind: 'limit'; limit: Limit }
  | { kind: 'link'; link: 'or' | 'to' }
);

/** The time element that begins at `at`, or null; longest reading first. */
export function timeElementAt(words: readonly Word[], at: number): TimeElement | null {
  return (
    dateAt(words, at) ??
    phraseAt(words, at, DATES, { kind: 'date' }) ??
    spanishMorning(words, at) ??
    (lengthAt(words, at, ANY) > 2 ? phraseAt(words, at, ANY, { kind: 'any' }) : null) ??
    limitAt(words, at, true) ??
    phraseAt(words, at, WEEK_WORDS, { kind: 'limit', limit: 'week' }) ??
    phraseAt(words, at, ANY, { kind: 'any' }) ??
    dayAt(words, at) ??
    partAt(words, at) ??
    limitAt(words, at, false) ??
    clockElement(words, at) ??
    linkAt(words, at)
  );
}

type Bare<T> = T extends unknown ? Omit<T, 'first' | 'last'> : never;

function phraseAt(
  words: readonly Word[],
  at: number,
  phrases: Phrases,
  element: Bare<TimeElement>,
): TimeElement | null {
  const length = lengthAt(words, at, phrases);
  return length === 0 ? null : ({ ...element, first: at, last: at + length - 1 } as TimeElement);
}

function lengthAt(words: readonly Word[], at: number, phrases: Phrases): number {
  let longest = 0;
  for (const phrase of phrases.get(words[at]!.plain) ?? [])
    if (
      phrase.length > longest &&
      phrase.every(
        (word, i) =>
          words[at + i]?.plain === word && (i === 0 || !/[.!?\n]/.test(words[at + i]!.gap)),
      )
    )
      longest = phrase.length;
  return longest;
}

function limitAt(words: readonly Word[], at: number, multi: boolean): TimeElement | null {
  if (partAt(words, at)?.last !== undefined && partAt(words, at)!.last > at) return null;
  if (words[at]!.plain === 'around' && /^\d/.test(words[at + 1]?.plain ?? ''))
    return multi ? null : { kind: 'limit', limit: 'at', first: at, last: at };
  if (
    words[at]!.plain === 'by' &&
    /^(swing|stop|come|drop|pop|run|be|swung|comes|coming|stopping)$/.test(
      words[at - 1]?.plain ?? '',
    )
  )
    return null;
  if (/^(back|off|out)$/.test(words[at]!.plain) && GOES.test(words[at - 1]?.plain ?? ''))
    return null;
  let longest: TimeElement | null = null;
  for (const [limit, phrases] of LIMITS) {
    const length = lengthAt(words, at, phrases);
    if (limit === 'later' && length === 1 && words[at]!.plain === 'on' && words[at + 1]) continue;
    if (
      limit === 'later' &&
      /^(after|despues)$/.test(words[at + length - 1]?.plain ?? '') &&
      hasHour(words, at + length)
    )
      continue;
    if (length > 1 === multi && length > (longest === null ? 0 : longest.last - at + 1))
      longest = { kind: 'limit', limit, first: at, last: at + length - 1 };
  }
  return longest;
}

/** "it comes back at night", "shuts off by 5": the thing, not the customer. */
const GOES =
  /^(comes|came|goes|went|turns|turned|kicks|kicked|shuts|shut|clicks|cuts|switches|trips|tripped|drops|falls|fell|cycles|waters)$/;

/** "before 11 or after 3": the "or" does not end it. */
const hasHour = (words: readonly Word[], at: number): boolean =>
  /^(\d.*|noon|las|la|de)$/.test(words[at]?.plain ?? '') && words[at]!.gap === ' ';

function linkAt(words: readonly Word[], at: number): TimeElement | null {
  for (const [link, phrases] of LINKS) {
    const length = lengthAt(words, at, phrases);
    if (length > 0) return { kind: 'link', link, first: at, last: at + length - 1 };
  }
  return null;
}
