import { expect, test } from 'vitest';
import type { BookingEvent, Standing } from '../../../src/core/booking/booking.ts';
import { live } from '../../../src/core/booking/life.ts';
import { at } from '../../../src/core/hours.ts';
import { diary, taken, window, zone } from '../diary.ts';

const now = at('2026-11-21', '16:00', zone);
const MINUTE = 60_000;
const monday = window('2026-11-23 08:00-10:00');
const tuesday = window('2026-11-24 08:00-10:00');
const hold: BookingEvent = { do: 'hold', window: monday, until: now + 30 * MINUTE };

function after(events: BookingEvent[], later = 0, others = diary()): ReturnType<typeof live> {
  const asker = { now: now + later, urgent: false };
  return events.reduce<ReturnType<typeof live>>(
    ({ booking }, event) => live(booking, event, others, asker),
    { booking: null, clash: null },
  );
}

function state(...events: BookingEvent[]): string {
  const { booking, clash } = after(events);
  return clash ?? `${booking?.state} ${booking?.sequence}`;
}

test('a pick is held, requested, confirmed and done', () => {
  expect(state(hold)).toBe('held 0');
  expect(state(hold, { do: 'request' })).toBe('requested 0');
  expect(state(hold, { do: 'request' }, { do: 'confirm' })).toBe('confirmed 1');
  expect(state(hold, { do: 'request' }, { do: 'confirm' }, { do: 'finish' })).toBe('done 2');
});

test('the owner confirms as they book, and books as they move', () => {
  expect(state({ do: 'book', window: monday })).toBe('confirmed 0');
  expect(state(hold, { do: 'request' }, { do: 'book', window: tuesday })).toBe('confirmed 1');
});

test('saying the same twice changes nothing', () => {
  expect(state({ do: 'book', window: monday }, { do: 'book', window: { ...monday } })).toBe(
    'confirmed 0',
  );
  expect(state(hold, { do: 'request' }, { do: 'request' })).toBe('requested 0');
  expect(state(hold, { do: 'request' }, { do: 'confirm' }, { do: 'confirm' })).toBe('confirmed 1');
});

test('a confirmed booking that the caller moves has to be confirmed again', () => {
  const moved = after([
    { do: 'book', window: monday },
    { do: 'move', window: tuesday },
  ]).booking;
  expect(moved).toMatchObject({ state: 'requested', window: tuesday, sequence: 1 });
});

test('what was never more than a hold is on no calendar', () => {
  expect(after([hold, { do: 'call_off' }]).booking).toMatchObject({
    state: 'off',
    requestedAt: null,
  });
  expect(after([hold, { do: 'request' }, { do: 'call_off' }]).booking?.requestedAt).toBe(now);
});

test.each<[string, BookingEvent[]]>([
  ['nothing is confirmed that was not asked for', [{ do: 'confirm' }]],
  ['nothing is called off that is not there', [{ do: 'call_off' }]],
  ['what was called off stays off', [hold, { do: 'call_off' }, { do: 'confirm' }]],
  ['a hold does not end early', [hold, { do: 'expire' }]],
  ['a request does not end by itself', [hold, { do: 'request' }, { do: 'expire' }]],
  ['a hold is not done', [hold, { do: 'finish' }]],
])('%s', (_, events) => {
  expect(state(...events)).toBe('not_possible');
});

test('a hold ends when its time is over', () => {
  const held = after([hold]).booking as Standing;
  const ends = (later: number) =>
    live(held, { do: 'expire' }, diary(), { now: now + later, urgent: false }).booking?.state;
  expect(ends(30 * MINUTE - 1)).toBe('held');
  expect(ends(30 * MINUTE)).toBe('off');
});

test('who asks for a window after its hold has ended gets it only if it is still free', () => {
  const held = after([hold]).booking as Standing;
  const request = (later: number, rest = {}) =>
    live(held, { do: 'request' }, diary({}, rest), { now: now + later, urgent: false });
  const others = { taken: [taken('2026-11-23 08:00-10:00')] };
  expect(request(29 * MINUTE).booking?.state).toBe('requested');
  expect(request(31 * MINUTE).booking?.state).toBe('requested');
  expect(request(31 * MINUTE, others)).toMatchObject({ clash: 'full', booking: { state: 'held' } });
  expect(request(41 * 60 * MINUTE)).toMatchObject({ clash: 'past' });
});

test('while it is held, notice that has run out since does not matter', () => {
  const early = at('2026-11-23', '05:45', zone);
  const held = live(null, { ...hold, until: early + 30 * MINUTE }, diary(), {
    now: early,
    urgent: false,
  });
  const later = { now: early + 20 * MINUTE, urgent: false };
  expect(live(held.booking, { do: 'request' }, diary(), later).booking?.state).toBe('requested');
});
