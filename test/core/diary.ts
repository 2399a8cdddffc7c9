/** A plumber's diary for tests: three windows on weekdays, one on Saturday. */

import type { Diary, Held, Taken, Window } from '../../src/core/booking/windows.ts';
import type { Booking } from '../../src/core/settings.ts';

export const zone = 'America/Chicago';
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

export function rules(changes: Partial<Booking> = {}): Booking {
  const spans = [
    { from: '08:00', to: '10:00' },
    { from: '10:00', to: '12:00' },
    { from: '13:00', to: '15:00' },
  ];
  return {
    windows: {
      ...Object.fromEntries(weekdays.map(day => [day, spans])),
      sat: [{ from: '09:00', to: '11:00' }],
    },
    emergency: {},
    capacity: 1,
    jobsADay: null,
    daysOff: [],
    noticeHours: 2,
    daysAhead: 14,
    holdMinutes: 30,
    confirm: 'owner',
    busyCalendars: [],
    ...changes,
  };
}

export function diary(changes: Partial<Booking> = {}, rest: Partial<Diary> = {}): Diary {
  return {
    booking: rules(changes),
    business: { timezone: zone, closed: [] },
    taken: [],
    held: [],
    busy: [],
    ...rest,
  };
}

/** "2026-11-23 08:00-10:00" */
export function window(text: string, inZone = zone): Window {
  const [, date = '', from = '', to = ''] = /^(\S+) (.{5})-(.{5})$/.exec(text) ?? [];
  return { date, from, to, zone: inZone };
}

export function said({ date, from, to }: Window): string {
  return `${date} ${from}-${to}`;
}

export function taken(text: string, booking = 1): Taken {
  return { ...window(text), booking };
}

export function held(text: string, lead: number): Held {
  return { ...window(text), lead };
}
