import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Window } from '../../src/core/booking/windows.ts';
import type { Booking } from '../../src/core/settings.ts';
import { at } from '../../src/core/time/hours.ts';
import type { Terms } from '../../src/store/bookings.ts';
import type { Store } from '../../src/store/store.ts';
import { window, zone } from '../core/diary.ts';
import { books, closeBooks, maple, offer, terms } from './books.ts';

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
      do: fc.constantFrom('confirm', 'book', 'call off', 'finish', 'leave'),
      lead,
      nth,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('busy', 'free', 'wait', 'wait'), lead, nth }),
  },
);
type Step = { do: string; lead: number; nth: number };

interface World {
  store: Store;
  rules: Partial<Booking>;
  now: number;
}

const HOLD = 30 * MINUTE;
/** How often a window was got in time, got late, or was gone; and how much was sold in the end. */
const seen = { held: 0, late: 0, gone: 0, claims: 0, full: 0 };

function take(world: World, { do: verb, lead, nth }: Step): void {
  const { store, now } = world;
  const { bookings, busy } = store;
  const asked = terms(lead, now, world.rules, lead === 1);
  const id = bookings.openOf(lead)?.booking ?? 0;
  const choice = on(OWNERS[nth]!);
  const acts: Record<string, () => unknown> = {
    offer: () => offerSome(world, asked, nth),
    pick: () => pick(world, asked, nth),
    confirm: () => bookings.confirm(id, asked),
    book: () => bookings.book(choice, maple, asked),
    'call off': () => bookings.callOff(id, asked),
    finish: () => bookings.finish(id, asked),
    leave: () => letGo(store, lead),
    busy: () => busy.add(choice, now),
    free: () => busy.from(MONDAY).map(entry => busy.drop(entry.busy, now)),
    wait: () => {
      world.now += (nth + 1) * 8 * MINUTE;
    },
  };
  store.write(() => acts[verb]!());
}

/** Up to three of the free windows: nobody else is being offered the last place of any of them. */
function offerSome(world: World, asked: Terms, nth: number): void {
  const { store } = world;
  const windows = store.bookings.free(asked).slice(nth % 2, (nth % 2) + 3);
  offer(store, asked.lead, windows, world.now + HOLD);
  for (const window of windows) {
    expect(placesGone(world, window)).toBeLessThanOrEqual(world.rules.capacity ?? 1);
  }
}

/** In time they get it, unless the owner gave it away or is busy; late, only if it is still free. */
function pick({ store, now }: World, asked: Terms, nth: number): void {
  const { asking, offered, heldUntil } = store.conversations.get(asked.lead)!;
  const window = offered[nth % (offered.length || 1)];
  if (asking === null || window === undefined) return;
  const { clash } = store.bookings.request(window, maple, asked);
  const inTime = heldUntil !== null && now < heldUntil;
  seen.held += inTime && clash === null ? 1 : 0;
  seen.late += !inTime && clash === null ? 1 : 0;
  seen.gone += clash === null ? 0 : 1;
  if (clash === null) letGo(store, asked.lead);
}

function letGo(store: Store, lead: number): void {
  const none = { asking: null, offered: [], heldUntil: null };
  store.conversations.save({ ...store.conversations.get(lead)!, ...none });
}

/** How many leads have a booking that touches the window, or are being offered it. */
function placesGone({ store, now }: World, { from, to }: Window): number {
  const leads = store.db
    .prepare(
      `SELECT lead FROM bookings WHERE state <> 'off' AND starts < @to AND @from < ends
       UNION SELECT conversations.id FROM conversations, json_each(content, '$.offered') AS each
       WHERE content ->> 'asking' IS NOT NULL AND content ->> 'heldUntil' > @now
         AND each.value ->> 'from' < @to AND @from < each.value ->> 'to'`,
    )
    .all({ now, from, to });
  return leads.length;
}

/** Counted from the rows themselves, with none of the code that is to prevent it. */
function mostSold({ store }: World): number {
  const sold = store.db.prepare("SELECT starts, ends FROM bookings WHERE state <> 'off'").all() as {
    starts: string;
    ends: string;
  }[];
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
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 }),
      fc.array(step, { minLength: 4, maxLength: 12 }),
      (capacity, steps) => {
        store.db.exec('DELETE FROM bookings; DELETE FROM busy');
        store.db.exec("UPDATE conversations SET content = json_set(content, '$.asking', NULL)");
        const emergency = { mon: spans([EMERGENCY]) };
        const rules = { windows: { mon: spans(WINDOWS) }, emergency, capacity, daysAhead: 3 };
        const world: World = { store, rules, now: start };
        for (const each of steps) {
          take(world, each);
          expect(mostSold(world)).toBeLessThanOrEqual(capacity);
        }
        const sold = mostSold(world);
        seen.claims += sold > 0 ? 1 : 0;
        seen.full += sold === capacity ? 1 : 0;
      },
    ),
    { numRuns: 10_000 },
  );
  expect(seen.claims).toBeGreaterThan(3000);
  expect(seen.full).toBeGreaterThan(1500);
  expect(seen.held).toBeGreaterThan(1000);
  expect(Math.min(seen.late, seen.gone)).toBeGreaterThan(50);
}, 120_000);
