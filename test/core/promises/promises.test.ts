import { expect, test } from 'vitest';
import { promisesIn } from '../../../src/core/promises/promises.ts';
import { FINE_ONCE_CONFIRMED, KEPT, NEVER_FINE, SEEN } from './examples.ts';

const examples = [...SEEN, ...KEPT];
const promises = examples.filter(([, promised]) => promised).map(([text]) => text);
const harmless = examples.filter(([, promised]) => !promised).map(([text]) => text);

test.each(promises)('a text may not say "%s"', text => {
  expect(promisesIn(text)).not.toEqual([]);
});

test.each(harmless)('a text may say "%s"', text => {
  expect(promisesIn(text)).toEqual([]);
});

test.each(FINE_ONCE_CONFIRMED)(
  '"%s" may be said once the booking is confirmed, not before',
  text => {
    expect(promisesIn(text)).not.toEqual([]);
    expect(promisesIn(text, { confirmed: true })).toEqual([]);
  },
);

test.each(NEVER_FINE)('"%s" says too much even then', text => {
  expect(promisesIn(text, { confirmed: true })).not.toEqual([]);
});

test('the sentence that promises is quoted, with the reason', () => {
  expect(promisesIn('Sorry we missed you. We’ll be there today! Is that ok?')).toEqual([
    { words: 'We’ll be there today!', why: 'says that somebody will come' },
  ]);
});

test('two promises are both found', () => {
  expect(promisesIn('Mike is on his way. It costs $99.').map(found => found.why)).toEqual([
    'says that somebody is on the way',
    'states a price',
  ]);
});
