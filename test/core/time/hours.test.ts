import { expect, test } from 'vitest';
import type { Business } from '../../../src/core/settings.ts';
import {
  ago,
  at,
  isOpen,
  localDate,
  rfc3339,
  short,
  startOfDay,
} from '../../../src/core/time/hours.ts';

const chicago = 'America/Chicago';
const newYork = 'America/New_York';
const weekday = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];
const shop: Pick<Business, 'timezone' | 'hours' | 'closed'> = {
  timezone: chicago,
  hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  closed: ['2026-11-26'],
};
const here = (date: string, clock: string) => at(date, clock, chicago);

test('open from the first minute to just before the last, and shut over lunch', () => {
  expect(isOpen(shop, here('2026-11-24', '08:00'))).toBe(true);
  expect(isOpen(shop, here('2026-11-24', '07:59'))).toBe(false);
  expect(isOpen(shop, here('2026-11-24', '12:00'))).toBe(false);
  expect(isOpen(shop, here('2026-11-24', '16:59'))).toBe(true);
  expect(isOpen(shop, here('2026-11-24', '17:00'))).toBe(false);
});

test('shut at the weekend and on a day off', () => {
  expect(isOpen(shop, here('2026-11-28', '10:00'))).toBe(false);
  expect(isOpen(shop, here('2026-11-26', '10:00'))).toBe(false);
});

test('a business without hours is open day and night, except on a day off', () => {
  const always = { ...shop, hours: null };
  expect(isOpen(always, here('2026-11-28', '03:00'))).toBe(true);
  expect(isOpen(always, here('2026-11-28', '23:59'))).toBe(true);
  expect(isOpen(always, here('2026-11-26', '03:00'))).toBe(false);
});

test('hours until 24:00 last through midnight', () => {
  const late = { ...shop, hours: { fri: [{ from: '18:00', to: '24:00' }] } };
  expect(isOpen(late, here('2026-11-27', '23:59'))).toBe(true);
  expect(isOpen(late, here('2026-11-28', '00:00'))).toBe(false);
});

test('Monday 8:00 is Monday 8:00 on both sides of a clock change', () => {
  expect(rfc3339(here('2026-11-02', '08:00'), chicago)).toBe('2026-11-02T08:00:00-06:00');
  expect(rfc3339(here('2027-03-15', '08:00'), chicago)).toBe('2027-03-15T08:00:00-05:00');
});

test('an instant is written with its offset, which follows the clock change', () => {
  expect(rfc3339(Date.UTC(2026, 10, 21, 15, 14, 5, 999), chicago)).toBe(
    '2026-11-21T09:14:05-06:00',
  );
  expect(rfc3339(Date.UTC(2026, 10, 1, 5, 30), newYork)).toBe('2026-11-01T01:30:00-04:00');
  expect(rfc3339(Date.UTC(2026, 10, 1, 6, 30), newYork)).toBe('2026-11-01T01:30:00-05:00');
});

test('a skipped clock time is read an hour later, a repeated one as the first', () => {
  expect(rfc3339(at('2027-03-14', '02:30', newYork), newYork)).toBe('2027-03-14T03:30:00-04:00');
  expect(rfc3339(at('2026-11-01', '01:30', newYork), newYork)).toBe('2026-11-01T01:30:00-04:00');
});

test('a day is the local one, and 23 or 25 hours long when the clocks change', () => {
  expect(localDate(Date.UTC(2026, 10, 22, 3), chicago)).toBe('2026-11-21');
  const length = (date: string) => at(date, '24:00', newYork) - at(date, '00:00', newYork);
  expect(length('2027-03-14') / 3_600_000).toBe(23);
  expect(length('2026-11-01') / 3_600_000).toBe(25);
  expect(startOfDay(at('2026-11-01', '22:00', newYork), newYork)).toBe(
    at('2026-11-01', '00:00', newYork),
  );
});

test('a time is told the shortest way that is still clear', () => {
  const now = here('2026-11-18', '14:00');
  const told = (date: string, clock: string) => short(here(date, clock), chicago, now);
  expect(told('2026-11-18', '09:14')).toBe('09:14');
  expect(told('2026-11-17', '17:02')).toBe('yesterday 17:02');
  expect(told('2026-11-19', '08:00')).toBe('tomorrow 8:00');
  expect(told('2026-11-24', '09:00')).toBe('Tue 9:00');
  expect(told('2026-11-13', '16:30')).toBe('Fri 16:30');
  expect(told('2026-11-03', '09:00')).toBe('Nov 3');
  expect(told('2025-11-03', '09:00')).toBe('Nov 3, 2025');
});

test('how long ago is rounded down, and never negative', () => {
  const minute = 60_000;
  const after = (passed: number) => ago(0, passed);
  expect(after(59_999)).toBe('<1 min');
  expect(after(-5 * minute)).toBe('<1 min');
  expect(after(4.9 * minute)).toBe('4 min');
  expect(after(60 * minute)).toBe('1 h');
  expect(after(3.5 * 60 * minute)).toBe('3 h');
  expect(after(25 * 60 * minute)).toBe('1 day');
  expect(after(71 * 60 * minute)).toBe('2 days');
});
