import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, rfc3339, zoned } from '../../../src/core/time/hours.ts';
import { morningAfter, nextPermitted } from '../../../src/core/time/quiet.ts';

const chicago = 'America/Chicago';
const losAngeles = 'America/Los_Angeles';
const here = (date: string, clock: string) => at(date, clock, chicago);
const permitted = (date: string, clock: string) =>
  rfc3339(nextPermitted(here(date, clock), [chicago]), chicago).slice(0, 16);

test('a text that may go now goes now', () => {
  expect(permitted('2026-11-24', '09:00')).toBe('2026-11-24T09:00');
  expect(permitted('2026-11-24', '19:59')).toBe('2026-11-24T19:59');
});

test('a text outside the hours waits for the next 9:00, on Sunday for noon', () => {
  expect(permitted('2026-11-24', '06:00')).toBe('2026-11-24T09:00');
  expect(permitted('2026-11-24', '20:00')).toBe('2026-11-25T09:00');
  expect(permitted('2026-11-28', '21:00')).toBe('2026-11-29T12:00');
  expect(permitted('2026-11-29', '20:30')).toBe('2026-11-30T09:00');
});

test('a caller who may be further west is not texted before nine there', () => {
  const morning = nextPermitted(here('2026-11-24', '09:30'), [chicago, losAngeles]);
  expect(morning).toBe(at('2026-11-24', '09:00', losAngeles));
  const evening = nextPermitted(here('2026-11-24', '20:30'), [chicago, losAngeles]);
  expect(evening).toBe(at('2026-11-25', '09:00', losAngeles));
});

test('where the zones have no permitted hour in common, the business decides', () => {
  const now = here('2026-11-24', '21:00');
  expect(nextPermitted(now, [chicago, 'Asia/Kolkata'])).toBe(here('2026-11-25', '09:00'));
});

test('the morning after a clock change begins at nine by the new clock', () => {
  expect(rfc3339(nextPermitted(here('2026-10-31', '22:00'), [chicago]), chicago)).toBe(
    '2026-11-01T12:00:00-06:00',
  );
  expect(rfc3339(nextPermitted(here('2027-03-13', '22:00'), [chicago]), chicago)).toBe(
    '2027-03-14T12:00:00-05:00',
  );
});

test('whatever the hour and the zones, the answer is permitted in all of them and not in the past', () => {
  const zone = fc.constantFrom(chicago, losAngeles, 'America/New_York', 'Pacific/Honolulu');
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
  fc.assert(
    fc.property(instant, zone, zone, (now, one, other) => {
      const then = nextPermitted(now, [one, other]);
      expect(then).toBeGreaterThanOrEqual(now);
      for (const local of [zoned(then, one), zoned(then, other)]) {
        expect(local.hour).toBeGreaterThanOrEqual(local.dayOfWeek === 7 ? 12 : 9);
        expect(local.hour).toBeLessThan(20);
      }
    }),
  );
});

test('an opening held overnight goes out at 8:00, by day at once', () => {
  const evening = here('2026-11-24', '20:59');
  expect(morningAfter(evening, chicago)).toBe(evening);
  expect(morningAfter(here('2026-11-24', '21:00'), chicago)).toBe(here('2026-11-25', '08:00'));
  expect(morningAfter(here('2026-11-25', '02:00'), chicago)).toBe(here('2026-11-25', '08:00'));
});
