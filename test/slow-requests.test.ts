import { afterEach, expect, test } from 'vitest';
import { house, leave } from './end-to-end/house.ts';
import { dawdle } from './hostile.ts';

afterEach(leave);

test('a request that is sent a byte at a time is cut off after 15 seconds', {
  timeout: 60_000,
}, async () => {
  const { daemon } = await house();
  const begun = performance.now();
  await dawdle(daemon.url, 20).cutOff;
  const seconds = (performance.now() - begun) / 1000;
  expect(seconds).toBeGreaterThan(14);
  expect(seconds).toBeLessThan(30);
});
