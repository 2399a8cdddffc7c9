/** What an event on the owner's calendar says. */
import type { About, Booked, BookingState, BusyEntry, Callback } from '../booking/booking.ts';
import { type Instant, MINUTE } from '../model.ts';
import { type Written, wallClock } from './wall-clock.ts';

export interface CalendarEvent {
  uid: string;
  sequence: number;
  createdAt: Instant;
  updatedAt: Instant;
  /** "20261121T100000", a clock on the wall in the zone. */
  start: string;
  end: string;
  /** IANA name. */
  zone: string;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  summary: string;
  location: string | null;
  description: string | null;
}

const CALL_LASTS = 15 * MINUTE;
const LONGEST_SUMMARY = 70;

const STATUS: Record<BookingState, CalendarEvent['status']> = {
  requested: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  done: 'CONFIRMED',
  off: 'CANCELLED',
};

const MARK: Record<BookingState, string> = {
  requested: 'To confirm: ',
  confirmed: '',
  done: 'Done: ',
  off: 'Called off: ',
};

export function bookingEvent(
  { window, state, lead, about, ...rest }: Booked,
  written: Written,
): CalendarEvent {
  const next =
    state === 'requested' ? `Text OK ${lead} to confirm, OFF ${lead} to call off.` : null;
  return {
    ...stamps(rest),
    ...written(window),
    status: STATUS[state],
    summary: `${MARK[state]}${headline(about)}`,
    location: about.address,
    description: described(lead, about, next),
  };
}

export function callbackEvent(
  { lead, at, off, about, ...rest }: Callback,
  zone: string,
): CalendarEvent {
  return {
    ...stamps(rest),
    start: wallClock(at, zone),
    end: wallClock(at + CALL_LASTS, zone),
    zone,
    status: off ? 'CANCELLED' : 'CONFIRMED',
    summary: `${off ? MARK.off : ''}Call ${headline(about)}`,
    location: null,
    description: described(lead, about, null),
  };
}

export function busyEvent({ window, off, ...rest }: BusyEntry, written: Written): CalendarEvent {
  return {
    ...stamps(rest),
    ...written(window),
    status: off ? 'CANCELLED' : 'CONFIRMED',
    summary: 'Busy',
    location: null,
    description: null,
  };
}

function stamps({
  uid,
  sequence,
  createdAt,
  updatedAt,
}: Pick<CalendarEvent, 'uid' | 'sequence' | 'createdAt' | 'updatedAt'>) {
  return { uid, sequence, createdAt, updatedAt };
}

function headline({ name, phone, issue, urgentBecause }: About): string {
  const urgent = urgentBecause.length > 0 ? 'URGENT ' : '';
  const who = `${urgent}${name ?? phone ?? 'unknown caller'}`;
  const whole = (issue ? `${who}: ${issue}` : who).replace(/\s+/g, ' ');
  if (whole.length <= LONGEST_SUMMARY) return whole;
  const signs = [...whole].slice(0, LONGEST_SUMMARY - 1);
  return `${signs.join('').trimEnd()}…`;
}

function described(
  lead: number,
  { phone, issue, urgentBecause, notes }: About,
  next: string | null,
) {
  const lines = [
    issue,
    phone && `Phone: ${phone}`,
    urgentBecause.length > 0 ? `Urgent: ${urgentBecause.join(', ')}` : null,
    ...notes.map(note => `Note: ${note}`),
    `Lead ${lead}`,
    next,
  ];
  return lines.filter(Boolean).join('\n');
}
