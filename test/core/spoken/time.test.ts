import { expect, test } from 'vitest';
import { parseSpan, parseWhen } from '../../../src/core/spoken/time.ts';
import { at, rfc3339 } from '../../../src/core/time/hours.ts';

const zone = 'America/Chicago';
const wednesday = at('2026-11-18', '14:00', zone);

function when(text: string, now = wednesday): string | null {
  const instant = parseWhen(text, now, zone);
  return instant === null ? null : rfc3339(instant, zone).slice(0, 16).replace('T', ' ');
}

function span(text: string, now = wednesday): string | null {
  const found = parseSpan(text, now, zone);
  return found && `${found.date} ${found.from}-${found.to}`;
}

test.each([
  ['2h', '2026-11-18 16:00'],
  ['30m', '2026-11-18 14:30'],
  ['in 3 hours', '2026-11-18 17:00'],
  ['2d', '2026-11-20 14:00'],
  ['1 week', '2026-11-25 14:00'],
  ['tue 9', '2026-11-24 09:00'],
  ['Tue at 9:30', '2026-11-24 09:30'],
  ['tues 930', '2026-11-24 09:30'],
  ['tue 14', '2026-11-24 14:00'],
  ['weds noon', '2026-11-25 12:00'],
  ['tomorrow 14:00', '2026-11-19 14:00'],
  ['tom 2pm', '2026-11-19 14:00'],
  ['2 pm tomorrow', '2026-11-19 14:00'],
  ['tomorrow morning', '2026-11-19 08:00'],
  ['fri', '2026-11-20 08:00'],
  ['monday', '2026-11-23 08:00'],
  ['11/25 3pm', '2026-11-25 15:00'],
  ['11/25/27 3pm', '2027-11-25 15:00'],
  ['nov 25', '2026-11-25 08:00'],
  ['Nov 25th, 8', '2026-11-25 08:00'],
  ['2026-11-25 15:00', '2026-11-25 15:00'],
  ['tue 12am', '2026-11-24 00:00'],
  ['tue 06:30', '2026-11-24 06:30'],
])('"%s" said on a Wednesday at 14:00 is %s', (text, expected) => {
  expect(when(text)).toBe(expected);
});

test('a bare hour is one a contractor works', () => {
  expect(when('tomorrow 1')).toBe('2026-11-19 13:00');
  expect(when('tomorrow 6')).toBe('2026-11-19 18:00');
  expect(when('tomorrow 7')).toBe('2026-11-19 07:00');
  expect(when('tomorrow 12')).toBe('2026-11-19 12:00');
});

test('what has passed today means the next such day', () => {
  expect(when('wed 9')).toBe('2026-11-25 09:00');
  expect(when('wed 3')).toBe('2026-11-18 15:00');
  expect(when('wed')).toBe('2026-11-25 08:00');
  expect(when('9')).toBe('2026-11-19 09:00');
  expect(when('5')).toBe('2026-11-18 17:00');
  expect(when('11/1')).toBe('2027-11-01 08:00');
});

test.each([
  '',
  'soon',
  'today 9',
  'today',
  '11/1/26',
  '2026-11-17',
  '25/11',
  '2/30',
  '13pm',
  '0m',
  'tue 8-10',
])('"%s" is not a time to come', text => {
  expect(when(text)).toBe(null);
});

test('days keep the clock time over a clock change, hours are counted', () => {
  const saturday = at('2026-10-31', '14:00', zone);
  expect(when('2d', saturday)).toBe('2026-11-02 14:00');
  expect(when('24h', saturday)).toBe('2026-11-01 13:00');
  expect(when('sun 9', saturday)).toBe('2026-11-01 09:00');
  const inMarch = at('2027-03-13', '14:00', zone);
  expect(when('2d', inMarch)).toBe('2027-03-15 14:00');
  expect(when('24h', inMarch)).toBe('2027-03-14 15:00');
  expect(when('3/14 2:30am', inMarch)).toBe('2027-03-14 03:30');
});

test('of the hour that comes twice, the first is meant, and once it is over the next day', () => {
  const second = at('2026-11-01', '01:00', zone) + 90 * 60_000;
  expect(when('sun 1:45am', at('2026-10-31', '14:00', zone))).toBe('2026-11-01 01:45');
  expect(when('1:45am', second)).toBe('2026-11-02 01:45');
});

test.each([
  ['tue 8-10', '2026-11-24 08:00-10:00'],
  ['tue 8 - 10', '2026-11-24 08:00-10:00'],
  ['tue 8 to 10', '2026-11-24 08:00-10:00'],
  ['fri 1-3', '2026-11-20 13:00-15:00'],
  ['tue 11-1', '2026-11-24 11:00-13:00'],
  ['tue 2-4pm', '2026-11-24 14:00-16:00'],
  ['fri 9-2pm', '2026-11-20 09:00-14:00'],
  ['fri 9am - 11 am', '2026-11-20 09:00-11:00'],
  ['fri 6-8', '2026-11-20 18:00-20:00'],
  ['fri 6-8am', '2026-11-20 06:00-08:00'],
  ['fri 7pm-9', '2026-11-20 19:00-21:00'],
  ['fri 9-5', '2026-11-20 09:00-17:00'],
  ['fri 8:30-10:30', '2026-11-20 08:30-10:30'],
  ['tomorrow 13:00-15:00', '2026-11-19 13:00-15:00'],
  ['nov 25 8-10', '2026-11-25 08:00-10:00'],
  ['2026-11-25 8-10', '2026-11-25 08:00-10:00'],
])('"%s" is the window %s', (text, expected) => {
  expect(span(text)).toBe(expected);
});

test('a window that is still running is today, one that is over is next week', () => {
  expect(span('wed 1-3')).toBe('2026-11-18 13:00-15:00');
  expect(span('wed 10-12')).toBe('2026-11-25 10:00-12:00');
});

test.each(['tue', 'tue 8', 'tue 8-10-12', 'today 8-10', 'tue 3-3', 'someday 8-10'])(
  '"%s" is not a window',
  text => {
    expect(span(text)).toBe(null);
  },
);
