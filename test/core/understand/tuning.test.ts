import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Labelled, score } from '../../../scripts/accuracy-score.ts';

const texts = readFileSync(new URL('./texts/tuning-2.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Labelled);

test('names, times, questions, calls and addresses that were once misread are read right', () => {
  const { misses } = score(texts);
  expect(misses.map(({ id, text, wanted, read }) => ({ id, text, wanted, read }))).toEqual([]);
});
