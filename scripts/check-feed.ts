/** See check-feed. A real store behind a real server; the readers come over HTTP, twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Fastify from 'fastify';
import { calendarFeed } from '../src/calendar-feed.ts';
import { feedPath, secretOf } from '../src/calendar-secret.ts';
import { spanOf, type Window } from '../src/core/booking/windows.ts';
import { wallClock } from '../src/core/calendar/wall-clock.ts';
import { at } from '../src/core/time/hours.ts';
import { installationKey } from '../src/installation-key.ts';
import { createLog } from '../src/log.ts';
import type { Store } from '../src/store/store.ts';
import { window, zone } from '../test/core/diary.ts';
import { books, closeBooks, maple, terms } from '../test/store/books.ts';
import { isInstalled, READERS, type Reader, type Seen } from './feed-readers.ts';

const now = at('2026-10-30', '12:00', zone);
const LEADS = 40;

const odd = {
  ...maple,
  name: 'Zoë "Z" Müller; CEO, Ltd \\',
  issue: `${'Wasser läuft über den Fußboden 💧 '.repeat(9)}\nBEGIN:VEVENT`,
  notes: ['ring twice,\nthen wait'],
};

/** Windows over both clock changes, of every state, and enough of them to count. */
function fill(store: Store): { moved: number; calledOff: number } {
  const { bookings } = store;
  const book = (lead: number, text: string) =>
    bookings.book(window(text), lead % 3 ? maple : odd, terms(lead, now)).booking!.booking;
  return store.write(() => {
    const [moved, calledOff] = [
      book(1, '2026-11-23 08:00-10:00'),
      book(2, '2026-11-24 08:00-10:00'),
    ];
    book(3, '2026-11-01 00:30-03:30');
    book(4, '2027-03-14 01:00-04:00');
    for (let lead = 5; lead < LEADS; lead++) {
      const day = String((lead % 28) + 1).padStart(2, '0');
      book(lead, `${lead < 28 ? '2026-12' : '2027-01'}-${day} 08:00-10:00`);
    }
    bookings.request(window('2026-11-05 08:00-10:00'), maple, terms(LEADS, now));
    store.callbacks.set(1, at('2026-11-25', '09:00', zone), maple, now);
    store.busy.add(window('2026-11-25 13:00-15:00'), now);
    return { moved, calledOff };
  });
}

function change(store: Store, { moved, calledOff }: ReturnType<typeof fill>): void {
  store.write(() => {
    store.bookings.request(window('2026-11-06 10:00-12:00'), maple, terms(1, now));
    store.bookings.confirm(moved, terms(1, now));
    store.bookings.callOff(calledOff, terms(2, now));
    store.callbacks.drop(1, now);
  });
}

const STATUS: Record<string, string> = { requested: 'TENTATIVE', off: 'CANCELLED' };

function expected(store: Store): Seen {
  const written = (start: number, end: number, status = 'CONFIRMED') =>
    `${wallClock(start, 'UTC')} ${wallClock(end, 'UTC')} ${status}`;
  const of = (each: Window, status?: string) => {
    const { start, end } = spanOf(each);
    return written(start, end, status);
  };
  const quarter = 15 * 60_000;
  return [
    ...store.bookings.from('2026-01-01').map(({ window, state }) => of(window, STATUS[state])),
    ...store.callbacks
      .from(0)
      .map(({ at, off }) => written(at, at + quarter, off ? 'CANCELLED' : undefined)),
    ...store.busy.from('2026-01-01').map(({ window }) => of(window)),
  ].sort();
}

async function readers(all: boolean): Promise<Reader[]> {
  const present: Reader[] = [];
  for (const reader of READERS) {
    if (await isInstalled(reader)) present.push(reader);
    else {
      console.log(`${all ? 'MISSING' : 'skipped'}: ${reader.name} is not installed`);
      if (all) process.exitCode = 1;
    }
  }
  return present;
}

async function check(reader: Reader, url: string, folder: string, right: Seen, when: string) {
  const seen = await reader.read(url, join(folder, reader.name.replaceAll(' ', '-')));
  const same = isDeepStrictEqual(seen, right);
  console.log(`${same ? 'fine' : 'WRONG'}: ${reader.name}, ${when}: ${seen.length} events`);
  if (same) return;
  process.exitCode = 1;
  for (const line of right.filter(line => !seen.includes(line))) console.log(`  not seen: ${line}`);
  for (const line of seen.filter(line => !right.includes(line))) console.log(`  unknown:  ${line}`);
}

const { store, folder: home } = books(LEADS);
const folder = mkdtempSync(join(tmpdir(), 'textback-readers-'));
const key = installationKey(join(home, 'textback.db'));
const server = Fastify();
calendarFeed(server, {
  ...{ store, key, now: () => now },
  business: () => ({ name: "Mike's Plumbing, Heating; Zoë & Sons", timezone: zone }),
  log: createLog({ level: 'error', phones: 'masked' }),
});
const root = await server.listen({ host: '127.0.0.1', port: 0 });
const url = root + feedPath(secretOf(key, store.feed.rotation()));
try {
  const changes = fill(store);
  const present = await readers(process.argv.includes('--all'));
  for (const each of present) await check(each, url, folder, expected(store), 'at first');
  change(store, changes);
  const after = 'after one was moved and one called off';
  for (const each of present) await check(each, url, folder, expected(store), after);
} finally {
  await server.close();
  closeBooks();
  rmSync(folder, { recursive: true });
}
