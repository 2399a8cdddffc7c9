/** Days as an owner types them: "today", "tom", "tue", "weds", "11/25", "nov 25", "2026-11-25". */

import type { LocalDate } from '../settings.ts';
import { addDays, MONTHS, weekdayOf } from '../time/hours.ts';

const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const TOMORROW = /^(tom(o(r(r(ow?)?)?)?)?|tomorow|tmr|tmrw|tmw)$/;

/** The dates the words can mean, soonest first; none: no day was understood. "" is today or tomorrow. */
export function possibleDates(words: string, today: LocalDate): LocalDate[] {
  if (words === '') return [today, addDays(today, 1)];
  if (words === 'today') return [today];
  if (TOMORROW.test(words)) return [addDays(today, 1)];
  const weekday = nameIndex(WEEKDAY_NAMES, words === 'weds' ? 'wed' : words);
  return weekday >= 0 ? onWeekday(weekday, today) : onDate(words, today);
}

function onWeekday(weekday: number, today: LocalDate): LocalDate[] {
  const ahead =
    (weekday - WEEKDAY_NAMES.findIndex(name => name.startsWith(weekdayOf(today))) + 7) % 7;
  return [addDays(today, ahead), addDays(today, ahead + 7)];
}

function onDate(words: string, today: LocalDate): LocalDate[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso) return existing([Number(iso[1])], Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(?:20)?(\d{2}))?$/.exec(words);
  const named = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?$/.exec(words);
  const month = named ? nameIndex(MONTH_NAMES, named[1]!) + 1 : Number(slashed?.[1] ?? 0);
  const day = Number((named ?? slashed)?.[2] ?? 0);
  const thisYear = Number(today.slice(0, 4));
  return existing(
    slashed?.[3] ? [2000 + Number(slashed[3])] : [thisYear, thisYear + 1],
    month,
    day,
  );
}

function existing(years: number[], month: number, day: number): LocalDate[] {
  if (month < 1 || month > MONTHS.length || day < 1) return [];
  return years
    .map(year => Temporal.PlainDate.from({ year, month, day }))
    .filter(date => date.day === day)
    .map(date => date.toString());
}

function nameIndex(names: string[], word: string): number {
  return word.length < 3 ? -1 : names.findIndex(name => name.startsWith(word));
}
