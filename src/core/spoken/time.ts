/** When, in the owner's words: what is typed after SNOOZE, CALL … AT, BOOK and BUSY. */

import type { ClockTime, LocalDate } from '../settings.ts';
import { at, localDate, zoned } from '../time/hours.ts';
import { readClock, readClockSpan } from './clock.ts';
import { possibleDates } from './day.ts';

const START_OF_WORK: ClockTime = '08:00';

/**
 * "2h", "30m", "2d", "tue 9", "tomorrow 14:00", "tom 2pm", "fri" (at 08:00), "11/25 3pm": an instant
 * after `now`. Null: not understood, or past.
 */
export function parseWhen(text: string, now: number, zone: string): number | null {
  const words = normal(text);
  const later = afterDelay(words, now, zone);
  if (later !== null) return later;
  for (const [day, clock] of splits(words)) {
    const time = clock === '' ? START_OF_WORK : readClock(clock);
    const dates = possibleDates(day, localDate(now, zone));
    if (time && dates.length > 0) {
      return dates.map(date => at(date, time, zone)).find(instant => instant > now) ?? null;
    }
  }
  return null;
}

/** "tue 8-10", "wed 1-3", "tomorrow 13:00-15:00", "nov 25 8-10": the next such span not yet over. */
export function parseSpan(
  text: string,
  now: number,
  zone: string,
): { date: LocalDate; from: ClockTime; to: ClockTime } | null {
  for (const [day, clock] of splits(normal(text))) {
    const span = readClockSpan(clock);
    if (!span) continue;
    const dates = possibleDates(day, localDate(now, zone));
    const date = dates.find(date => at(date, span.to, zone) > now);
    if (date !== undefined) return { date, ...span };
  }
  return null;
}

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/(\d ?(?:[ap]m?)?)\s*(?:-|–|—|\bto\b)\s*(?=\d)/g, '$1-')
    .replace(/(\d) (?=[ap]m?\b)/g, '$1')
    .replace(/\b(?:at|on)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every way to read the words as a day and a clock time, in either order. */
function splits(words: string): [day: string, clock: string][] {
  if (words === '') return [];
  const list = words.split(' ');
  const cuts = [...list.keys(), list.length].reverse();
  return cuts.flatMap((cut): [string, string][] => {
    const [head, tail] = [list.slice(0, cut).join(' '), list.slice(cut).join(' ')];
    return [
      [head, tail],
      [tail, head],
    ];
  });
}

/** Hours and minutes are counted; days keep the clock time, whatever the clocks do between. */
function afterDelay(words: string, now: number, zone: string): number | null {
  const match = /^(?:in )?(\d{1,3}) ?(m|h|d|w)(?:in|ins|inutes?|r|rs|ours?|ays?|k|ks|eeks?)?$/.exec(
    words,
  );
  const count = Number(match?.[1] ?? 0);
  if (!match || count === 0) return null;
  const unit = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' }[
    match[2] as 'm' | 'h' | 'd' | 'w'
  ];
  return zoned(now, zone).add({ [unit]: count }).epochMilliseconds;
}
