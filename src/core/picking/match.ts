/** Which of the offered windows a wish means. */

import { isOn } from '../booking/offering.ts';
import type { Window } from '../booking/windows.ts';
import type { Instant } from '../model.ts';
import type { ClockTime, LocalDate } from '../settings.ts';
import { addDays, localDate, weekdayOf } from '../time/hours.ts';
import type { PartOfDay } from '../understand/reading.ts';
import { clock } from './clock.ts';
import type { Clock, Time } from './token.ts';
import type { Wish } from './wish.ts';

/** Looser than when offering: of what was offered, "afternoon" is whatever begins after noon. */
const PARTS: Record<PartOfDay, (window: Window) => boolean> = {
  any: () => true,
  morning: ({ from }) => from < '12:00',
  afternoon: ({ from }) => from >= '12:00',
  evening: ({ from }) => from >= '16:00',
};

/** Those of the windows that the wish can mean. */
export function meant(wish: Wish, offered: Window[], now: Instant): Window[] {
  const { number, place, rank } = wish;
  if (number !== null) return byNumber(number, { ...wish, number: null }, offered, now);
  const dated = offered.filter(window => onDay(window, wish, now));
  const fitting = wish.time ? atTime(dated, wish.time) : dated;
  const found = fitting.filter(PARTS[wish.part ?? 'any']);
  if (place !== null) return byPlace(place, offered, found);
  return rank === null ? found : found.slice(rank === 1 ? 0 : -1).slice(0, 1);
}

/** With a day or a part of it a number is an hour before it is a place; alone it is a place. */
function byNumber(number: number, rest: Wish, offered: Window[], now: Instant): Window[] {
  const from = clock([String(number)]);
  const asHour = from ? meant({ ...rest, time: { kind: 'at', from, to: null } }, offered, now) : [];
  const asPlace = number <= offered.length ? meant({ ...rest, place: number }, offered, now) : [];
  const alone = Object.values(rest).every(value => value === null);
  const [first, second] = alone ? [asPlace, asHour] : [asHour, asPlace];
  return first.length > 0 ? first : second;
}

/** "the first one" of the list, or else of those that the rest of the words leave. */
function byPlace(place: number, offered: Window[], found: Window[]): Window[] {
  const inList = offered.at(place > 0 ? place - 1 : place);
  if (inList && found.includes(inList)) return [inList];
  const among = found.length < offered.length ? found.at(place > 0 ? place - 1 : place) : undefined;
  return among ? [among] : [];
}

function onDay(window: Window, { days, ahead, date }: Wish, now: Instant): boolean {
  return (
    (days === null || days.some(day => isOn(window, day, now))) &&
    (ahead === null || window.date === addDays(localDate(now, window.zone), ahead)) &&
    (date === null || isDate(window.date, date))
  );
}

function isDate(date: LocalDate, { day, month }: NonNullable<Wish['date']>): boolean {
  const [, m, d] = date.split('-').map(Number);
  return d === day && (month === null || m === month);
}

function atTime(windows: Window[], { kind, from, to }: Time): Window[] {
  switch (kind) {
    case 'at':
      return windows.filter(w => from.some(clock => w.from <= clock && clock < w.to));
    case 'after':
      return windows.filter(window => window.from >= from[0]);
    case 'before':
      return windows.filter(window => window.to <= from[0]);
    case 'between':
      return within(windows, from, to ?? from);
  }
}

/** Exactly these hours, or else windows within them, or else windows around them. */
function within(windows: Window[], from: Clock, to: Clock): Window[] {
  const spans = from.flatMap(start => to.map(end => ({ start, end }))).filter(s => s.start < s.end);
  const tests: ((w: Window, s: { start: ClockTime; end: ClockTime }) => boolean)[] = [
    (w, s) => w.from === s.start && w.to === s.end,
    (w, s) => s.start <= w.from && w.to <= s.end,
    (w, s) => w.from <= s.start && s.end <= w.to,
  ];
  const found = tests.map(test => windows.filter(w => spans.some(span => test(w, span))));
  return found.find(windows => windows.length > 0) ?? [];
}

/** The weekday of a date that is meant, if it comes within a week. */
export function weekdayWithin(wish: Wish, zone: string, now: Instant) {
  const today = localDate(now, zone);
  const ahead = Array.from({ length: 7 }, (_, index) => addDays(today, index));
  const date =
    wish.ahead === null
      ? ahead.find(date => wish.date !== null && isDate(date, wish.date))
      : addDays(today, wish.ahead);
  return date === undefined ? null : weekdayOf(date);
}
