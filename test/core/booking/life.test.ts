import { expect, test } from 'vitest';
import type { BookingEvent } from '../../../src/core/booking/booking.ts';
import { live } from '../../../src/core/booking/life.ts';
import { at } from '../../../src/core/time/hours.ts';
import { diary, held, taken, window, zone } from '../diary.ts';

const now = at('2026-11-21', '16:00', zone);
const monday = window('2026-11-23 08:00-10:00');
const tuesday = window('2026-11-24 08:00-10:00');
const request: BookingEvent = { do: 'request', window: monday };

function after(events: BookingEvent[], others = diary()): ReturnType<typeof live> {
  const asker = { now, lead: 1, urgent: false };
  return events.reduce<ReturnType<typeof live>>(
    ({ booking }, event) => live(booking, event, others, asker),
    { booking: null, clash: null },
  );
}

function state(...events: BookingEvent[]): string {
  const { booking, clash } = after(events);
  return clash ?? `${booking?.state} ${booking?.sequence}`;
}

test('a pick is requested, confirmed and done', () => {
  expect(state(request)).toBe('requested 0');
  expect(state(request, { do: 'confirm' })).toBe('confirmed 1');
  expect(state(request, { do: 'confirm' }, { do: 'finish' })).toBe('done 2');
});

test('the owner confirms as they book, and books as they move', () => {
  expect(state({ do: 'book', window: monday })).toBe('confirmed 0');
  expect(state(request, { do: 'book', window: tuesday })).toBe('confirmed 1');
});

test('saying the same twice changes nothing', () => {
  expect(state({ do: 'book', window: monday }, { do: 'book', window: { ...monday } })).toBe(
    'confirmed 0',
  );
  expect(state(request, request)).toBe('requested 0');
  expect(state(request, { do: 'confirm' }, { do: 'confirm' })).toBe('confirmed 1');
});

test('a confirmed booking that the caller moves has to be confirmed again', () => {
  const { booking } = after([
    { do: 'book', window: monday },
    { do: 'request', window: tuesday },
  ]);
  expect(booking).toMatchObject({ state: 'requested', window: tuesday, sequence: 1 });
});

test.each<[string, BookingEvent[]]>([
  ['nothing is confirmed that was not asked for', [{ do: 'confirm' }]],
  ['nothing is called off that is not there', [{ do: 'call_off' }]],
  ['what was called off stays off', [request, { do: 'call_off' }, { do: 'confirm' }]],
  ['what is done stays done', [request, { do: 'finish' }, { do: 'call_off' }]],
])('%s', (_, events) => {
  expect(state(...events)).toBe('not_possible');
});

test('what others have or are offered cannot be asked for; the owner may book what is only offered', () => {
  const sold = diary({}, { taken: [taken('2026-11-23 08:00-10:00')] });
  const offered = diary({}, { held: [held('2026-11-23 08:00-10:00', 2)] });
  expect(after([request], sold)).toEqual({ booking: null, clash: 'full' });
  expect(after([request], offered)).toEqual({ booking: null, clash: 'full' });
  expect(after([{ do: 'book', window: monday }], offered).booking?.state).toBe('confirmed');
  expect(after([{ do: 'book', window: monday }], sold).clash).toBe('full');
});
