import { afterEach, expect, test } from 'vitest';
import { at } from '../../src/core/hours.ts';
import { said, window, zone } from '../core/diary.ts';
import { books, closeBooks, maple, terms } from './books.ts';

const now = at('2026-11-21', '16:00', zone);
const MINUTE = 60_000;
const until = now + 30 * MINUTE;
const monday = window('2026-11-23 08:00-10:00');
const tuesday = window('2026-11-24 08:00-10:00');

afterEach(closeBooks);

test('a pick is kept, requested and confirmed, and found by its lead', () => {
  const { store } = books();
  const { bookings } = store;
  const held = store.write(() => bookings.hold(1, monday, until, maple, terms(now)));
  expect(held).toMatchObject({
    clash: null,
    booking: { lead: 1, state: 'held', holdUntil: until },
  });
  const id = held.booking!.booking;
  store.write(() => bookings.request(id, terms(now + MINUTE)));
  expect(bookings.openOf(1)).toMatchObject({ state: 'requested', holdUntil: null, window: monday });
  store.write(() => bookings.confirm(id, terms(now + 2 * MINUTE)));
  expect(bookings.get(id)).toMatchObject({
    ...{ state: 'confirmed', sequence: 1, about: maple },
    ...{ createdAt: now, requestedAt: now + MINUTE, updatedAt: now + 2 * MINUTE },
  });
  expect(bookings.ofLead(1)).toHaveLength(1);
  expect(bookings.openOf(2)).toBe(null);
});

test('of two who want the last place, the second hears that it is gone', () => {
  const { store } = books();
  const hold = (lead: number) =>
    store.write(() => store.bookings.hold(lead, monday, until, maple, terms(now)));
  expect(hold(1).clash).toBe(null);
  expect(hold(2)).toEqual({ booking: null, clash: 'full' });
  expect(store.bookings.openOf(2)).toBe(null);
});

test('another pick lets go of the window held before', () => {
  const { store } = books();
  const hold = (lead: number, wanted = monday) =>
    store.write(() => store.bookings.hold(lead, wanted, until, maple, terms(now)));
  hold(1);
  hold(1, tuesday);
  expect(store.bookings.ofLead(1)).toHaveLength(1);
  expect(hold(2).clash).toBe(null);
});

test('a hold that has ended is let go of once, and others may have the window', () => {
  const { store } = books();
  const { bookings } = store;
  store.write(() => bookings.hold(1, monday, until, maple, terms(now)));
  expect(store.write(() => bookings.expire(terms(until - 1)))).toEqual([]);
  expect(store.write(() => bookings.expire(terms(until)))).toMatchObject([
    { lead: 1, state: 'off' },
  ]);
  expect(store.write(() => bookings.expire(terms(until)))).toEqual([]);
  expect(
    store.write(() => bookings.hold(2, monday, until + MINUTE, maple, terms(until))).clash,
  ).toBe(null);
});

test('a moved booking keeps its uid, and calendars are told that it changed', () => {
  const { store } = books();
  const { bookings } = store;
  const before = store.write(() => bookings.book(1, monday, maple, terms(now))).booking!;
  const moved = store.write(() => bookings.move(before.booking, tuesday, terms(now + 1)));
  expect(moved.booking).toMatchObject({
    uid: before.uid,
    sequence: 1,
    window: tuesday,
    state: 'requested',
  });
  store.write(() => bookings.callOff(before.booking, terms(now + 2)));
  expect(bookings.get(before.booking)).toMatchObject({ state: 'off', sequence: 2 });
});

test('a refused move leaves the booking where it was', () => {
  const { store } = books();
  const { bookings } = store;
  store.write(() => bookings.book(2, tuesday, maple, terms(now)));
  const mine = store.write(() => bookings.book(1, monday, maple, terms(now))).booking!;
  const moved = store.write(() => bookings.move(mine.booking, tuesday, terms(now)));
  expect(moved).toEqual({ booking: mine, clash: 'full' });
  expect(bookings.get(mine.booking)).toEqual(mine);
});

test('what is known of the job can change, and calendars are told', () => {
  const { store } = books();
  const { booking } = store.write(() => store.bookings.book(1, monday, maple, terms(now))).booking!;
  store.bookings.describe(booking, maple, now + 1);
  expect(store.bookings.get(booking)).toMatchObject({ sequence: 0, updatedAt: now });
  store.bookings.describe(booking, { ...maple, notes: ['dog'] }, now + 2);
  expect(store.bookings.get(booking)).toMatchObject({ sequence: 1, updatedAt: now + 2 });
});

test('hours that the owner is busy are not offered until they are free again', () => {
  const { store } = books();
  const free = () => store.bookings.free(terms(now)).map(said)[0];
  const busy = store.busy.add(window('2026-11-23 07:00-09:00'), now);
  expect(free()).toBe('2026-11-23 10:00-12:00');
  expect(store.busy.drop(busy, now)).toBe(true);
  expect(store.busy.drop(busy, now)).toBe(false);
  expect(free()).toBe('2026-11-23 08:00-10:00');
});

test('a booking is not changed outside a transaction', () => {
  const { store } = books();
  expect(() => store.bookings.book(1, monday, maple, terms(now))).toThrow('store.write');
});

test('a day is looked up by an index, however many bookings there were before', () => {
  const { store } = books();
  const plan = store.db
    .prepare(
      "EXPLAIN QUERY PLAN SELECT * FROM bookings WHERE date BETWEEN ? AND ? AND state <> 'off'",
    )
    .all('2026-11-23', '2026-11-24') as { detail: string }[];
  expect(plan[0]?.detail).toContain('bookings_taken');
});

test('a callback keeps its uid when its time changes, and comes back after it was dropped', () => {
  const { store } = books();
  const one = () => store.callbacks.from(now)[0]!;
  store.callbacks.set(1, now + 60 * MINUTE, maple, now);
  const { uid } = one();
  store.callbacks.set(1, now + 60 * MINUTE, maple, now + 1);
  expect(one()).toMatchObject({ sequence: 0, off: false, updatedAt: now });
  store.callbacks.set(1, now + 90 * MINUTE, maple, now + 2);
  expect(one()).toMatchObject({ uid, sequence: 1, at: now + 90 * MINUTE, updatedAt: now + 2 });
  store.callbacks.drop(1, now + 3);
  store.callbacks.drop(1, now + 4);
  expect(one()).toMatchObject({ uid, sequence: 2, off: true, updatedAt: now + 3 });
  store.callbacks.set(1, now + 90 * MINUTE, maple, now + 5);
  expect(one()).toMatchObject({ uid, sequence: 3, off: false });
});
