import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/config/shape/file.ts';
import { nearest } from '../../src/config/values/nearest.ts';

interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** "lines.number" and its shape, for every key of the file. */
function keys(shape: Shape, path: string[] = []): [string, Shape][] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, inner]): [string, Shape][] => [
    [[...path, key].join('.'), inner],
    ...keys(inner, [...path, key]),
  ]);
  return [...own, ...(shape.items ? keys(shape.items, path) : [])];
}

test('an editor can explain every key of the file', () => {
  const all = keys(jsonSchema());
  expect(all.map(([key]) => key)).toEqual(
    expect.arrayContaining(['business.name', 'lines.ring.accept', 'script.steps.ask', 'keep']),
  );
  expect(all.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
});

test('only what has no default is required', () => {
  expect(jsonSchema()).toMatchObject({
    required: ['business', 'telnyx', 'lines', 'owner'],
    additionalProperties: false,
  });
});

test.each([
  ['voicemial', 'voicemail'],
  ['Alerts', 'alerts'],
  ['apikey', 'api_key'],
  ['capcity', 'capacity'],
])('%s is nearest to %s', (written, meant) => {
  expect(nearest(written, ['voicemail', 'alerts', 'api_key', 'capacity'])).toBe(meant);
});

test('a word like none of the known ones is nearest to none', () => {
  expect(nearest('colour', ['level', 'phones'])).toBeNull();
});
