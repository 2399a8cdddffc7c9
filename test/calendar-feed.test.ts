import { join } from 'node:path';
import Fastify from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { calendarFeed } from '../src/calendar-feed.ts';
import { feedPath, secretOf } from '../src/calendar-secret.ts';
import { at } from '../src/core/time/hours.ts';
import { installationKey } from '../src/installation-key.ts';
import { createLog } from '../src/log.ts';
import { lint } from './core/calendar/lint.ts';
import { window, zone } from './core/diary.ts';
import { books, closeBooks, maple, terms } from './store/books.ts';

const start = at('2026-11-21', '16:00', zone);
const MINUTE = 60_000;
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  closeBooks();
});

/** A real server over a real file, and a clock to turn. */
async function feed() {
  const { store, folder } = books();
  const key = installationKey(join(folder, 'textback.db'));
  const clock = { now: start };
  const log: string[] = [];
  const server = Fastify();
  calendarFeed(server, {
    store,
    key,
    business: () => ({ name: "Mike's Plumbing", timezone: zone }),
    log: createLog({ level: 'debug', phones: 'masked' }, line => log.push(line)),
    now: () => clock.now,
  });
  const root = await server.listen({ host: '127.0.0.1', port: 0 });
  closing.push(() => server.close());
  const address = () => root + feedPath(secretOf(key, store.feed.rotation()));
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    fetch(address(), { method, headers });
  const book = (text: string) =>
    store.write(() => store.bookings.book(window(text), maple, terms(1, clock.now))).booking!;
  return { store, key, clock, log, root, address, get, book };
}

test('the calendar is served to who knows its address', async () => {
  const { get, book } = await feed();
  book('2026-11-23 08:00-10:00');
  const response = await get();
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(lint(text)).toEqual([]);
  expect(text).toContain('SUMMARY:Dana: leak under the sink');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    ...{ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' },
    ...{ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' },
  });
});

test('HEAD has the same headers and no body', async () => {
  const { get, book } = await feed();
  book('2026-11-23 08:00-10:00');
  const [full, head] = [await get(), await get({}, 'HEAD')];
  expect(head.status).toBe(200);
  expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
  expect(head.headers.get('content-length')).toBe(full.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test('every other path and method finds nothing, and learns nothing', async () => {
  const { root, address } = await feed();
  const right = address();
  const wrong = [
    ...[`${right}x`, right.slice(0, -1), right.replace(/.\.ics/, '!.ics'), right.slice(0, -4)],
    ...[`${root}/calendar/`, `${root}/calendar/.ics`, `${root}/calendar/${'a'.repeat(300)}.ics`],
    ...[`${right}/`, right.replace('calendar', 'Calendar'), `${root}/calendar/%00.ics`],
  ];
  for (const each of wrong) expect((await fetch(each)).status, each).toBe(404);
  for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND', 'OPTIONS']) {
    expect((await fetch(right, { method })).status, method).toBe(404);
  }
  const answer = async (url: string) => Object.keys((await (await fetch(url)).json()) as object);
  expect(await answer(`${right}x`)).toEqual(await answer(`${root}/anything`));
});

test('a calendar that has not changed is not sent again', async () => {
  const { get, book, clock } = await feed();
  book('2026-11-23 08:00-10:00');
  clock.now += MINUTE;
  const { headers } = await get();
  const etag = headers.get('etag')!;
  const modified = headers.get('last-modified')!;
  expect(modified).toBe(new Date(start).toUTCString());
  clock.now += 3 * 60 * MINUTE;
  for (const known of [
    { 'if-none-match': etag },
    { 'if-none-match': `"x", W/${etag}` },
    { 'if-modified-since': modified },
  ]) {
    const response = await get(known);
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(etag);
    expect(await response.text()).toBe('');
  }
  book('2026-11-24 08:00-10:00');
  expect((await get({ 'if-none-match': etag })).status).toBe(200);
  expect((await get({ 'if-modified-since': modified })).status).toBe(200);
  expect(
    (await get({ 'if-none-match': '"x"', 'if-modified-since': new Date(clock.now).toUTCString() }))
      .status,
  ).toBe(200);
});

test('every kind of change is seen at once', async () => {
  const { get, book, clock, store } = await feed();
  const etags = new Set<string | null>();
  const look = async () => etags.add((await get()).headers.get('etag'));
  const { booking } = book('2026-11-23 08:00-10:00');
  await look();
  store.write(() => store.bookings.describe(booking, { ...maple, notes: ['dog'] }, clock.now));
  await look();
  store.write(() => store.bookings.callOff(booking, terms(1, clock.now)));
  await look();
  store.callbacks.set(1, clock.now + MINUTE, maple, clock.now);
  await look();
  store.callbacks.drop(1, clock.now);
  await look();
  const busy = store.busy.add(window('2026-11-23 08:00-10:00'), clock.now);
  await look();
  store.busy.drop(busy, clock.now);
  await look();
  clock.now += 24 * 60 * MINUTE;
  await look();
  expect(etags.size).toBe(8);
});

test('within the second of a change no date is given by which the next would be missed', async () => {
  const { get, book, clock } = await feed();
  book('2026-11-23 08:00-10:00');
  clock.now += 500;
  expect((await get()).headers.get('last-modified')).toBe(null);
});

test('a changed address is in force at once, and the old one is dead', async () => {
  const { address, store } = await feed();
  const old = address();
  store.feed.rotate();
  expect((await fetch(old)).status).toBe(404);
  expect(address()).not.toBe(old);
  expect((await fetch(address())).status).toBe(200);
});

test('in trouble the answer is 503, never an empty calendar, and the log keeps the secret', async () => {
  const { get, store, log, address } = await feed();
  store.db.exec('ALTER TABLE busy RENAME TO lost');
  const response = await get();
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(await response.text()).not.toContain('VCALENDAR');
  expect(log).toHaveLength(1);
  expect(log[0]).not.toContain(new URL(address()).pathname.slice(10, 30));
});

test('the secret in the address is long, and another one after each change', () => {
  const key = Buffer.alloc(32, 7);
  expect(secretOf(key, 0)).toMatch(/^[\w-]{32}$/);
  expect(secretOf(key, 0)).not.toBe(secretOf(key, 1));
  expect(secretOf(key, 0)).not.toBe(secretOf(Buffer.alloc(32, 8), 0));
});
