import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/core/model.ts';
import { latestDueSlot } from '../../../src/core/time/schedule.ts';

const ZONE = 'America/Chicago';
const SEVEN = '0 7 * * *';
/** Seven in Chicago on a winter morning. */
const MONDAY = Date.UTC(2026, 10, 23, 13);

test('a slot is due at its minute and not before', () => {
  expect(latestDueSlot(SEVEN, ZONE, MONDAY, MONDAY + DAY - 1)).toBeNull();
  expect(latestDueSlot(SEVEN, ZONE, MONDAY, MONDAY + DAY)).toBe(MONDAY + DAY);
});

test('of several that were slept through, the last one counts', () => {
  expect(latestDueSlot(SEVEN, ZONE, MONDAY, MONDAY + 3 * DAY + HOUR)).toBe(MONDAY + 3 * DAY);
});

test('schedules do not get into each other, however they are asked in turn', () => {
  const asked = [SEVEN, '30 3 * * *', SEVEN].map(cron =>
    latestDueSlot(cron, ZONE, MONDAY, MONDAY + DAY),
  );
  expect(asked).toEqual([MONDAY + DAY, MONDAY + DAY - 3.5 * HOUR, MONDAY + DAY]);
  expect(latestDueSlot(SEVEN, 'America/New_York', MONDAY, MONDAY + DAY)).toBe(MONDAY + DAY - HOUR);
});

test('it stays seven on the clock when the clocks change', () => {
  const saturday = Date.UTC(2027, 2, 13, 13);
  expect(latestDueSlot(SEVEN, ZONE, saturday, saturday + DAY)).toBe(saturday + DAY - HOUR);
});
