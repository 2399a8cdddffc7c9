import { afterEach, beforeEach, expect, test } from 'vitest';
import { bookings } from '../../src/cli/bookings.ts';
import { calendar, rotate } from '../../src/cli/calendar.ts';
import type { Window } from '../../src/core/booking/windows.ts';
import { addDays, at, localDate } from '../../src/core/time/hours.ts';
import { zone } from '../core/diary.ts';
import { maple, terms } from '../store/books.ts';
import { addLead, type Office, office, widest } from './command-line.ts';
import { printed } from './printed.ts';

let place: Office;
const today = localDate(Date.now(), zone);

beforeEach(() => {
  place = office();
});
afterEach(() => place.leave());

function book(lead: number, days: number, address = maple.address): void {
  const { store } = place;
  const when: Window = { date: addDays(today, days), from: '08:00', to: '10:00', zone };
  addLead(store, lead);
  store.write(() => store.bookings.book(when, { ...maple, address }, terms(lead, Date.now())));
}

test('bookings are listed from today on, soonest first, each on a line', async () => {
  book(1, 20);
  book(2, 1, 'a very long address that goes on and on, in a street nobody has ever heard of');
  const { out, status } = await printed(() => bookings(place.config, {}));
  const lines = out.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines.map(line => line.slice(12, 40))).toEqual([
    '08:00-10:00  confirmed     2',
    '08:00-10:00  confirmed     1',
  ]);
  expect(lines[1]).toContain('Dana, 412 Maple Ave apt 3, leak');
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('nothing booked is said so, and as JSON is an empty list', async () => {
  expect((await printed(() => bookings(place.config, {}))).out).toBe('No bookings ahead.\n');
  expect(JSON.parse((await printed(() => bookings(place.config, { json: true }))).out)).toEqual([]);
});

test('programs get the bookings with their times', async () => {
  book(7, 3);
  const [one] = JSON.parse((await printed(() => bookings(place.config, { json: true }))).out);
  expect(one).toMatchObject({ booking: 1, lead: 7, state: 'confirmed', address: maple.address });
  expect(Date.parse(one.start)).toBe(at(addDays(today, 3), '08:00', zone));
  expect(Date.parse(one.end)).toBe(at(addDays(today, 3), '10:00', zone));
});

test('the calendar command shows the address for every kind of reader, and how to subscribe', async () => {
  const { out } = await printed(() => calendar(place.config, {}));
  expect(out).toMatch(/^ {2}http:\/\/127\.0\.0\.1:0\/calendar\/[\w-]{32}\.ics$/m);
  expect(out).toMatch(/^ {2}webcal:\/\/127\.0\.0\.1:0\/calendar\/[\w-]{32}\.ics$/m);
  for (const word of ['Google', 'Apple', 'Outlook', 'server.public_url', '█'])
    expect(out).toContain(word);
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('the address stays the same until it is rotated', async () => {
  const url = async (command: typeof calendar) =>
    JSON.parse((await printed(() => command(place.config, { json: true }))).out).url;
  const first = await url(calendar);
  expect(await url(calendar)).toBe(first);
  const second = await url(rotate);
  expect(second).not.toBe(first);
  expect(await url(calendar)).toBe(second);
});
