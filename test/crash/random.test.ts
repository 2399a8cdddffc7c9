import { expect, test } from 'vitest';
import { killAtRandom } from './random.ts';

/** scripts/bench does 300. */
const MOMENTS = 30;

test(`the plug is pulled at ${MOMENTS} random moments: every miss has its text or a reason, once`, async () => {
  const { broken, missed, answered } = await killAtRandom(MOMENTS, 1);
  expect(broken).toEqual([]);
  expect(missed).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
}, 180_000);
