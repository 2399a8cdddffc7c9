import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learn, type TrainingText } from '../../../scripts/train/learn.ts';
import { sounds, speech } from '../../../src/core/understand/learned/sounds.ts';
import shipped from '../../../src/core/understand/learned/weights.json' with { type: 'json' };
import {
  soundsDangerous,
  soundsLikeOptOut,
  soundsUrgent,
} from '../../../src/core/understand/learned/witness.ts';
import { read } from '../../../src/core/understand/read.ts';
import { NOTHING_READ } from '../../../src/core/understand/reading.ts';
import { describe as described } from '../../../src/core/understand/report.ts';
import { takeApart } from '../../../src/core/understand/take-apart.ts';
import { plainText } from '../../../src/core/understand/text/plaintext.ts';

const witness = (text: string) => {
  const parts = takeApart(text, false);
  const { units, words } = parts;
  const said = speech(parts);
  return {
    danger: soundsDangerous(said, units),
    urgent: soundsUrgent(said, units),
    optOut: soundsLikeOptOut(said, plainText(text, words)),
  };
};

test('the weights shipped are those the tuning texts give; if not, run scripts/train.ts', () => {
  const texts = readFileSync(new URL('./texts/tuning.jsonl', import.meta.url), 'utf8');
  const labelled = texts
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as TrainingText);
  // Compared as one truth: a difference of thousands of lines tells nobody anything.
  expect(JSON.stringify(learn(labelled)) === JSON.stringify(shipped)).toBe(true);
}, 60_000);

test('the weights stay small enough to ship', () => {
  expect(JSON.stringify(shipped).length).toBeLessThan(500_000);
});

test('what sounds dangerous says which danger, and by which words', () => {
  const text = 'This is Ann. The outlet is sparking, smells burnt and is smoking';
  const sound = sounds('danger', speech(takeApart(text, false)));
  expect(['electric', 'fire']).toContain(sound?.kind);
  expect(sound?.words).toContain('sparking');
  expect(sound?.words).not.toContain('Ann');
});

test('what sounds urgent is quoted as written', () => {
  const text = 'Hi. Watter is pouring through the kitchen ceiling';
  const sound = sounds('urgent', speech(takeApart(text, false)));
  expect(sound?.words).toContain('pouring through');
});

test.each([
  'the outlet was sparking and smoking last year',
  'the outlet is sparking and smoking, fixed it already',
  'worried the outlet is sparking and smoking',
  'no sparking and no smoking outlet',
])('denied, past, mended or feared stays so, however it sounds: "%s"', text => {
  expect(witness(text)).toMatchObject({ danger: null, urgent: null });
});

test('what can wait is not urgent, however it sounds', () => {
  expect(read('water pouring through the kitchen ceiling, no rush, can wait').urgent).toEqual([]);
});

test('a wish to be left alone is heard, but not from who writes of texts or wants a call', () => {
  const wish = 'please take my number off your list and stop sending me messages';
  expect(witness(wish).optOut).toMatchObject({ certain: true, learned: true });
  expect(witness(`${wish}, i prefer calls`).optOut).toBeNull();
  expect(witness(`${wish}, i never got your messages`).optOut).toBeNull();
});

test('where a rule has words for it, the rule is quoted', () => {
  expect(read('smell gas in the kitchen').danger).not.toHaveProperty('learned');
});

test('a person is shown what only sounds so', () => {
  const danger = { kind: 'wire', words: 'took the line', learned: true } as const;
  const optOut = { words: 'make it end', certain: true, learned: true } as const;
  const lines = described({ ...NOTHING_READ, danger, optOut });
  expect(lines).toContain('sounds like wire: took the line');
  expect(lines).toContain('sounds like it: make it end');
});
