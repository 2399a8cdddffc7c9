import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { at } from '../../src/core/hours.ts';
import type { Booking } from '../../src/core/settings.ts';
import type { Window } from '../../src/core/windows.ts';
import type { Store } from '../../src/store/store.ts';
import { window, zone } from '../core/diary.ts';
import { books, closeBooks, maple, terms } from './books.ts';

/** Windows of one Monday, two of which overlap; the odd hours only the owner may choose. */
const WINDOWS = ['08:00-10:00', '09:00-11:00', '13:00-15:00'];
const EMERGENCY = '15:00-17:00';
const OWNERS = [...WINDOWS, '08:30-09:30', '14:00-16:00', '12:00-14:00'];
const MONDAY = '2026-11-23';
const MINUTE = 60_000;
const start = at('2026-11-21', '16:00', zone);

const on = (hours: string): Window => window(`${MONDAY} ${hours}`);
const spans = (hours: string[]) => hours.map(on).map(({ from, to }) => ({ from, to }));

const lead = fc.integer({ min: 1, max: 3 });
const nth = fc.integer({ min: 0, max: OWNERS.length - 1 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('offer'), lead, nth }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pick'), lead, nth }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('request', 'confirm', 'book', 'move', 'call off', 'finish'),
      lead,
      nth,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('busy', 'free', 'expire', 'wait'), lead, nth }),
  },
);
type Step = { do: string; lead: number; nth: number };

interface World {
  store: Store;
  rules: Partial<Booking>;
  now: number;
  offered: Map<number, Window[]>;
}

function take(world: World, { do: verb, lead, nth }: Step): void {
  const { store, now } = world;
  const { bookings, busy } = store;
  const asked = terms(now, world.rules, lead === 1);
  const id = bookings.openOf(lead)?.booking ?? 0;
  const choice = on(OWNERS[nth]!);
  const offered = world.offered.get(lead) ?? [];
  const picked = offered[nth % (offered.length || 1)];
  const acts: Record<string, () => unknown> = {
    offer: () => world.offered.set(lead, bookings.free(asked)),
    pick: () => picked && bookings.hold(lead, picked, now + 30 * MINUTE, maple, asked),
    move: () => picked && bookings.move(id, picked, asked),
    request: () => bookings.request(id, asked),
    confirm: () => bookings.confirm(id, asked),
    book: () => bookings.book(lead, choice, maple, asked),
    'call off': () => bookings.callOff(id, asked),
    finish: () => bookings.finish(id, asked),
    expire: () => bookings.expire(asked),
    busy: () => busy.add(choice, now),
    free: () => busy.from(MONDAY).map(entry => busy.drop(entry.busy, now)),
    wait: () => {
      world.now += (nth + 1) * 8 * MINUTE;
    },
  };
  store.write(() => acts[verb]!());
}

/** Counted from the rows themselves, with none of the code that is to prevent it. */
function mostSold({ store, now }: World): number {
  const sold = store.db
    .prepare(
      `SELECT starts, ends FROM bookings
       WHERE state IN ('requested', 'confirmed', 'done') OR (state = 'held' AND hold_until > ?)`,
    )
    .all(now) as { starts: string; ends: string }[];
  return Math.max(
    ...[...WINDOWS, EMERGENCY]
      .map(on)
      .map(({ from, to }) => sold.filter(({ starts, ends }) => starts < to && from < ends).length),
  );
}

afterAll(closeBooks);

test('10,000 interleavings of offers, picks, holds, the owner and the clock sell no window beyond its capacity', () => {
  const { store } = books(3);
  store.db.pragma('synchronous = OFF');
  let claims = 0;
  let full = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 }),
      fc.array(step, { minLength: 4, maxLength: 12 }),
      (capacity, steps) => {
        store.db.exec('DELETE FROM bookings; DELETE FROM busy');
        const emergency = { mon: spans([EMERGENCY]) };
        const rules = { windows: { mon: spans(WINDOWS) }, emergency, capacity, daysAhead: 3 };
        const world: World = { store, rules, now: start, offered: new Map() };
        for (const each of steps) {
          take(world, each);
          expect(mostSold(world)).toBeLessThanOrEqual(capacity);
        }
        const sold = mostSold(world);
        claims += sold > 0 ? 1 : 0;
        full += sold === capacity ? 1 : 0;
      },
    ),
    { numRuns: 10_000 },
  );
  expect(claims).toBeGreaterThan(3000);
  expect(full).toBeGreaterThan(1500);
}, 120_000);
