import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';
import { NOTHING_READ } from '../../../src/core/understand/reading.ts';
import { describe as inLines, toReport } from '../../../src/core/understand/report.ts';

const WORDS = fc.constantFrom(
  ...'no heat stop leak 412 Maple St apt 3 tues after 5 gas smell call me Rosa ya no sirve el aire , . ? 555-0134 & and - not'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(WORDS, { maxLength: 40 }).map(words => words.join(' ')),
);

test('no text makes it throw, and every quoted word was written', () => {
  fc.assert(
    fc.property(anyText, text => {
      const r = read(text);
      const quoted = [
        ...r.urgent.map(f => f.words),
        r.danger?.words,
        r.optOut?.words,
        r.closes?.words,
        r.issue,
        r.address,
        r.availability?.text,
        r.name,
        r.question,
        r.callback,
      ];
      for (const words of quoted) if (words != null) expect(text).toContain(words);
    }),
    { numRuns: 600 },
  );
});

test('a text that says nothing is read as nothing', () => {
  expect(read('')).toEqual(NOTHING_READ);
});

test('danger is always urgent', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { danger, urgent } = read(text);
      expect(danger === null || urgent.length > 0).toBe(true);
    }),
  );
});

/** The best of fifteen, in milliseconds: what the machine does besides is not counted. */
const quickest = (text: string): number =>
  Math.min(
    ...Array.from({ length: 15 }, () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    }),
  );

test('ten kilobytes of anything are read in bounded time', () => {
  const hostile = [
    'stop '.repeat(2000),
    '1 '.repeat(5000),
    'a'.repeat(10_000),
    'no no not '.repeat(1000),
    'tues or '.repeat(1300),
    '12 Oak St, '.repeat(900),
    'gas smell '.repeat(1000),
    'flodding leaek brokne emregency '.repeat(300),
    '412 MAPLE '.repeat(1000),
    'call my phone by the phone give my '.repeat(290),
  ];
  for (const text of hostile) expect(quickest(text)).toBeLessThan(25);
});

test('the report has the fields of the command line', () => {
  expect(toReport('a', read('no heat, 412 Maple Ave apt 3. weds or thurs am'))).toMatchObject({
    id: 'a',
    urgent: true,
    urgent_because: ['no heat'],
    danger: false,
    opt_out: false,
    closes: null,
    address: '412 Maple Ave apt 3',
    name: null,
    question: false,
    language: 'en',
    availability: {
      text: 'weds or thurs am',
      days: ['wed', 'thu'],
      part: 'morning',
      from: null,
      to: null,
      not_days: [],
    },
    words: { 'no heat': 'no heat' },
  });
});

test('a reading in words fits eighty columns', () => {
  const lines = inLines(
    read(`no heat ${'and the furnace is dead '.repeat(10)} 412 Maple Ave`),
  ).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});
