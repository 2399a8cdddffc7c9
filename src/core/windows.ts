/** Arrival windows: which the owner's week holds, and which of them are still free. */
import { addDays, at, localDate, weekdayOf } from './hours.ts';
import { HOUR, type Instant } from './model.ts';
import type { Booking, Business, ClockTime, LocalDate, Span } from './settings.ts';

/** Kept as it was agreed, in the words of a clock on the wall; instants are made of it when needed. */
export interface Window {
  date: LocalDate;
  from: ClockTime;
  to: ClockTime;
  /** IANA name. */
  zone: string;
}

/** A window that somebody has. */
export interface Taken extends Window {
  booking: number;
  /** A hold is void from then on; null: not a mere hold. */
  holdUntil: Instant | null;
}

/** When nobody can come: start inclusive, end exclusive. */
export interface Busy {
  start: Instant;
  end: Instant;
}

/** Everything that decides whether a window can be had. */
export interface Diary {
  booking: Booking;
  business: Pick<Business, 'timezone' | 'closed'>;
  taken: Taken[];
  busy: Busy[];
}

export interface Asker {
  now: Instant;
  /** Urgent leads may have the emergency windows as well. */
  urgent: boolean;
}

/** Why a window cannot be had. */
export type Clash = 'past' | 'short_notice' | 'not_offered' | 'busy' | 'full' | 'day_full';

type Claim = Busy & { date: LocalDate };

/** The windows that can be offered, soonest first. */
export function freeWindows(diary: Diary, asker: Asker): Window[] {
  const today = localDate(asker.now, diary.business.timezone);
  const claims = claimsAt(diary.taken, asker.now);
  return Array.from({ length: diary.booking.daysAhead + 1 }, (_, ahead) => addDays(today, ahead))
    .flatMap(date => windowsOn(date, diary, asker.urgent))
    .filter(window => clash(window, diary, claims, asker.now) === null);
}

/** What keeps a caller from having the window; null: it is free. */
export function clashForCaller(window: Window, diary: Diary, { now, urgent }: Asker): Clash | null {
  const lastDay = addDays(localDate(now, diary.business.timezone), diary.booking.daysAhead);
  const offered = windowsOn(window.date, diary, urgent).some(each => isSame(each, window));
  if (!offered || window.date > lastDay) return 'not_offered';
  return clash(window, diary, claimsAt(diary.taken, now), now);
}

/** The owner may have any hours, at no notice and on a busy day, but nothing is sold twice. */
export function clashForOwner(window: Window, diary: Diary, now: Instant): Clash | null {
  const span = spanOf(window);
  if (span.end <= now || span.start >= span.end) return 'past';
  return hasRoom(window, diary, claimsAt(diary.taken, now)) ? null : 'full';
}

/** The instants between which somebody may arrive; both the same where the clocks skip the window. */
export function spanOf({ date, from, to, zone }: Window): Busy {
  return { start: at(date, from, zone), end: at(date, to, zone) };
}

export function isSame(one: Window, other: Window): boolean {
  return (['date', 'from', 'to', 'zone'] as const).every(key => one[key] === other[key]);
}

/** Every window of the day, emergency windows among them only for urgent leads. */
export function windowsOn(
  date: LocalDate,
  { booking, business }: Pick<Diary, 'booking' | 'business'>,
  urgent: boolean,
): Window[] {
  if (business.closed.includes(date) || booking.daysOff.includes(date)) return [];
  const day = weekdayOf(date);
  const onDay = (spans: Span[] = []) =>
    spans.map(({ from, to }) => ({ date, from, to, zone: business.timezone })).filter(exists);
  const heldBack = onDay(booking.emergency[day]);
  const ordinary = onDay(booking.windows[day]).filter(
    window => !heldBack.some(other => overlap(window, other)),
  );
  return [...ordinary, ...(urgent ? heldBack : [])].sort((a, b) => a.from.localeCompare(b.from));
}

function exists(window: Window): boolean {
  const { start, end } = spanOf(window);
  return start < end;
}

function clash(window: Window, diary: Diary, claims: Claim[], now: Instant): Clash | null {
  const { noticeHours, jobsADay } = diary.booking;
  const { start, end } = spanOf(window);
  if (start < now) return 'past';
  if (start < now + noticeHours * HOUR) return 'short_notice';
  if (diary.busy.some(busy => busy.start < end && start < busy.end)) return 'busy';
  if (!hasRoom(window, diary, claims)) return 'full';
  const jobs = claims.filter(({ date }) => date === window.date).length;
  return jobsADay !== null && jobs >= jobsADay ? 'day_full' : null;
}

/** Neither this window nor any other that overlaps it would be sold beyond its capacity. */
function hasRoom(window: Window, diary: Diary, claims: Claim[]): boolean {
  const touched = windowsOn(window.date, diary, true).filter(other => overlap(other, window));
  return [window, ...touched].map(spanOf).every(({ start, end }) => {
    const sold = claims.filter(claim => claim.start < end && start < claim.end);
    return sold.length < diary.booking.capacity;
  });
}

/** Of two windows of one day. */
function overlap(one: Window, other: Window): boolean {
  return one.from < other.to && other.from < one.to;
}

function claimsAt(taken: Taken[], now: Instant): Claim[] {
  return taken
    .filter(({ holdUntil }) => holdUntil === null || holdUntil > now)
    .map(window => ({ date: window.date, ...spanOf(window) }));
}
