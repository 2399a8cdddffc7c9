/** What somebody wishes for instead of what they were offered, with what they had said before. */

import { fits } from '../booking/offering.ts';
import type { Window } from '../booking/windows.ts';
import { saysNextWeek } from '../picking/picking.ts';
import { addDays, localDate } from '../time/hours.ts';
import type { Availability } from '../understand/reading.ts';
import type { Context } from './decide.ts';

/** "Monday works" from somebody who is there in the afternoons means Monday afternoon. */
export function wished(wish: Availability, before: Availability | null): Availability {
  if (before === null) return wish;
  const anyTime = wish.part === 'any' && wish.from === null && wish.to === null;
  const { part, from, to } = anyTime ? before : wish;
  const anyDay = wish.days.every(day => day === 'any') && !saysNextWeek(wish.text);
  const days = anyDay ? before.days : wish.days;
  return { ...wish, days, part, from, to };
}

/** None of these: another day, at the time of day that suits them. */
export function otherwise(quote: string, before: Availability | null): Availability | null {
  const anyTime = { part: 'any' as const, from: null, to: null, notDays: [] };
  if (before === null && !saysNextWeek(quote)) return null;
  const text = before === null || saysNextWeek(quote) ? quote : before.text;
  return { ...(before ?? anyTime), text, days: ['any'] };
}

/** The one free window of the coming days that a day and an hour can mean; null: none, or several. */
export function namedBy(
  wish: Availability,
  { appointments, settings, now }: Context,
): Window | null {
  if (wish.days.includes('any') || saysNextWeek(wish.text)) return null;
  const aWeekOn = addDays(localDate(now, settings.business.timezone), 7);
  const fitting = (appointments?.free() ?? []).filter(
    window => window.date < aWeekOn && fits(window, wish, now),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
