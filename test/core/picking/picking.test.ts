import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pick } from '../../../src/core/picking/picking.ts';
import { zone } from '../diary.ts';
import { type Answer, OFFERS } from './offers.ts';
import { SEEN } from './seen.ts';
import { UNSEEN } from './unseen.ts';

function meaning([offer, text]: Answer): string {
  const { windows, now } = OFFERS[offer];
  const found = pick(text, windows, zone, now);
  if (found.kind === 'picked') return String(found.index + 1);
  if (found.kind === 'either') {
    const all = found.among.length === windows.length;
    return ['either', ...(all ? [] : found.among.map(index => index + 1))].join(' ');
  }
  if (found.kind !== 'counter') return found.kind;
  const { days, part, from, to, notDays } = found.wish;
  const hours = from === null && to === null ? [] : [`${from ?? ''}-${to ?? ''}`];
  const words = [...days, part].filter(word => word !== 'any');
  return ['counter', ...words, ...hours, ...notDays.map(day => `!${day}`)].join(' ');
}

function wrong(answers: Answer[]): string[] {
  return answers
    .filter(answer => meaning(answer) !== answer[2])
    .map(answer => `${answer[0]} "${answer[1]}" is ${answer[2]}, read as ${meaning(answer)}`);
}

test('the answers that callers are known to give are read as they are meant', () => {
  expect(wrong(SEEN)).toEqual([]);
});

test('answers that were put aside while it was made are read as they are meant, all but a few', () => {
  const missed = wrong(UNSEEN);
  expect(missed.length / UNSEEN.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
});

test('whatever is written is read without complaint, and only what was offered is picked', () => {
  const { windows, now } = OFFERS.A;
  const words = fc.constantFrom(...[...SEEN, ...UNSEEN].flatMap(([, text]) => text.split(' ')));
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map(parts => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, text => {
      const found = pick(text, windows, zone, now);
      const indices = found.kind === 'either' ? found.among : [];
      if (found.kind === 'picked') indices.push(found.index);
      expect(indices.every(index => index in windows)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
