import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { score } from '../../../scripts/accuracy-score.ts';

const texts = (names: string[]) =>
  names.flatMap(name =>
    readFileSync(new URL(`./texts/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  );
const { measures } = score(texts(['unseen.jsonl', 'unseen-2.jsonl']));
const blind = score(texts(['unseen-3.jsonl', 'unseen-4.jsonl'])).measures;

const share = (language: string, measure: string): number => {
  const found = measures.find(m => m.language === language && m.measure === measure);
  return found === undefined ? 0 : found.right / found.of;
};

test.each([
  ['danger: found', 0.95],
  ['danger: rightly', 0.93],
  ['opt-out: found', 0.97],
  ['opt-out: rightly', 1],
  ['address: exact', 0.96],
  ['availability: days and part', 0.87],
  ['closes', 0.8],
] as const)(
  'of the texts nobody tuned on, "%s" holds for at least %s in English and Spanish',
  (measure, least) => {
    for (const language of ['en', 'es'])
      expect(share(language, measure), language).toBeGreaterThanOrEqual(least);
  },
);

test('most urgent texts that nobody tuned on are found, with few false alarms', () => {
  for (const language of ['en', 'es']) {
    expect(share(language, 'urgent: found'), language).toBeGreaterThanOrEqual(0.95);
    expect(share(language, 'urgent: rightly'), language).toBeGreaterThanOrEqual(0.92);
  }
});

test.each([
  ['urgent: found', 0.97],
  ['urgent: rightly', 0.9],
  ['danger: found', 0.97],
  ['danger: rightly', 0.9],
  ['opt-out: found', 0.95],
  ['address: exact', 0.95],
  ['availability: days and part', 0.92],
  ['closes', 0.8],
] as const)(
  'of texts by authors who had never seen the program, "%s" holds for at least %s',
  (measure, least) => {
    const { right, of } = blind.find(m => m.language === 'all' && m.measure === measure)!;
    expect(right / of).toBeGreaterThanOrEqual(least);
  },
);
