import { expect, test } from 'vitest';
import { fill, readBack } from '../../../src/core/wording/wording.ts';

test('gaps are filled wherever they stand', () => {
  expect(fill('{business}: call {phone}. {business}', { business: 'Acme', phone: '911' })).toBe(
    'Acme: call 911. Acme',
  );
});

test('what a caller wrote is never taken for a gap', () => {
  expect(fill('Got it: {summary}', { summary: '{phone} $& $1', phone: '911' })).toBe(
    'Got it: {phone} $& $1',
  );
});

test('a gap nobody knows stays visible', () => {
  expect(fill('Hi {nmae}', { owner: 'Mike' })).toBe('Hi {nmae}');
});

test('answers are read back in one line, without their own full stops', () => {
  expect(readBack(['leak under\nthe  sink!!', '412 Maple Ave apt 3.'])).toBe(
    'leak under the sink, 412 Maple Ave apt 3',
  );
  expect(readBack([null, '412 Maple Ave'])).toBe('412 Maple Ave');
  expect(readBack([null, ' '])).toBe(null);
});

test('a long story is read back by its beginning', () => {
  const story = 'the water heater in the basement has been making a loud knocking noise since May';
  expect(readBack([story])).toBe('the water heater in the basement has been making a loud...');
});
