/** Arrival windows: which the owner's week holds, and which of them are still free. */

import { HOUR, type Instant } from '../model.ts';
import type { Booking, Business, ClockTime, LocalDate, Span } from '../settings.ts';
import { addDays, at, localDate, weekdayOf } from '../time/hours.ts';

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
}

/** A window that a lead has been offered, and is kept for them while they decide. */
export interface Held extends Window {
  lead: number;
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
  /** Without the holds that have ended. */
  held: Held[];
  busy: Busy[];
}

export interface Asker {
  now: Instant;
  /** What is held for this lead is not in its own way. */
  lead: number;
  /** Urgent leads may have the emergency windows as well. */
  urgent: boolean;
}

/** Why a window cannot be had. */
export type Clash = 'past' | 'too_soon' | 'not_offered' | 'busy' | 'full' | 'day_full';

/** `by`: a lead to whom several windows are held will have one of them. */
type Claim = Busy & { date: LocalDate; by: string };

/** The windows that can be offered, soonest first. */
export function freeWindows(diary: Diary, asker: Asker): Window[] {
  const today = localDate(asker.now, diary.business.timezone);
  const claims = [...sold(diary), ...heldForOthers(diary, asker)];
  const { noticeHours } = diary.booking;
  return Array.from({ length: diary.booking.daysAhead + 1 }, (_, ahead) => addDays(today, ahead))
    .flatMap(date => windowsOn(date, diary, asker.urgent))
    .filter(window => clash(window, diary, claims, asker.now + noticeHours * HOUR) === null);
}

/** What keeps a caller from having the window; null: it is free, or held for them. */
export function clashForCaller(window: Window, diary: Diary, asker: Asker): Clash | null {
  const { now, urgent, lead } = asker;
  const lastDay = addDays(localDate(now, diary.business.timezone), diary.booking.daysAhead);
  const offered = windowsOn(window.date, diary, urgent).some(each => isSame(each, window));
  if (!offered || window.date > lastDay) return 'not_offered';
  const isTheirs = diary.held.some(held => held.lead === lead && isSame(held, window));
  // Notice that has run out while they decided does not matter.
  if (isTheirs) return clash(window, diary, sold(diary), now);
  const claims = [...sold(diary), ...heldForOthers(diary, asker)];
  return clash(window, diary, claims, now + diary.booking.noticeHours * HOUR);
}

/** The owner may have any hours, held or not, at no notice and on a busy day, but nothing is sold twice. */
export function clashForOwner(window: Window, diary: Diary, now: Instant): Clash | null {
  const span = spanOf(window);
  if (span.end <= now || span.start >= span.end) return 'past';
  return hasRoom(window, diary, sold(diary)) ? null : 'full';
}

/** The instants between which somebody may arrive; both the same where the clocks skip the window. */
export function spanOf({ date, from, to, zone }: Window): Busy {
  return { start: at(date, from, zone), end: at(date, to, zone) };
}

export function isSame(one: Window, other: Window): boolean {
  return (['date', 'from', 'to', 'zone'] as const).every(key => one[key] === other[key]);
}

/** Every window of the day, emergency windows among them only for urgent leads. */
function windowsOn(
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

function clash(window: Window, diary: Diary, claims: Claim[], notBefore: Instant): Clash | null {
  const { jobsADay } = diary.booking;
  const { start, end } = spanOf(window);
  if (start < notBefore) return 'too_soon';
  if (diary.busy.some(busy => busy.start < end && start < busy.end)) return 'busy';
  if (!hasRoom(window, diary, claims)) return 'full';
  const jobs = claimants(claims.filter(({ date }) => date === window.date));
  return jobsADay !== null && jobs >= jobsADay ? 'day_full' : null;
}

/** Neither this window nor any other that overlaps it would be sold beyond its capacity. */
function hasRoom(window: Window, diary: Diary, claims: Claim[]): boolean {
  const touched = windowsOn(window.date, diary, true).filter(other => overlap(other, window));
  return [window, ...touched].map(spanOf).every(({ start, end }) => {
    const there = claims.filter(claim => claim.start < end && start < claim.end);
    return claimants(there) < diary.booking.capacity;
  });
}

/** Of two windows of one day. */
function overlap(one: Window, other: Window): boolean {
  return one.from < other.to && other.from < one.to;
}

function sold({ taken }: Diary): Claim[] {
  return taken.map(window => claim(window, `booking ${window.booking}`));
}

function heldForOthers({ held }: Diary, { lead }: Asker): Claim[] {
  const others = held.filter(window => window.lead !== lead);
  return others.map(window => claim(window, `lead ${window.lead}`));
}

function claim(window: Window, by: string): Claim {
  return { by, date: window.date, ...spanOf(window) };
}

function claimants(claims: Claim[]): number {
  return new Set(claims.map(({ by }) => by)).size;
}
