/** Bookings, callbacks and busy hours for tests of the calendar. */
import type { About, Booked, BusyEntry, Callback } from '../../../src/core/booking/booking.ts';
import type { CalendarContent } from '../../../src/core/calendar/calendar.ts';
import { at } from '../../../src/core/time/hours.ts';
import { window, zone } from '../diary.ts';

export const now = at('2026-11-21', '16:00', zone);

const about: About = {
  name: 'Dana',
  phone: '+15125550142',
  address: '412 Maple Ave apt 3, Austin',
  issue: 'leak under the sink',
  urgentBecause: [],
  notes: [],
};

export function booked(text: string, changes: Partial<Booked> = {}): Booked {
  return {
    booking: 1,
    lead: 12,
    window: window(text),
    state: 'confirmed',
    sequence: 0,
    uid: `${text.replaceAll(/\W/g, '')}@textback`,
    about,
    createdAt: now,
    updatedAt: now,
    ...changes,
  };
}

export function aboutJob(changes: Partial<About>): About {
  return { ...about, ...changes };
}

export function callback(changes: Partial<Callback> = {}): Callback {
  return {
    ...{ lead: 14, at: at('2026-11-24', '09:00', zone), uid: 'callback@textback', sequence: 0 },
    ...{ off: false, about, createdAt: now, updatedAt: now },
    ...changes,
  };
}

export function busy(text: string, changes: Partial<BusyEntry> = {}): BusyEntry {
  return {
    ...{
      busy: 1,
      window: window(text),
      uid: `busy${text.replaceAll(/\W/g, '')}@textback`,
      sequence: 0,
    },
    ...{ off: false, createdAt: now, updatedAt: now },
    ...changes,
  };
}

export function content(changes: Partial<CalendarContent> = {}): CalendarContent {
  return { name: "Mike's Plumbing", zone, bookings: [], callbacks: [], busy: [], ...changes };
}

/** One of everything, both clock changes among it. */
export function everything(): CalendarContent {
  return content({
    bookings: [
      booked('2026-11-01 00:30-03:30', { about: aboutJob({ name: null, issue: null }) }),
      booked('2027-03-14 01:00-04:00', { window: window('2027-03-14 01:00-04:00') }),
      booked('2026-11-23 08:00-10:00', { state: 'requested' }),
      booked('2026-11-24 08:00-10:00', { sequence: 3, updatedAt: now + 3_600_000 }),
      booked('2026-11-25 08:00-10:00', { state: 'off', sequence: 2 }),
      booked('2026-11-20 08:00-10:00', { state: 'done', sequence: 2 }),
      booked('2026-11-26 10:00-12:00', { window: window('2026-11-26 10:00-12:00', 'US/Eastern') }),
      booked('2026-11-27 10:00-12:00', {
        about: aboutJob({
          name: 'Zoë "Z" Müller; CEO, Ltd \\',
          issue: `${'Wasser läuft über den Fußboden 💧 '.repeat(9)}\r\nBEGIN:VEVENT\u0000\u0007\uD800`,
          urgentBecause: ['water leak', 'no heat'],
          notes: ['ring twice,\nthen wait'],
        }),
      }),
    ],
    callbacks: [callback()],
    busy: [busy('2026-11-24 13:00-15:00'), busy('2026-11-24 15:00-16:00', { off: true })],
  });
}
