/**
 * When somebody is busy, by a calendar of theirs in iCalendar text. Hostile text can make the
 * library loop: it runs where it can be stopped (see busy/worker.ts).
 */
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Busy } from '../booking/windows.ts';
import { at } from '../time/hours.ts';

/** What is asked: these instants, and the zone of those who ask, for whole days and loose hours. */
export interface Horizon extends Busy {
  zone: string;
}

export type BusyReading = { busy: Busy[] } | { trouble: string };

/** Marks what comes from our own feed, should it be found in another calendar. */
const OURS = /@textback$/i;
/** A daily event of fifty years takes fewer. */
const MOST_STEPS = 20_000;

/** The hours taken, merged and in order. */
export function busySpans(text: string, horizon: Horizon): BusyReading {
  try {
    const calendars = parse(text);
    if (calendars.length === 0) return { trouble: 'it is not a calendar' };
    calendars.forEach(declareZones);
    const spans = calendars.flatMap(calendar => spansOf(calendar, horizon));
    return { busy: merged(spans.filter(({ start, end }) => start < end)) };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

function parse(text: string): ICAL.Component[] {
  const parsed: unknown[] = ICAL.parse(text);
  const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
  return roots.filter(([name]) => name === 'vcalendar').map(root => new ICAL.Component(root));
}

/** Some calendars name their zones and leave it at that. */
function declareZones(calendar: ICAL.Component): void {
  const used = calendar
    .getAllSubcomponents('vevent')
    .flatMap(event => event.getAllProperties())
    .flatMap(property => property.getFirstParameter('tzid') ?? []);
  for (const zone of new Set(used)) {
    const block = calendar.getTimeZoneByID(zone) ? null : tzlib_get_ical_block(zone)[0];
    if (!block) continue;
    const known = new ICAL.Component(ICAL.parse(block));
    known.updatePropertyWithValue('tzid', zone);
    calendar.addSubcomponent(known);
  }
}

function spansOf(calendar: ICAL.Component, horizon: Horizon): Busy[] {
  const events = new Map<string, ICAL.Event[]>();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component, { exceptions: [] });
    if (OURS.test(event.uid ?? '') || !event.startDate) continue;
    events.set(event.uid, [...(events.get(event.uid) ?? []), event]);
  }
  const budget = { steps: MOST_STEPS };
  return [...events.values()].flatMap(same => ofOneUid(same, horizon, budget));
}

/** An event with its changed repetitions, which count where they have been moved to. */
function ofOneUid(events: ICAL.Event[], horizon: Horizon, budget: { steps: number }): Busy[] {
  const changed = events.filter(event => event.isRecurrenceException());
  const masters = events.filter(event => !event.isRecurrenceException());
  const repeated = masters.flatMap(event => {
    for (const exception of changed) event.relateException(exception);
    return event.isRecurring() ? repetitions(event, horizon, budget) : single(event, horizon);
  });
  return [...repeated, ...changed.flatMap(event => single(event, horizon))];
}

function single(event: ICAL.Event, horizon: Horizon): Busy[] {
  const span = spanBetween(event.startDate, event.endDate, horizon.zone);
  return isFree(event) ? [] : within([span], horizon);
}

function repetitions(event: ICAL.Event, horizon: Horizon, budget: { steps: number }): Busy[] {
  const found: Busy[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (budget.steps-- <= 0) throw new Error('it holds more repetitions than can be counted');
    if (instant(next, horizon.zone) >= horizon.end) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const isChanged = item !== event && !item.modifiesFuture();
    if (!isChanged && !isFree(item)) found.push(spanBetween(startDate, endDate, horizon.zone));
  }
  return within(found, horizon);
}

/** Free by its own word, or not taking place. */
function isFree({ component }: ICAL.Event): boolean {
  const says = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  return (
    says('transp') === 'TRANSPARENT' ||
    says('status') === 'CANCELLED' ||
    says('x-microsoft-cdo-busystatus') === 'FREE'
  );
}

function spanBetween(start: ICAL.Time, end: ICAL.Time, zone: string): Busy {
  return { start: instant(start, zone), end: instant(end, zone) };
}

/** Whole days, and hours without a zone, are those of whoever asks. */
function instant(time: ICAL.Time, zone: string): number {
  const loose = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  if (!loose) return time.toUnixTime() * 1000;
  const [date = '', clock = '00:00'] = time.toString().split('T');
  return at(date, clock, zone);
}

function within(spans: Busy[], { start, end }: Busy): Busy[] {
  return spans
    .filter(span => span.start < end && start < span.end)
    .map(span => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
}

function merged(spans: Busy[]): Busy[] {
  const result: Busy[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
