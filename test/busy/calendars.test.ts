import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type BusyParts, refreshBusyCalendars } from '../../src/busy/calendars.ts';
import { readBusy } from '../../src/busy/read.ts';
import { at } from '../../src/core/time/hours.ts';
import { createLog } from '../../src/log.ts';
import { said, zone } from '../core/diary.ts';
import { books, closeBooks, terms } from '../store/books.ts';

const start = at('2026-11-21', '16:00', zone);
const HOUR = 3_600_000;
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  closeBooks();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function event(from: string, to: string): string {
  const lines = [`UID:${from}`, `DTSTART:20261123T${from}00Z`, `DTEND:20261123T${to}00Z`];
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
}

/** A calendar somewhere, what it answers next, and our look at it. */
async function elsewhere(first: Answer) {
  const { store } = books();
  const there = { answer: first, requests: [] as IncomingMessage[] };
  const server = createServer((request, response) => {
    there.requests.push(request);
    there.answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  });
  const clock = { now: start };
  const log: string[] = [];
  const parts: BusyParts = {
    ...{ store, zone, daysAhead: 14, now: () => clock.now },
    urls: [`http://127.0.0.1:${(server.address() as AddressInfo).port}/secret.ics`],
    log: createLog({ level: 'warn', phones: 'masked' }, line => log.push(line)),
  };
  const look = async () => {
    await refreshBusyCalendars(parts, new AbortController().signal);
    return store.bookings.free(terms(1, clock.now))[0];
  };
  return { there, parts, clock, look, log, store };
}

const calendar =
  (text: string): Answer =>
  (request, response) => {
    const etag = `"${text.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(text);
  };

const monday = (hours: string) => `2026-11-23 ${hours}`;

test('hours taken in another calendar are not offered', async () => {
  const { look } = await elsewhere(calendar(event('1400', '1500')));
  expect(said((await look())!)).toBe(monday('10:00-12:00'));
});

test('it is looked at every quarter of an hour, and fetched again only when it has changed', async () => {
  const { there, clock, look, store } = await elsewhere(calendar(event('1400', '1500')));
  await look();
  await look();
  expect(there.requests).toHaveLength(1);
  clock.now += HOUR / 4;
  expect(said((await look())!)).toBe(monday('10:00-12:00'));
  expect(there.requests[1]?.headers['if-none-match']).toMatch(/"/);
  expect(store.busyCalendars.all()).toMatchObject([{ fetchedAt: clock.now, error: null }]);
  clock.now += HOUR / 4;
  there.answer = calendar(event('1600', '1700').replace('UID:1600', 'UID:another'));
  expect(said((await look())!)).toBe(monday('08:00-10:00'));
});

test.each<[string, Answer]>([
  ['an error', (_, response) => response.writeHead(500).end('no')],
  ['a page to sign in', (_, response) => response.writeHead(200).end('<html>Sign in</html>')],
  [
    'half of a calendar',
    (_, response) => response.writeHead(200).end(event('1400', '1500').slice(0, 80)),
  ],
  ['a broken line', request => request.socket.destroy()],
  ['more than five megabytes', (_, response) => response.writeHead(200).end('x'.repeat(5_000_001))],
])('after %s the last good copy still counts', async (_, answer) => {
  const { there, clock, look, log, parts, store } = await elsewhere(
    calendar(event('1400', '1500')),
  );
  await look();
  there.answer = answer;
  clock.now += HOUR;
  expect(said((await look())!)).toBe(monday('10:00-12:00'));
  expect(store.busyCalendars.all()).toMatchObject([{ fetchedAt: start, triedAt: clock.now }]);
  expect(log.join('')).toContain('could not be read');
  expect(log.join('')).not.toContain('secret');
  const stale = () => store.busyCalendars.stale(parts.urls, clock.now - 2 * HOUR);
  expect(stale()).toEqual([]);
  clock.now += HOUR;
  expect(stale()).toEqual(parts.urls);
});

test('a calendar that was never seen is stale', async () => {
  const { parts, store, clock } = await elsewhere((_, response) => response.writeHead(404).end());
  expect(store.busyCalendars.stale(parts.urls, clock.now - HOUR)).toEqual(parts.urls);
});

test('a calendar that is taken out of the config keeps nobody away', async () => {
  const { look, parts } = await elsewhere(calendar(event('1400', '1500')));
  await look();
  parts.urls = [];
  expect(said((await look())!)).toBe(monday('08:00-10:00'));
});

test('a calendar made to be read forever is given up', async () => {
  const endless = 'DTSTART:20261101T080000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31';
  const text = event('1400', '1500').replace(/DTSTART.*/, endless);
  const horizon = { start, end: start + 24 * HOUR, zone };
  expect(await readBusy(text, horizon, 1000)).toEqual({ trouble: 'it takes too long to read' });
});
