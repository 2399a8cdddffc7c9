import { expect, test } from 'vitest';
import {
  clashForCaller,
  clashForOwner,
  type Diary,
  freeWindows,
  type Held,
  spanOf,
} from '../../../src/core/booking/windows.ts';
import type { Booking } from '../../../src/core/settings.ts';
import { at } from '../../../src/core/time/hours.ts';
import { diary, held, said, taken, window, zone } from '../diary.ts';

const HOUR = 3_600_000;
const saturday = at('2026-11-21', '16:00', zone);
const monday = at('2026-11-23', '07:00', zone);

function free(diary: Diary, now = saturday, urgent = false): string[] {
  return freeWindows(diary, { now, lead: 1, urgent }).map(said);
}

function onMonday(changes: Partial<Booking>, rest: Partial<Diary> = {}, urgent = false): string[] {
  return free(diary(changes, rest), saturday, urgent)
    .filter(each => each.startsWith('2026-11-23'))
    .map(each => each.slice(11));
}

test('the week is offered soonest first, for as many days ahead as the owner says', () => {
  expect(free(diary({ daysAhead: 2 }))).toEqual([
    '2026-11-23 08:00-10:00',
    '2026-11-23 10:00-12:00',
    '2026-11-23 13:00-15:00',
  ]);
  expect(free(diary({ daysAhead: 1 }))).toEqual([]);
  expect(free(diary()).at(-1)).toBe('2026-12-05 09:00-11:00');
});

test('a window that begins within the notice is not offered', () => {
  const today = (notice: number) => free(diary({ noticeHours: notice, daysAhead: 0 }), monday);
  expect(today(0)).toHaveLength(3);
  expect(today(2)).toEqual(['2026-11-23 10:00-12:00', '2026-11-23 13:00-15:00']);
  expect(today(3)).toEqual(['2026-11-23 10:00-12:00', '2026-11-23 13:00-15:00']);
  expect(today(4)).toEqual(['2026-11-23 13:00-15:00']);
});

test('days off and days on which the business is closed have no windows', () => {
  expect(onMonday({ daysOff: ['2026-11-23'] })).toEqual([]);
  expect(onMonday({}, { business: { timezone: zone, closed: ['2026-11-23'] } })).toEqual([]);
});

test('a window is gone when it has as many bookings as it takes', () => {
  const one = [taken('2026-11-23 08:00-10:00')];
  expect(onMonday({}, { taken: one })).toEqual(['10:00-12:00', '13:00-15:00']);
  expect(onMonday({ capacity: 2 }, { taken: one })).toContain('08:00-10:00');
  const two = [...one, taken('2026-11-23 08:00-10:00', 2)];
  expect(onMonday({ capacity: 2 }, { taken: two })).not.toContain('08:00-10:00');
});

test('a booking at hours of its own takes a place in every window it touches', () => {
  expect(onMonday({}, { taken: [taken('2026-11-23 09:00-10:30')] })).toEqual(['13:00-15:00']);
  expect(onMonday({}, { taken: [taken('2026-11-23 12:00-13:00')] })).toHaveLength(3);
});

test('what is held for one lead is not offered to another, and is not in the own way', () => {
  const first = '2026-11-23 08:00-10:00';
  const offered = (lead: number) => free(diary({}, { held: [held(first, lead)] }))[0];
  expect(offered(2)).toBe('2026-11-23 10:00-12:00');
  expect(offered(1)).toBe(first);
});

test('whoever is offered several windows takes up the place of one', () => {
  const two = [held('2026-11-23 08:00-10:00', 2), held('2026-11-23 10:00-12:00', 2)];
  expect(onMonday({ jobsADay: 2 }, { held: two })).toEqual(['13:00-15:00']);
  expect(onMonday({ jobsADay: 1 }, { held: two })).toEqual([]);
  expect(onMonday({ capacity: 2 }, { held: two })).toHaveLength(3);
});

test('while a window is held, notice that runs out meanwhile does not matter', () => {
  const first = '2026-11-23 08:00-10:00';
  const why = (mine: Held[], rest: Partial<Diary> = {}, clock = '06:30') =>
    clashForCaller(window(first), diary({}, { held: mine, ...rest }), {
      ...{ now: at('2026-11-23', clock, zone), lead: 1, urgent: false },
    });
  const mine = [held(first, 1)];
  expect(why([])).toBe('too_soon');
  expect(why(mine)).toBe(null);
  expect(why(mine, {}, '08:01')).toBe('too_soon');
  expect(why(mine, { taken: [taken(first)] })).toBe('full');
  expect(why(mine, { busy: [spanOf(window(first))] })).toBe('busy');
});

test('the owner may give away what is only held', () => {
  const offered = diary({}, { held: [held('2026-11-23 08:00-10:00', 2)] });
  expect(clashForOwner(window('2026-11-23 08:00-10:00'), offered, saturday)).toBe(null);
});

test('what keeps the owner busy takes every window it touches, whatever the capacity', () => {
  const span = (from: string, to: string) => [
    { start: at('2026-11-23', from, zone), end: at('2026-11-23', to, zone) },
  ];
  expect(onMonday({ capacity: 3 }, { busy: span('11:30', '13:30') })).toEqual(['08:00-10:00']);
  expect(onMonday({}, { busy: span('12:00', '13:00') })).toHaveLength(3);
  expect(onMonday({}, { busy: span('00:00', '24:00') })).toEqual([]);
});

test('after so many jobs the day is full', () => {
  const jobs = [taken('2026-11-23 08:00-10:00'), taken('2026-11-23 18:00-19:00', 2)];
  expect(onMonday({ jobsADay: 3 }, { taken: jobs })).toEqual(['10:00-12:00', '13:00-15:00']);
  expect(onMonday({ jobsADay: 2 }, { taken: jobs })).toEqual([]);
});

test('an emergency window is held back for urgent leads', () => {
  const own = { emergency: { mon: [{ from: '15:00', to: '17:00' }] } };
  expect(onMonday(own)).not.toContain('15:00-17:00');
  expect(onMonday(own, {}, true)).toContain('15:00-17:00');
  const ordinary = { emergency: { mon: [{ from: '13:00', to: '15:00' }] } };
  expect(onMonday(ordinary)).toEqual(['08:00-10:00', '10:00-12:00']);
  expect(onMonday(ordinary, {}, true)).toEqual(['08:00-10:00', '10:00-12:00', '13:00-15:00']);
});

test('windows that overlap share their hours: neither is sold beyond its capacity', () => {
  const long = { mon: [...['08:00', '09:00'].map(from => ({ from, to: '10:00' }))] };
  expect(onMonday({ windows: long })).toEqual(['08:00-10:00', '09:00-10:00']);
  expect(onMonday({ windows: long }, { taken: [taken('2026-11-23 08:00-09:00')] })).toEqual([]);
});

test('a window in the hour that the clocks skip does not exist, one around it is an hour shorter', () => {
  const night = {
    sun: ['01:00-04:00', '02:00-03:00'].map(s => ({ from: s.slice(0, 5), to: s.slice(6) })),
  };
  const now = at('2027-03-13', '12:00', zone);
  expect(free(diary({ windows: night, daysAhead: 1 }), now)).toEqual(['2027-03-14 01:00-04:00']);
  const { start, end } = spanOf(window('2027-03-14 01:00-04:00'));
  expect(end - start).toBe(2 * HOUR);
});

test('a window in the night in which an hour comes twice is an hour longer', () => {
  const { start, end } = spanOf(window('2026-11-01 00:30-03:30'));
  expect(end - start).toBe(4 * HOUR);
  const busy = [{ start: start + 2 * HOUR, end: start + 2.5 * HOUR }];
  const night = { sun: [{ from: '01:00', to: '02:00' }] };
  const now = at('2026-10-31', '12:00', zone);
  expect(free(diary({ windows: night, daysAhead: 1 }, { busy: [] }), now)).toHaveLength(1);
  expect(free(diary({ windows: night, daysAhead: 1 }, { busy }), now)).toEqual([]);
});

test('a caller cannot have what was never offered, and hears why a window is gone', () => {
  const asker = { now: saturday, lead: 1, urgent: false };
  const why = (text: string, rest: Partial<Diary> = {}) =>
    clashForCaller(window(text), diary({ jobsADay: 2 }, rest), asker);
  expect(why('2026-11-23 08:00-10:00')).toBe(null);
  expect(why('2026-11-23 08:30-10:00')).toBe('not_offered');
  expect(why('2026-12-07 08:00-10:00')).toBe('not_offered');
  expect(why('2026-11-21 09:00-11:00')).toBe('too_soon');
  expect(why('2026-11-23 08:00-10:00', { taken: [taken('2026-11-23 08:00-10:00')] })).toBe('full');
});

test('the owner may book at any hour and on a busy day, but not what is sold or over', () => {
  const busy = [{ start: saturday, end: saturday + 96 * HOUR }];
  const own = diary({}, { busy, taken: [taken('2026-11-23 08:00-10:00')] });
  expect(clashForOwner(window('2026-11-22 19:00-20:00'), own, saturday)).toBe(null);
  expect(clashForOwner(window('2026-11-21 15:00-17:00'), own, saturday)).toBe(null);
  expect(clashForOwner(window('2026-11-21 14:00-16:00'), own, saturday)).toBe('past');
  expect(clashForOwner(window('2026-11-23 09:00-11:00'), own, saturday)).toBe('full');
});
