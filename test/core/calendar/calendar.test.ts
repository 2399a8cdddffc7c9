import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { calendar } from '../../../src/core/calendar/calendar.ts';
import { at } from '../../../src/core/time/hours.ts';
import { zone } from '../diary.ts';
import { aboutJob, booked, busy, callback, content, everything, now } from './examples.ts';
import { lint } from './lint.ts';

const HOUR = 3_600_000;
const feed = calendar(everything(), now);

/** What two readers, who know nothing of each other, understand; they must agree. */
function read(feed: string) {
  const theirs = Object.values(ical.sync.parseICS(feed)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  );
  ICAL.TimezoneService.reset();
  const root = new ICAL.Component(ICAL.parse(feed));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    const other = theirs.find(({ uid }) => uid === event.uid)!;
    const [start, end] = [event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()];
    expect([other.start.getTime(), other.end?.getTime()]).toEqual([start, end]);
    expect(other.summary).toBe(event.summary);
    const status = component.getFirstPropertyValue('status');
    expect(other.status).toBe(status);
    const { uid, summary, location, description, sequence } = event;
    return { uid, summary, location, description, sequence, start, end, status };
  });
  expect(events).toHaveLength(theirs.length);
  return events;
}

test('the bytes are as the standard has them, whatever people have written', () => {
  expect(lint(feed)).toEqual([]);
  expect(lint(calendar(content(), now))).toEqual([]);
});

test('the lint would notice', () => {
  expect(lint(feed.replaceAll('\r\n', '\n'))).not.toEqual([]);
  expect(lint(feed.replace(/DTSTAMP:(\w+)Z/, 'DTSTAMP:$1'))).not.toEqual([]);
  expect(lint(feed.replace('TZID:US/Eastern', 'TZID:America/New_York'))).not.toEqual([]);
  expect(lint(feed.replace('END:VCALENDAR', 'NAME:x\r\nEND:VCALENDAR'))).not.toEqual([]);
  expect(lint(feed.replaceAll('\r\n ', ''))).not.toEqual([]);
});

test('unchanged data gives the same bytes', () => {
  expect(calendar(everything(), now)).toBe(feed);
  expect(calendar(everything(), now + 5 * 60_000)).toBe(feed);
});

test('windows are where they belong, over both clock changes', () => {
  const events = read(feed);
  const span = (uid: string) => {
    const { start, end } = events.find(event => event.uid.startsWith(uid))!;
    return [start, (end - start) / HOUR];
  };
  expect(span('20261101')).toEqual([at('2026-11-01', '00:30', zone), 4]);
  expect(span('20270314')).toEqual([at('2027-03-14', '01:00', zone), 2]);
  expect(span('20261124')).toEqual([at('2026-11-24', '08:00', zone), 2]);
  expect(span('20261126')).toEqual([at('2026-11-26', '10:00', 'America/New_York'), 2]);
  expect(events).toHaveLength(11);
});

test('a request is tentative, a confirmed booking confirmed, one called off cancelled', () => {
  const status = Object.fromEntries(read(feed).map(({ uid, status }) => [uid.slice(0, 8), status]));
  expect(status).toMatchObject({
    ...{ '20261123': 'TENTATIVE', '20261124': 'CONFIRMED', '20261125': 'CANCELLED' },
    ...{ '20261120': 'CONFIRMED', busy2026: 'CANCELLED', callback: 'CONFIRMED' },
  });
});

test('a booking says who, where, what, how urgent, and what the owner can do', () => {
  const job = aboutJob({ urgentBecause: ['no heat'], notes: ['dog in the yard'] });
  const [event] = read(
    calendar(
      content({ bookings: [booked('2026-11-23 08:00-10:00', { state: 'requested', about: job })] }),
      now,
    ),
  );
  expect(event).toMatchObject({
    summary: 'To confirm: URGENT Dana: leak under the sink',
    location: '412 Maple Ave apt 3, Austin',
    description: [
      'leak under the sink',
      'Phone: +15125550142',
      'Urgent: no heat',
      'Note: dog in the yard',
      'Lead 12',
      'Text OK 12 to confirm, OFF 12 to call off.',
    ].join('\n'),
  });
});

test('a moved booking is the same event with a higher number', () => {
  const before = booked('2026-11-23 08:00-10:00');
  const after = booked('2026-11-24 08:00-10:00', {
    uid: before.uid,
    sequence: 1,
    updatedAt: now + 1,
  });
  const [was, is] = [before, after].map(
    each => read(calendar(content({ bookings: [each] }), now))[0]!,
  );
  expect(is?.uid).toBe(was?.uid);
  expect([was?.sequence, is?.sequence]).toEqual([0, 1]);
  expect(is!.start - was!.start).toBe(24 * HOUR);
});

test('thirty days back and half a year ahead are shown; what was called off only until it is past', () => {
  const shown = (text: string, state: 'confirmed' | 'off' = 'confirmed') =>
    calendar(content({ bookings: [booked(text, { state })] }), now).includes('BEGIN:VEVENT');
  expect(shown('2026-10-21 08:00-10:00')).toBe(false);
  expect(shown('2026-10-23 08:00-10:00')).toBe(true);
  expect(shown('2027-05-19 08:00-10:00')).toBe(true);
  expect(shown('2027-05-22 08:00-10:00')).toBe(false);
  expect(shown('2026-11-21 13:00-15:00', 'off')).toBe(false);
  expect(shown('2026-11-21 15:00-17:00', 'off')).toBe(true);
});

test('a callback is a quarter of an hour, and says whom to ring', () => {
  const [event] = read(calendar(content({ callbacks: [callback()] }), now));
  expect(event).toMatchObject({ summary: 'Call Dana: leak under the sink', status: 'CONFIRMED' });
  expect(event!.end - event!.start).toBe(HOUR / 4);
});

test('hours taken by the owner say no more than that', () => {
  expect(read(calendar(content({ busy: [busy('2026-11-24 13:00-15:00')] }), now))).toMatchObject([
    { summary: 'Busy', location: null, description: null },
  ]);
});

test('a text with the marks of the format in it stays a text', () => {
  const event = read(feed).find(({ uid }) => uid.startsWith('20261127'))!;
  expect(event.summary).toMatch(/^URGENT Zoë "Z" Müller; CEO, Ltd \\: Wasser/);
  expect(event.description).toContain('\nBEGIN:VEVENT\uFFFD\nPhone: +15125550142');
  expect(event.description).toContain('Note: ring twice,\nthen wait');
});
