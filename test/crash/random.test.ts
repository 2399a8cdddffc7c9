import { expect, test } from 'vitest';
import { killAtRandom } from './random.ts';

/** scripts/bench does 300. */
const MOMENTS = 15;

test(`the plug is pulled at ${MOMENTS} random moments: every miss has its text or a reason, once`, async () => {
  const { broken, calls, missed, answered } = await killAtRandom(MOMENTS, 1);
  expect(broken).toEqual([]);
  expect(missed).toBeGreaterThan(MOMENTS);
  // How many are answered depends on how soon after a cut the daemon is back.
  expect(missed + answered).toBe(calls);
}, 180_000);
