/** Bookings. Each change re-checks, in the caller's transaction, that the window can still be had. */
import { randomUUID } from 'node:crypto';
import type { About, Booked, BookingEvent, Refusal } from '../core/booking/booking.ts';
import { live } from '../core/booking/life.ts';
import { addDays, localDate } from '../core/hours.ts';
import type { Instant } from '../core/model.ts';
import type { LocalDate } from '../core/settings.ts';
import { type Asker, type Diary, freeWindows, type Window } from '../core/windows.ts';
import { bookingRows } from './booking-rows.ts';
import type { BusyStore } from './busy.ts';
import type { Db } from './database.ts';

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

  /** A day more at either end: the zone may have been another one. */
  const diary = (first: LocalDate, last: LocalDate, rules: Terms['rules'], but?: number): Diary => {
    const [from, to] = [addDays(first, -1), addDays(last, 1)];
    const taken = rows.taken(from, to).filter(({ booking }) => booking !== but);
    return { ...rules, taken, busy: busy.spans(from, to, rules.business.timezone) };
  };

  const change = (old: Booked, event: BookingEvent, terms: Terms): Change => {
    mustBeIn(db);
    const { date } = 'window' in event ? event.window : old.window;
    const { booking, clash } = live(old, event, diary(date, date, terms.rules, old.booking), terms);
    if (clash || booking === old) return { booking: old, clash };
    return { booking: rows.save({ ...old, ...booking, updatedAt: terms.now }), clash };
  };

  const begin = (
    lead: number,
    event: BookingEvent & { window: Window },
    about: About,
    terms: Terms,
  ): Change => {
    mustBeIn(db);
    const { date } = event.window;
    const { booking, clash } = live(null, event, diary(date, date, terms.rules), terms);
    if (!booking) return { booking, clash };
    const stamps = { createdAt: terms.now, updatedAt: terms.now };
    const uid = `${randomUUID()}@textback`;
    return { booking: rows.add({ lead, about, uid, ...stamps, ...booking }), clash };
  };

  const existing = (id: number, event: BookingEvent, terms: Terms): Change => {
    const old = rows.get(id);
    return old ? change(old, event, terms) : { booking: null, clash: 'not_possible' };
  };

  return {
    get: rows.get,
    ofLead: rows.ofLead,
    /** The one that is held, requested or confirmed. */
    openOf: rows.openOf,
    /** All that were more than a hold, from a date on. */
    from: rows.from,
    /** The windows that can be offered now, soonest first. */
    free(terms: Terms): Window[] {
      const { booking, business } = terms.rules;
      const today = localDate(terms.now, business.timezone);
      const ahead = diary(today, addDays(today, booking.daysAhead), terms.rules);
      return freeWindows(ahead, terms);
    },

    /** Keeps the window for the caller; a window held for them before is let go. */
    hold(lead: number, window: Window, until: Instant, about: About, terms: Terms): Change {
      const [old, event] = [rows.openOf(lead), { do: 'hold', window, until } as const];
      return old ? change(old, event, terms) : begin(lead, event, about, terms);
    },
    /** The owner's own booking, or their change of the lead's open one. */
    book(lead: number, window: Window, about: About, terms: Terms): Change {
      const [old, event] = [rows.openOf(lead), { do: 'book', window } as const];
      return old ? change(old, event, terms) : begin(lead, event, about, terms);
    },
    request: (id: number, terms: Terms) => existing(id, { do: 'request' }, terms),
    confirm: (id: number, terms: Terms) => existing(id, { do: 'confirm' }, terms),
    move: (id: number, window: Window, terms: Terms) => existing(id, { do: 'move', window }, terms),
    callOff: (id: number, terms: Terms) => existing(id, { do: 'call_off' }, terms),
    finish: (id: number, terms: Terms) => existing(id, { do: 'finish' }, terms),
    /** Ends the holds whose time is over, and returns them. */
    expire(terms: Terms): Booked[] {
      const changes = rows.ended(terms.now).map(old => change(old, { do: 'expire' }, terms));
      return changes.flatMap(({ booking }) => booking ?? []);
    },
    /** What is known has changed; calendars hear of it. */
    describe(id: number, about: About, now: Instant): void {
      const old = rows.get(id);
      if (!old || JSON.stringify(old.about) === JSON.stringify(about)) return;
      const sequence = old.sequence + (old.requestedAt === null ? 0 : 1);
      rows.save({ ...old, about, sequence, updatedAt: now });
    },
  };
}

/** Between a check and its claim nobody else may claim. */
function mustBeIn(db: Db): void {
  if (!db.inTransaction) throw new Error('bookings are changed only within store.write');
}
