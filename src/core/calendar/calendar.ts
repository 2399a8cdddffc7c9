/** Bookings, callbacks and busy hours as the calendar that phones and computers subscribe to. */
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Booked, BusyEntry, Callback } from '../booking/booking.ts';
import { DAY, type Instant } from '../model.ts';
import { bookingEvent, busyEvent, type CalendarEvent, callbackEvent } from './event.ts';
import { line, text } from './lines.ts';
import { wallClock, writer } from './wall-clock.ts';

export interface CalendarContent {
  /** The business's name, and the zone it lives in. */
  name: string;
  zone: string;
  bookings: Booked[];
  callbacks: Callback[];
  busy: BusyEntry[];
}

const DAYS_BACK = 30;
const DAYS_AHEAD = 180;
/** How often a reader that asks is told to come back. */
const REFRESH = 'PT15M';

/** The first instant that the calendar shows. */
export function calendarBegins(now: Instant): Instant {
  return now - DAYS_BACK * DAY;
}

/** iCalendar text. Everything in it comes from the data, so that unchanged data gives the same text. */
export function calendar(content: CalendarContent, now: Instant): string {
  const events = shown(eventsOf(content), now);
  const zones = new Set([content.zone, ...events.map(({ zone }) => zone)]);
  return [
    head(content),
    ...[...zones].sort().map(timezone),
    ...events.map(component),
    line('END', 'VCALENDAR'),
  ].join('');
}

function eventsOf({ zone, bookings, callbacks, busy }: CalendarContent): CalendarEvent[] {
  const written = writer();
  return [
    ...bookings.map(booking => bookingEvent(booking, written)),
    ...callbacks.map(callback => callbackEvent(callback, zone)),
    ...busy.map(entry => busyEvent(entry, written)),
  ];
}

/** What was called off is shown as such until it would have been over; then nobody looks for it. */
function shown(events: CalendarEvent[], now: Instant): CalendarEvent[] {
  const zones = [...new Set(events.map(({ zone }) => zone))];
  const clocks = new Map(
    zones.map(zone => {
      const [first, today, last] = [calendarBegins(now), now, now + DAYS_AHEAD * DAY];
      return [zone, [first, today, last].map(instant => wallClock(instant, zone))];
    }),
  );
  return events.filter(({ start, end, zone, status }) => {
    const [first = '', today = '', last = ''] = clocks.get(zone) ?? [];
    return start <= last && end > (status === 'CANCELLED' ? today : first);
  });
}

function head({ name, zone }: CalendarContent): string {
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//textback//textback//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', 'PUBLISH'),
    line('NAME', text(name)),
    line('X-WR-CALNAME', text(name)),
    line('X-WR-TIMEZONE', zone),
    line('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    line('X-PUBLISHED-TTL', REFRESH),
  ].join('');
}

/** Outlook refuses a zone that is not spelled out. The library spells old names as their new ones. */
function timezone(zone: string): string {
  return `${String(tzlib_get_ical_block(zone)[0]).replace(/^TZID:.*$/m, `TZID:${zone}`)}\r\n`;
}

function component(event: CalendarEvent): string {
  const { zone, location, description } = event;
  const updated = utc(event.updatedAt);
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', event.uid),
    line('SEQUENCE', String(event.sequence)),
    line('DTSTAMP', updated),
    line('CREATED', event.createdAt === event.updatedAt ? updated : utc(event.createdAt)),
    line('LAST-MODIFIED', updated),
    line(`DTSTART;TZID=${zone}`, event.start),
    line(`DTEND;TZID=${zone}`, event.end),
    line('SUMMARY', text(event.summary)),
    ...(location ? [line('LOCATION', text(location))] : []),
    ...(description ? [line('DESCRIPTION', text(description))] : []),
    line('STATUS', event.status),
    line('TRANSP', event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'),
    line('END', 'VEVENT'),
  ].join('');
}

/** "20261121T160000Z" */
function utc(instant: Instant): string {
  const iso = new Date(instant).toISOString();
  const date = `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}`;
  return `${date}${iso.slice(10, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}
