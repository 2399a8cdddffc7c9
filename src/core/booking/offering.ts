/** Which of the free windows a caller is offered. */

import type { Instant } from '../model.ts';
import type { LocalDate } from '../settings.ts';
import { addDays, localDate, WEEKDAYS, weekdayOf } from '../time/hours.ts';
import type { Availability, Day, PartOfDay } from '../understand/reading.ts';
import type { Window } from './windows.ts';

export interface Offer {
  /** In the order of time. */
  windows: Window[];
  /** Whether they fit what the caller said: where only some do, the next free ones fill it up. */
  fit: 'all' | 'some' | 'none';
}

const FEWEST = 2;
/** Days within which variety is worth more than a later date. */
const SOON = 6;
const NOON = '12:00';

const PARTS: Record<PartOfDay, (window: Window) => boolean> = {
  any: () => true,
  morning: ({ to }) => to <= NOON,
  afternoon: ({ from }) => from >= NOON && from < '18:00',
  evening: ({ from }) => from >= '16:00',
};

/**
 * At most `howMany` of the free windows, those that fit if there are any. `now` is when the caller
 * said it ("tomorrow"); null: nothing was said, everything fits.
 */
export function offer(
  free: Window[],
  availability: Availability | null,
  now: Instant,
  howMany = 3,
): Offer {
  const fitting = free.filter(window => availability === null || fits(window, availability, now));
  const chosen = spread(fitting, howMany);
  if (chosen.length >= Math.min(FEWEST, free.length)) return { windows: chosen, fit: 'all' };
  const others = free.filter(window => !chosen.includes(window));
  const possible = others.filter(window => !isRuledOut(window, availability, now));
  const filled = [
    ...chosen,
    ...spread(possible.length > 0 ? possible : others, howMany - chosen.length),
  ];
  return { windows: inOrder(filled), fit: chosen.length > 0 ? 'some' : 'none' };
}

/** Whether somebody who said this is there for the whole window. */
export function fits(window: Window, said: Availability, now: Instant): boolean {
  if (isInexpressible(said) || isRuledOut(window, said, now)) return false;
  const days = said.days.length > 0 ? said.days : (['any'] as const);
  return (
    days.some(day => isOn(window, day, now)) && PARTS[said.part](window) && isWithin(window, said)
  );
}

/** "next month", "before winter": something was said that no day or hour can tell. */
export function isInexpressible({ days, part, from, to, notDays }: Availability): boolean {
  return [...days, ...notDays].length === 0 && part === 'any' && from === null && to === null;
}

function isRuledOut(window: Window, said: Availability | null, now: Instant): boolean {
  return said?.notDays.some(day => day !== 'any' && isOn(window, day, now)) ?? false;
}

function isWithin(window: Window, { from, to }: Availability): boolean {
  if (from !== null && from === to) return window.from <= from && from < window.to;
  return (from === null || window.from >= from) && (to === null || window.to <= to);
}

export function isOn({ date, zone }: Window, day: Day, now: Instant): boolean {
  const weekend = ['sat', 'sun'].includes(weekdayOf(date));
  const today = localDate(now, zone);
  if (day === 'any') return true;
  if (day === 'today') return date === today;
  if (day === 'tomorrow') return date === addDays(today, 1);
  if (day === 'weekend' || day === 'weekday') return weekend === (day === 'weekend');
  return weekdayOf(date) === day;
}

/** The Monday that "next week" begins with. */
export function nextWeek(now: Instant, zone: string): LocalDate {
  const today = localDate(now, zone);
  return addDays(today, WEEKDAYS.length - WEEKDAYS.indexOf(weekdayOf(today)));
}

/** The soonest, but no second one of the same half of a day while there is something else. */
function spread(windows: Window[], howMany: number): Window[] {
  const chosen: Window[] = [];
  const full = (date: LocalDate) => chosen.filter(each => each.date === date).length >= FEWEST;
  const soon = windows.filter(({ date }) => date <= addDays(windows[0]!.date, SOON));
  for (const window of soon) {
    const alike = chosen.some(each => half(each) === half(window));
    if (!alike && !full(window.date)) chosen.push(window);
  }
  const rest = windows.filter(window => !chosen.includes(window));
  return inOrder([...chosen, ...rest].slice(0, howMany));
}

function half({ date, from }: Window): string {
  return `${date} ${from < NOON}`;
}

function inOrder(windows: Window[]): Window[] {
  return windows.toSorted((a, b) => `${a.date} ${a.from}`.localeCompare(`${b.date} ${b.from}`));
}
