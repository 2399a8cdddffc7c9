import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, fold, segments } from '../../../src/core/wording/segments.ts';

test('a plain text holds 160 letters, then 153 a segment', () => {
  expect(segments('x'.repeat(160))).toEqual({ encoding: 'GSM-7', segments: 1, units: 160 });
  expect(segments('x'.repeat(161))).toEqual({ encoding: 'GSM-7', segments: 2, units: 161 });
  expect(segments('x'.repeat(307)).segments).toBe(3);
});

test('one emoji or one á makes every letter dearer', () => {
  expect(segments(`${'x'.repeat(68)}😀`)).toEqual({ encoding: 'UCS-2', segments: 1, units: 70 });
  expect(segments(`${'x'.repeat(69)}😀`).segments).toBe(2);
  expect(segments('está').encoding).toBe('UCS-2');
});

test('braces and the euro sign count twice', () => {
  expect(segments('{€}').units).toBe(6);
});

test.each([
  ['“Mike’s” – we’ll call…', '"Mike\'s" - we\'ll call...'],
  ['a\tb\u00a0c\u2009d', 'a b c d'],
  ['• `x`', "- 'x'"],
  ['12½ Main', '12 1/2 Main'],
  ['¿Cuál es la dirección, señor? Así', '¿Cual es la direccion, señor? Asi'],
  ['cafe\u0301', 'café'],
])('%s is sent as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(segments(folded).encoding).toBe('GSM-7');
});

test('accents stay where dropping them would save nothing', () => {
  expect(fold('está bien 😀')).toBe('está bien 😀');
});

test('an emoji family stays a family', () => {
  expect(fold('👨‍👩‍👧')).toBe('👨‍👩‍👧');
});

test('line breaks survive', () => {
  expect(fold('one\ntwo')).toBe('one\ntwo');
});

test('a text that fits is left alone', () => {
  expect(clip('See the leak', 1)).toBe('See the leak');
});

test('a long text is cut at a word and says that it was cut', () => {
  const clipped = clip('drip '.repeat(50), 1);
  expect(clipped).toMatch(/^(drip )+drip\.\.\.$/);
  expect(clipped.length).toBeGreaterThan(150);
});

test('one endless word is cut where it must be', () => {
  expect(clip('x'.repeat(200), 1)).toBe(`${'x'.repeat(157)}...`);
});

test('whatever the text, the cut one fits and no emoji is torn', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'á', '😀', '👍🏽', '{', '\n') });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 3 }), (start, most) => {
      const clipped = clip(start.repeat(20), most);
      expect(segments(clipped).segments).toBeLessThanOrEqual(most);
      expect(clipped.isWellFormed()).toBe(true);
    }),
  );
});
