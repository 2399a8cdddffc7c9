/**
 * Time as the business lives it. Instants are milliseconds since the epoch, UTC; this file, quiet.ts
 * and the spoken-*.ts files are the only ones that know time zones.
 */
import type { Business, ClockTime, LocalDate, Span, Weekday } from '../settings.ts';

export const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ALL_DAY: Span[] = [{ from: '00:00', to: '24:00' }];

type Hours = Pick<Business, 'timezone' | 'hours' | 'closed'>;

/** The instant as a date and clock time in the zone (IANA name). */
export function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** "2026-11-21": the date of the instant in the zone. */
export function localDate(instant: number, zone: string): LocalDate {
  return zoned(instant, zone).toPlainDate().toString();
}

/** Midnight, or the first instant of the day where the clocks skip midnight. */
export function startOfDay(instant: number, zone: string): number {
  return zoned(instant, zone).startOfDay().epochMilliseconds;
}

/**
 * The instant of a clock time on a date; "24:00" is the end of that day. A time the clocks skip is
 * read an hour later, a time they repeat is the first of the two.
 */
export function at(date: LocalDate, clock: ClockTime, zone: string): number {
  const key = `${date} ${clock} ${zone}`;
  const known = INSTANTS.get(key);
  if (known !== undefined) return known;
  if (INSTANTS.size >= MOST_INSTANTS) INSTANTS.clear();
  const instant = workedOut(date, clock, zone);
  INSTANTS.set(key, instant);
  return instant;
}

/** Windows of the next weeks are looked at over and over, and a zone's rules are slow to apply. */
const INSTANTS = new Map<string, number>();
const MOST_INSTANTS = 1000;

function workedOut(date: LocalDate, clock: ClockTime, zone: string): number {
  const day = Temporal.PlainDate.from(date);
  if (clock === '24:00') return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  return day.toZonedDateTime({ timeZone: zone, plainTime: clock }).epochMilliseconds;
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]!;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function isOpen(business: Hours, now: number): boolean {
  return openSpans(business, localDate(now, business.timezone)).some(
    span => span.start <= now && now < span.end,
  );
}

function openSpans(business: Hours, date: LocalDate): { start: number; end: number }[] {
  if (business.closed.includes(date)) return [];
  const spans = business.hours === null ? ALL_DAY : (business.hours[weekdayOf(date)] ?? []);
  return spans.map(span => ({
    start: at(date, span.from, business.timezone),
    end: at(date, span.to, business.timezone),
  }));
}

/** "2026-11-21T09:14:05-06:00" */
export function rfc3339(instant: number, zone: string): string {
  return zoned(instant, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** For people: "09:14" today, "yesterday 17:02", "Tue 9:00" within a week, "Nov 3", "Nov 3, 2025". */
export function short(instant: number, zone: string, now: number): string {
  const then = zoned(instant, zone);
  const today = zoned(now, zone).toPlainDate();
  const days = today.until(then.toPlainDate()).days;
  const clock = `${then.hour}:${String(then.minute).padStart(2, '0')}`;
  if (days === 0) return clock.padStart(5, '0');
  if (Math.abs(days) === 1) return `${days < 0 ? 'yesterday' : 'tomorrow'} ${clock}`;
  if (Math.abs(days) < 7) return `${capital(WEEKDAYS[then.dayOfWeek - 1]!)} ${clock}`;
  const date = `${MONTHS[then.month - 1]} ${then.day}`;
  return then.year === today.year ? date : `${date}, ${then.year}`;
}

/** How long since: "<1 min", "4 min", "3 h", "2 days". */
export function ago(instant: number, now: number): string {
  const passed = now - instant;
  if (passed < MINUTE) return '<1 min';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h`;
  const days = Math.floor(passed / DAY);
  return days === 1 ? '1 day' : `${days} days`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
