import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quick } from '../../src/config/quick.ts';
import { config, folder, KEYS, loaded, problems } from './folder.ts';

test('a path that begins with ~/ is in the home folder, for every command', () => {
  const yaml = config({}, 'database: ~/leads/textback.db');
  const path = join(homedir(), 'leads/textback.db');
  expect(loaded(yaml).settings.database).toBe(path);
  expect(quick(folder({ 'textback.yaml': yaml }), KEYS).database).toBe(path);
});

test('a ~ inside a path is only a letter', () => {
  const { database } = loaded(config({}, 'database: ./leads~/a.db')).settings;
  expect(database).toMatch(/\/leads~\/a\.db$/);
});

test.each([
  ['https://textback.example.com/', 'https://textback.example.com'],
  ['https://Textback.example.com', 'https://textback.example.com'],
  ['https://example.com/textback//', 'https://example.com/textback'],
  ['https://example.com/webhooks/telnyx', 'https://example.com'],
  ['https://example.com/tb/webhooks/telnyx/', 'https://example.com/tb'],
  ['https://example.com/?utm=1#top', 'https://example.com'],
])('%s is taken for %s', (written, meant) => {
  const yaml = config({}, `server: { public_url: "${written}" }`);
  expect(loaded(yaml).settings.server.publicUrl).toBe(meant);
});

test('a public address without https is warned of', () => {
  expect(problems(config({}, 'server: { public_url: "http://example.com" }'))).toEqual([
    '5:23 W116 what callers write would travel unencrypted, and Telnyx asks for https → put a proxy or a tunnel with a certificate before it',
  ]);
});

test('references that multiply are a finding, not a crash', () => {
  const names = [...'abcdefgh'];
  const bomb = names
    .slice(1)
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(', ')}]`);
  const yaml = config({}, ['a: &a [x, x, x, x, x, x, x, x, x]', ...bomb].join('\n'));
  expect(problems(yaml)).toEqual([
    '12:40 E102 references (*name) to parts that hold references add up to too much data → write out what is meant',
  ]);
});

test('a part that refers to itself is a finding, not a crash', () => {
  const yaml = config({}, 'booking: &again { windows: *again }');
  expect(problems(yaml).length).toBeGreaterThan(0);
});
