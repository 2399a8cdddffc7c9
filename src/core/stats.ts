/** What the missed calls of a period came to. */

import { type Instant, SECOND } from './model.ts';
import type { LocalDate } from './settings.ts';
import { addDays, at, localDate, rfc3339, WEEKDAYS, weekdayOf } from './time/hours.ts';

/** One missed call, and what followed it. */
export interface Miss {
  at: Instant;
  /** Null: a caller who is neither texted nor queued. */
  lead: number | null;
  judgedAt: Instant;
  /** When the opening left; null: there was none, or it did not get through. */
  textedAt: Instant | null;
  /** The caller's first text after the call. */
  wroteAt: Instant | null;
  /** The owner has had them on the phone since. */
  talked: boolean;
  booked: boolean;
  urgent: boolean;
}

/** Average value of a booked job; null: not said. */
type JobValue = number | null;

export interface Period {
  since: Instant;
  until: Instant;
  zone: string;
}

export type Stats = ReturnType<typeof stats>;
export type Week = Stats['by_week'][number];

/** `misses` by time; `noNextStep`: how many open leads have none at the moment. */
export function stats(
  misses: Miss[],
  noNextStep: number,
  { since, until, zone }: Period,
  jobValue: JobValue = null,
) {
  const counts = count(misses, nextTexts(misses));
  const seconds = misses.flatMap(({ textedAt, judgedAt }) =>
    textedAt === null ? [] : [(textedAt - judgedAt) / SECOND],
  );
  return {
    since: rfc3339(since, zone),
    until: rfc3339(until, zone),
    ...counts,
    no_next_step: noNextStep,
    ...(jobValue !== null && { money_recovered: round(counts.booked * jobValue, 2) }),
    median_seconds_to_text: median(seconds),
    reply_rate: counts.texted_back === 0 ? null : round(counts.replied / counts.texted_back, 3),
    by_week: byWeek(misses, { since, until, zone }),
  };
}

function count(misses: Miss[], nextTextTo: Map<Miss, Instant>) {
  const texted = misses.filter(miss => miss.textedAt !== null);
  return {
    missed_calls: misses.length,
    texted_back: texted.length,
    replied: texted.filter(miss => hasReplied(miss, nextTextTo)).length,
    recovered: leads(misses.filter(isRecovered)),
    booked: leads(misses.filter(miss => miss.booked)),
    urgent: leads(misses.filter(miss => miss.urgent)),
  };
}

/** A reply answers the latest opening before it, not the ones of earlier calls. */
function hasReplied(miss: Miss, nextTextTo: Map<Miss, Instant>): boolean {
  return miss.wroteAt !== null && miss.wroteAt < (nextTextTo.get(miss) ?? Infinity);
}

function isRecovered(miss: Miss): boolean {
  return miss.wroteAt !== null || miss.talked || miss.booked;
}

function leads(misses: Miss[]): number {
  return new Set(misses.map(miss => miss.lead).filter(lead => lead !== null)).size;
}

/** When the same caller's next opening left, for each miss that has one after it. */
function nextTexts(misses: Miss[]): Map<Miss, Instant> {
  const next = new Map<Miss, Instant>();
  const later = new Map<number, Instant>();
  for (const miss of misses.toReversed()) {
    if (miss.lead === null) continue;
    const text = later.get(miss.lead);
    if (text !== undefined) next.set(miss, text);
    if (miss.textedAt !== null) later.set(miss.lead, miss.textedAt);
  }
  return next;
}

function byWeek(misses: Miss[], { since, until, zone }: Period) {
  const nextTextTo = nextTexts(misses);
  const seen = new Set<number>();
  let index = 0;
  return mondays(since, until, zone).map(week => {
    const end = at(addDays(week, 7), '00:00', zone);
    const start = index;
    while (index < misses.length && misses[index]!.at < end) index += 1;
    const { missed_calls, texted_back, replied } = count(misses.slice(start, index), nextTextTo);
    const before = seen.size;
    for (const miss of misses.slice(start, index)) {
      if (isRecovered(miss) && miss.lead !== null) seen.add(miss.lead);
    }
    return { week, missed_calls, texted_back, replied, recovered: seen.size - before };
  });
}

function mondays(since: Instant, until: Instant, zone: string): LocalDate[] {
  const first = localDate(since, zone);
  const weeks: LocalDate[] = [];
  let monday = addDays(first, -WEEKDAYS.indexOf(weekdayOf(first)));
  while (at(monday, '00:00', zone) < until) {
    weeks.push(monday);
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** Null of nothing. */
function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : round((low + high) / 2, 1);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
