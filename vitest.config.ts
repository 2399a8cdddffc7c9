import { configDefaults, defineConfig } from 'vitest/config';

/** The simulated year takes minutes: `npm run year`. */
const everyday = process.env['YEAR'] ? [] : ['test/year/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...everyday],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // No test leaves anything behind in its process; a new one for each file costs a fifth of the time.
    isolate: false,
    // Most tests wait for something most of the time.
    maxWorkers: 3,
  },
});
