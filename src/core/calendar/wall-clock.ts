/** Times as a calendar writes them: what the clock on the wall shows in a zone. */

import { spanOf, type Window } from '../booking/windows.ts';
import { DAY, type Instant } from '../model.ts';
import { at, zoned } from '../time/hours.ts';

/** How a window is written. */
export type Written = (window: Window) => { start: string; end: string; zone: string };

/** "20261121T100000" */
export function wallClock(instant: Instant, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString().slice(0, 19).replace(/[-:]/g, '');
}

/**
 * Days on which the clocks change are looked up, as a window may begin in an hour that is skipped;
 * on every other day it is written as it was agreed, which costs next to nothing.
 */
export function writer(): Written {
  const ordinary = new Map<string, boolean>();
  const isOrdinary = (date: string, zone: string): boolean => {
    const key = `${date} ${zone}`;
    const known = ordinary.get(key) ?? at(date, '24:00', zone) - at(date, '00:00', zone) === DAY;
    ordinary.set(key, known);
    return known;
  };
  return ({ date, from, to, zone }) => {
    if (isOrdinary(date, zone) && to !== '24:00') {
      const day = date.replaceAll('-', '');
      const [start, end] = [from, to].map(clock => `${day}T${clock.replace(':', '')}00`);
      return { start: start!, end: end!, zone };
    }
    const span = spanOf({ date, from, to, zone });
    return { start: wallClock(span.start, zone), end: wallClock(span.end, zone), zone };
  };
}
