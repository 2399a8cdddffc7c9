/** When a text that the caller did not just ask for may go out. */

import type { LocalDate, Span } from '../settings.ts';
import { addDays, at, localDate, weekdayOf } from './hours.ts';

/** The strictest of the windows that the states set for unrequested texts. */
const WEEKDAY: Span = { from: '09:00', to: '20:00' };
const SUNDAY: Span = { from: '12:00', to: '20:00' };
/** For the opening, which answers a call just made. */
const WAKING: Span = { from: '08:00', to: '21:00' };

const WEEK = 7 * 24 * 60 * 60_000;

/**
 * The next instant at which an unrequested text may go out in every one of the zones: `now` if it
 * may. Zones that have no such hour in common leave the decision to the first, the business's own.
 */
export function nextPermitted(now: number, zones: readonly [string, ...string[]]): number {
  let instant = now;
  while (instant <= now + WEEK) {
    const latest = Math.max(...zones.map(zone => nextWithin(instant, zone, permittedOn)));
    if (latest === instant) return instant;
    instant = latest;
  }
  return nextWithin(now, zones[0], permittedOn);
}

/** When an opening held overnight goes out: `now` between 08:00 and 21:00, else the next 08:00. */
export function morningAfter(now: number, zone: string): number {
  return nextWithin(now, zone, () => WAKING);
}

function permittedOn(date: LocalDate): Span {
  return weekdayOf(date) === 'sun' ? SUNDAY : WEEKDAY;
}

function nextWithin(now: number, zone: string, spanOn: (date: LocalDate) => Span): number {
  const today = localDate(now, zone);
  if (now < at(today, spanOn(today).to, zone)) {
    return Math.max(now, at(today, spanOn(today).from, zone));
  }
  const tomorrow = addDays(today, 1);
  return at(tomorrow, spanOn(tomorrow).from, zone);
}
