import { expect, test } from 'vitest';
import { killAtRandom } from './random.ts';

const MOMENTS = 40;

test(`the plug is pulled at ${MOMENTS} random moments: every miss has its text or a reason, once`, async () => {
  const { broken, missed, answered } = await killAtRandom(MOMENTS, 1);
  expect(broken).toEqual([]);
  expect(missed).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
}, 120_000);
