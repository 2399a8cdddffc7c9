/** Bookings. Each change re-checks, in the caller's transaction, that the window can still be had. */
import { randomUUID } from 'node:crypto';
import type { About, Booked, BookingEvent, Refusal } from '../core/booking/booking.ts';
import { live } from '../core/booking/life.ts';
import {
  type Asker,
  clashForCaller,
  type Diary,
  freeWindows,
  type Window,
} from '../core/booking/windows.ts';
import type { Instant } from '../core/model.ts';
import type { LocalDate } from '../core/settings.ts';
import { addDays, localDate } from '../core/time/hours.ts';
import { bookingRows } from './booking-rows.ts';
import type { BusyStore } from './busy.ts';
import type { Db } from './database.ts';
import { offerReader } from './offers.ts';

/** What a change is judged by: the owner's rules, and who asks when. */
export interface Terms extends Asker {
  rules: Pick<Diary, 'booking' | 'business'>;
}

export interface Change {
  /** As it is now; null: there is none. */
  booking: Booked | null;
  /** Why nothing was changed; null: it was, or was so already. */
  clash: Refusal | null;
}

export function bookingStore(db: Db, busy: BusyStore) {
  const rows = bookingRows(db);
  const heldAt = offerReader(db);

  /** A day more at either end: the zone may have been another one. `but`: counts as free. */
  const diary = (first: LocalDate, last: LocalDate, terms: Terms, but?: number): Diary => {
    const { rules, now } = terms;
    const [from, to] = [addDays(first, -1), addDays(last, 1)];
    const taken = rows.taken(from, to).filter(({ booking }) => booking !== but);
    const spans = busy.spans(from, to, rules.business.timezone);
    return { ...rules, taken, held: heldAt(now), busy: spans };
  };

  const change = (old: Booked, event: BookingEvent, terms: Terms): Change => {
    mustBeIn(db);
    const { date } = 'window' in event ? event.window : old.window;
    const { booking, clash } = live(old, event, diary(date, date, terms, old.booking), terms);
    if (clash || booking === old) return { booking: old, clash };
    return { booking: rows.save({ ...old, ...booking, updatedAt: terms.now }), clash };
  };

  const begin = (event: BookingEvent & { window: Window }, about: About, terms: Terms): Change => {
    mustBeIn(db);
    const { date } = event.window;
    const { booking, clash } = live(null, event, diary(date, date, terms), terms);
    if (!booking) return { booking, clash };
    const stamps = { createdAt: terms.now, updatedAt: terms.now };
    const uid = `${randomUUID()}@textback`;
    return { booking: rows.add({ lead: terms.lead, about, uid, ...stamps, ...booking }), clash };
  };

  const choose = (event: BookingEvent & { window: Window }, about: About, terms: Terms): Change => {
    const old = rows.openOf(terms.lead);
    return old ? change(old, event, terms) : begin(event, about, terms);
  };

  const existing = (id: number, event: BookingEvent, terms: Terms): Change => {
    const old = rows.get(id);
    return old ? change(old, event, terms) : { booking: null, clash: 'not_possible' };
  };

  return {
    get: rows.get,
    ofLead: rows.ofLead,
    /** The one that is requested or confirmed. */
    openOf: rows.openOf,
    /** All from a date on. */
    from: rows.from,
    /** The windows that can be offered now, soonest first. */
    free(terms: Terms): Window[] {
      const { booking, business } = terms.rules;
      const today = localDate(terms.now, business.timezone);
      const ahead = diary(today, addDays(today, booking.daysAhead), terms);
      return freeWindows(ahead, terms);
    },
    /** Whether the lead who asks can have this very window: it is free, or held for them. */
    canHave(window: Window, terms: Terms): boolean {
      const { booking: but } = rows.openOf(terms.lead) ?? {};
      return clashForCaller(window, diary(window.date, window.date, terms, but), terms) === null;
    },

    /** The lead's pick, or a move of their open booking. */
    request: (window: Window, about: About, terms: Terms) =>
      choose({ do: 'request', window }, about, terms),
    /** The owner's own booking for the lead, or their change of the open one. */
    book: (window: Window, about: About, terms: Terms) =>
      choose({ do: 'book', window }, about, terms),
    confirm: (id: number, terms: Terms) => existing(id, { do: 'confirm' }, terms),
    callOff: (id: number, terms: Terms) => existing(id, { do: 'call_off' }, terms),
    finish: (id: number, terms: Terms) => existing(id, { do: 'finish' }, terms),
    /** What is known has changed; calendars hear of it. */
    describe(id: number, about: About, now: Instant): void {
      const old = rows.get(id);
      if (!old || JSON.stringify(old.about) === JSON.stringify(about)) return;
      rows.save({ ...old, about, sequence: old.sequence + 1, updatedAt: now });
    },
  };
}

/** Between a check and its claim nobody else may claim. */
function mustBeIn(db: Db): void {
  if (!db.inTransaction) throw new Error('bookings are changed only within store.write');
}
