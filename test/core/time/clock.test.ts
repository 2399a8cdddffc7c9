import { expect, test } from 'vitest';
import { receivedAt } from '../../../src/core/time/clock.ts';

test('word recorded while the clock was in the past counts from when it happened, never from the future', () => {
  const [past, happened, now] = [1_000, 5_000, 9_000];
  expect(receivedAt(past, happened, now)).toBe(happened);
  expect(receivedAt(6_000, happened, now)).toBe(6_000);
  expect(receivedAt(past, 20_000, now)).toBe(now);
});
