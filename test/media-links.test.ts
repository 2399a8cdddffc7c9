import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { App } from '../src/app/app.ts';
import { HOUR } from '../src/core/model.ts';
import { installationKey } from '../src/installation-key.ts';
import { mediaUrl, photoBehind } from '../src/media-links.ts';

const NOW = Date.UTC(2026, 10, 21);
const database = join(mkdtempSync(join(tmpdir(), 'textback-')), 'textback.db');
const key = installationKey(database);

function appAt(publicUrl: string | null): App {
  return { settings: { database, server: { publicUrl } } } as App;
}

function secretOf(photo: number): string {
  return mediaUrl(appAt('https://textback.example.com/'), photo, NOW)!.split('/media/')[1]!;
}

test('a link names one photo, for an hour and not a moment longer', () => {
  const secret = secretOf(17);
  expect(photoBehind(key, secret, NOW)).toBe(17);
  expect(photoBehind(key, secret, NOW + HOUR - 1)).toBe(17);
  expect(photoBehind(key, secret, NOW + HOUR)).toBeNull();
});

test('a link altered in any place, or made with another key, opens nothing', () => {
  const secret = secretOf(17);
  for (let at = 0; at < secret.length; at++) {
    const other = secret[at] === 'a' ? 'b' : 'a';
    const altered = secret.slice(0, at) + other + secret.slice(at + 1);
    expect(photoBehind(key, altered, NOW), altered).toBeNull();
  }
  for (const wrong of ['', '-', '17', `${secret}=`, ` ${secret}`, secret.slice(0, -1), '../../x']) {
    expect(photoBehind(key, wrong, NOW), wrong).toBeNull();
  }
  expect(photoBehind(randomBytes(32), secret, NOW)).toBeNull();
});

test('without a public address there are no links', () => {
  expect(mediaUrl(appAt(null), 17, NOW)).toBeNull();
});

test('a public address with or without a slash at its end gives the same link', () => {
  const [bare, slashed] = ['https://a.example', 'https://a.example/'].map(url =>
    mediaUrl(appAt(url), 17, NOW),
  );
  expect(bare).toBe(slashed);
  expect(bare).toMatch(/^https:\/\/a\.example\/media\/[\w-]{50,}$/);
});
