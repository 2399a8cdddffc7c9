import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installationKey } from '../src/installation-key.ts';

const database = () => join(mkdtempSync(join(tmpdir(), 'textback-')), 'textback.db');

test('an installation has one key, made once and readable by its owner only', () => {
  const path = database();
  const key = installationKey(path);
  expect(key).toHaveLength(32);
  expect(installationKey(path)).toEqual(key);
  expect(statSync(`${path}-key`).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(path, '..'))).toEqual(['textback.db-key']);
});

test('two installations have two keys', () => {
  expect(installationKey(database())).not.toEqual(installationKey(database()));
});

test('a damaged key is said, and never replaced in silence', () => {
  const path = database();
  writeFileSync(`${path}-key`, 'short');
  expect(() => installationKey(path)).toThrow(/damaged/);
});
