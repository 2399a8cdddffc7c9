import { afterEach, expect, test } from 'vitest';
import { at } from '../../src/core/time/hours.ts';
import { OPEN_OFFERS } from '../../src/store/offers.ts';
import { said, window, zone } from '../core/diary.ts';
import { books, closeBooks, maple, offer, terms } from './books.ts';

const now = at('2026-11-21', '16:00', zone);
const MINUTE = 60_000;
const until = now + 30 * MINUTE;
const monday = window('2026-11-23 08:00-10:00');
const tuesday = window('2026-11-24 08:00-10:00');

afterEach(closeBooks);

test('a pick is requested and confirmed, and found by its lead', () => {
  const { store } = books();
  const { bookings } = store;
  const { booking: id } = store.write(() => bookings.request(monday, maple, terms(1, now)))
    .booking!;
  expect(bookings.openOf(1)).toMatchObject({ lead: 1, state: 'requested', window: monday });
  store.write(() => bookings.confirm(id, terms(1, now + MINUTE)));
  expect(bookings.get(id)).toMatchObject({
    ...{ state: 'confirmed', sequence: 1, about: maple },
    ...{ createdAt: now, updatedAt: now + MINUTE },
  });
  expect(bookings.ofLead(1)).toHaveLength(1);
  expect(bookings.openOf(2)).toBe(null);
});

test('of two who want the last place, the second hears that it is gone', () => {
  const { store } = books();
  const pick = (lead: number) =>
    store.write(() => store.bookings.request(monday, maple, terms(lead, now)));
  expect(pick(1).clash).toBe(null);
  expect(pick(2)).toEqual({ booking: null, clash: 'full' });
  expect(store.bookings.openOf(2)).toBe(null);
});

test('what one is offered is held for them until the offer ends, and then anybody can have it', () => {
  const { store } = books();
  offer(store, 1, [monday, tuesday], until);
  const canHave = (lead: number, at: number) => store.bookings.canHave(monday, terms(lead, at));
  const free = (lead: number, at: number) => store.bookings.free(terms(lead, at)).map(said);
  expect([canHave(1, until - 1), canHave(2, until - 1)]).toEqual([true, false]);
  expect(free(2, until - 1)).not.toContain(said(monday));
  expect(free(1, until - 1)).toContain(said(monday));
  expect([canHave(1, until), canHave(2, until)]).toEqual([true, true]);
  offer(store, 2, [monday], until + 30 * MINUTE);
  expect([canHave(1, until), canHave(2, until)]).toEqual([false, true]);
});

test('with a pick the other windows of the offer are free again', () => {
  const { store } = books();
  offer(store, 1, [monday, tuesday], until);
  store.write(() => store.bookings.request(monday, maple, terms(1, now)));
  const conversation = store.conversations.get(1)!;
  store.conversations.save({ ...conversation, asking: null, offered: [], heldUntil: null });
  expect(store.bookings.canHave(tuesday, terms(2, now))).toBe(true);
  expect(store.bookings.canHave(monday, terms(2, now))).toBe(false);
});

test('a moved booking keeps its uid, and calendars are told that it changed', () => {
  const { store } = books();
  const { bookings } = store;
  const before = store.write(() => bookings.book(monday, maple, terms(1, now))).booking!;
  const moved = store.write(() => bookings.request(tuesday, maple, terms(1, now + 1)));
  expect(moved.booking).toMatchObject({
    uid: before.uid,
    sequence: 1,
    window: tuesday,
    state: 'requested',
  });
  store.write(() => bookings.callOff(before.booking, terms(1, now + 2)));
  expect(bookings.get(before.booking)).toMatchObject({ state: 'off', sequence: 2 });
});

test('a refused move leaves the booking where it was', () => {
  const { store } = books();
  const { bookings } = store;
  store.write(() => bookings.book(tuesday, maple, terms(2, now)));
  const mine = store.write(() => bookings.book(monday, maple, terms(1, now))).booking!;
  const moved = store.write(() => bookings.request(tuesday, maple, terms(1, now)));
  expect(moved).toEqual({ booking: mine, clash: 'full' });
  expect(bookings.get(mine.booking)).toEqual(mine);
});

test('what is known of the job can change, and calendars are told', () => {
  const { store } = books();
  const { booking } = store.write(() => store.bookings.book(monday, maple, terms(1, now))).booking!;
  store.bookings.describe(booking, maple, now + 1);
  expect(store.bookings.get(booking)).toMatchObject({ sequence: 0, updatedAt: now });
  store.bookings.describe(booking, { ...maple, notes: ['dog'] }, now + 2);
  expect(store.bookings.get(booking)).toMatchObject({ sequence: 1, updatedAt: now + 2 });
});

test('hours that the owner is busy are not offered until they are free again', () => {
  const { store } = books();
  const free = () => store.bookings.free(terms(1, now)).map(said)[0];
  const busy = store.busy.add(window('2026-11-23 07:00-09:00'), now);
  expect(free()).toBe('2026-11-23 10:00-12:00');
  expect(store.busy.drop(busy, now)).toBe(true);
  expect(store.busy.drop(busy, now)).toBe(false);
  expect(free()).toBe('2026-11-23 08:00-10:00');
});

test('a booking is not changed outside a transaction', () => {
  const { store } = books();
  expect(() => store.bookings.book(monday, maple, terms(1, now))).toThrow('store.write');
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

test('open offers are looked up by an index, however many leads there are', () => {
  const { store } = books();
  const plan = store.db.prepare(`EXPLAIN QUERY PLAN ${OPEN_OFFERS}`).all(now) as {
    detail: string;
  }[];
  expect(plan[0]?.detail).toContain('conversations_offers');
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
