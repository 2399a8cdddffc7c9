import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { secretOf } from '../src/calendar-secret.ts';
import { MINUTE } from '../src/core/model.ts';
import { limiter } from '../src/exposure.ts';
import { installationKey } from '../src/installation-key.ts';
import { CALLER, eventually, type House, house, LINE, leave } from './end-to-end/house.ts';
import { besiege, dawdle } from './hostile.ts';

afterEach(leave);

const webhooks = ({ daemon }: House) => `${daemon.url}/webhooks/telnyx`;

function calendarOf({ daemon }: House): string {
  const { store, settings } = daemon.app;
  const secret = secretOf(installationKey(settings.database), store.feed.rotation());
  return `${daemon.url}/calendar/${secret}.ics`;
}

test('every answer has the headers of a site that shows nobody anything', async () => {
  const it = await house();
  for (const url of [calendarOf(it), webhooks(it), `${it.daemon.url}/healthz`, it.daemon.url]) {
    const { headers } = await fetch(url);
    expect(Object.fromEntries(headers), url).toMatchObject({
      ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBe(null);
  }
});

test('who guesses is slowed down; who knows the address or signs is not, from the same place', async () => {
  const it = await house();
  const statuses: number[] = [];
  for (let guess = 0; guess < 150; guess++) {
    statuses.push((await fetch(`${it.daemon.url}/calendar/${guess}.ics`)).status);
    statuses.push((await fetch(webhooks(it), { method: 'POST' })).status);
  }
  expect(new Set(statuses)).toEqual(new Set([404, 400, 429]));
  expect((await fetch(calendarOf(it))).status).toBe(200);
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length === 1);
});

test('behind a proxy of this machine each guesser is counted apart', async () => {
  const it = await house();
  const ask = async (ip: string) =>
    (await fetch(`${it.daemon.url}/media/x`, { headers: { 'x-forwarded-for': ip } })).status;
  for (let guess = 0; guess < 130; guess++) await ask(`198.51.100.1, 203.0.113.7`);
  // What the proxy itself saw counts, not what its client claims.
  expect([await ask('9.9.9.9, 203.0.113.7'), await ask('198.51.100.1')]).toEqual([429, 404]);
});

test('the limit starts anew each minute, and counts a whole IPv6 network as one', () => {
  let now = 0;
  const may = limiter(2, () => now);
  const one = ['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:db8::3'].map(may);
  expect(one).toEqual([true, true, false]);
  expect(may('2001:db8:0:1::1')).toBe(true);
  now = MINUTE;
  expect(may('2001:db8::1')).toBe(true);
});

test('however many addresses there are, the memory of them is bounded', () => {
  const may = limiter(1, () => 0);
  for (let index = 0; index < 10_000; index++) expect(may(`a${index}`)).toBe(true);
  expect([may('b'), may('c')]).toEqual([true, false]);
});

/** Megabytes in use, once what nobody needs any more is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}

test('4,000 hostile requests leave it up and able, its memory flat, and no trace in the log', {
  timeout: 90_000,
}, async () => {
  const it = await house();
  const { url } = it.daemon;
  const slow = dawdle(url, 100);
  await besiege(url, 1000, 1);
  const before = heap();
  const answers = await besiege(url, 3000, 2);

  expect(heap() - before).toBeLessThan(10);
  const strange = [...answers.keys()].filter(status => status >= 500 || status < 400);
  expect(strange.filter(status => status !== 0)).toEqual([]);
  expect([...answers.keys()]).toEqual(expect.arrayContaining([400, 401, 404, 413, 415, 431]));
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length === 1);
  slow.leave();
  // What it logs is the one call that was missed.
  expect(it.log.length).toBeLessThan(20);
  expect(it.log.join('')).not.toMatch(/KEY_of_the_test|"level":"error"|theirs-not-ours/);
  expect(it.log.join('')).not.toContain(new URL(calendarOf(it)).pathname);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(it.daemon.app.store.inbox.countSetAside()).toBe(0);
});

test('with a certificate of its own it answers https, and says so to browsers', async () => {
  const it = await house();
  const file = (name: string) => join(it.folder, name);
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const keys = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const files = ['-keyout', file('key.pem'), '-out', file('cert.pem')];
  execFileSync('openssl', ['req', '-x509', ...keys, ...files, ...subject], { stdio: 'ignore' });
  const yaml = readFileSync(file('textback.yaml'), 'utf8');
  const tls = 'listen: "127.0.0.1:0", tls: { cert: ./cert.pem, key: ./key.pem }';
  writeFileSync(file('textback.yaml'), yaml.replace('listen: "127.0.0.1:0"', tls));
  await it.restart();
  const ca = readFileSync(file('cert.pem'));
  const asked = request(`${it.daemon.url}/healthz`, { ca, agent: false }).end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  expect([it.daemon.url.slice(0, 5), answer.statusCode]).toEqual(['https', 200]);
  expect(answer.headers['strict-transport-security']).toContain('max-age');
  writeFileSync(file('key.pem'), 'nonsense');
  await expect(it.restart()).rejects.toMatchObject({ code: 'E127' });
  writeFileSync(file('textback.yaml'), yaml);
  await it.restart();
});
