/** Bookings, as the conversation and the owner change them. Always inside the transaction that decides. */
import type { About, Booked } from '../core/booking/booking.ts';
import type { BookingCommand } from '../core/command.ts';
import type { Appointments } from '../core/conversation/decide.ts';
import type { BookEffect, Conversation, Effect, Instant } from '../core/model.ts';
import { HOUR, MINUTE } from '../core/model.ts';
import type { Change, Terms } from '../store/bookings.ts';
import type { Deciding } from './app.ts';

/** Null: the owner books no windows through textback. */
export function appointmentsOf(
  app: Deciding,
  lead: Conversation,
  now: Instant,
): Appointments | null {
  const terms = termsOf(app, lead, now);
  if (terms === null) return null;
  return {
    confirmsItself: terms.rules.booking.confirm === 'auto' && knowsWhoIsBusy(app, terms),
    holdFor: terms.rules.booking.holdMinutes * MINUTE,
    free: () => app.store.bookings.free(terms),
    canHave: window => app.store.bookings.canHave(window, terms),
  };
}

/** Calendars that could not be read for hours may hide an appointment: then the owner is asked. */
const FRESH = 6 * HOUR;

function knowsWhoIsBusy({ store }: Deciding, { rules, now }: Terms): boolean {
  return store.busyCalendars.stale(rules.booking.busyCalendars, now - FRESH).length === 0;
}

/**
 * What was decided about windows and callbacks, as bookings and in the calendar. Before the
 * conversation is saved: until then its offer holds the windows.
 */
export function keepCalendar(
  app: Deciding,
  before: Conversation,
  after: Conversation,
  effects: Effect[],
  now: Instant,
): void {
  for (const effect of effects) if (effect.do === 'book') applyBooking(app, effect, after, now);
  const about = aboutOf(after);
  const open = app.store.bookings.openOf(after.lead);
  if (open) app.store.bookings.describe(open.booking, about, now);
  const calling = after.state === 'callback' ? after.callbackAt : null;
  if (calling !== null) app.store.callbacks.set(after.lead, calling, about, now);
  else if (before.callbackAt !== null) app.store.callbacks.drop(after.lead, now);
}

/** What the conversation decided; the windows it chose from were read in this same transaction. */
function applyBooking(app: Deciding, effect: BookEffect, lead: Conversation, now: Instant): void {
  const terms = termsOf(app, lead, now);
  if (terms === null) return;
  const { clash } = change(app, effect, lead, terms);
  if (clash !== null) throw new Error(`a window that was free cannot be had: ${clash}`);
}

function change(app: Deciding, effect: BookEffect, lead: Conversation, terms: Terms): Change {
  const { bookings } = app.store;
  const open = bookings.openOf(lead.lead);
  switch (effect.change) {
    case 'request':
      return bookings.request(effect.window, aboutOf(lead), terms);
    case 'confirm':
      return open ? bookings.confirm(open.booking, terms) : NOTHING;
    case 'call_off':
      return open ? bookings.callOff(open.booking, terms) : NOTHING;
    case 'finish':
      return open ? bookings.finish(open.booking, terms) : NOTHING;
  }
}

const NOTHING: Change = { booking: null, clash: null };

/** The owner's own word. The answer says why it could not be; otherwise what is booked now. */
export function ownerBooks(
  app: Deciding,
  lead: Conversation,
  wish: BookingCommand,
  now: Instant,
): { booked: Booked } | { obstacle: string } {
  const terms = termsOf(app, lead, now);
  if (terms === null) return { obstacle: 'There are no arrival windows in the config (booking:).' };
  const { bookings } = app.store;
  const open = bookings.openOf(lead.lead);
  if (wish.do !== 'book' && open === null) return { obstacle: `Lead ${lead.lead} has no booking.` };
  const { booking, clash } =
    wish.do === 'book'
      ? bookings.book(wish.window, aboutOf(lead), terms)
      : wish.do === 'confirm'
        ? bookings.confirm(open!.booking, terms)
        : bookings.callOff(open!.booking, terms);
  if (clash !== null || booking === null) return { obstacle: inWords(clash, lead.lead) };
  return { booked: booking };
}

function inWords(clash: Change['clash'], lead: number): string {
  const WORDS: Record<string, string> = {
    past: 'That time is over.',
    full: 'That window is full.',
    busy: 'You are busy then.',
    day_full: 'That day is full.',
    not_possible: `Nothing of the kind can be done with the booking of lead ${lead}.`,
  };
  return WORDS[clash ?? ''] ?? 'That window cannot be had.';
}

/** What whoever goes there wants to know; calendars show it. */
function aboutOf(lead: Conversation): About {
  const { name, caller, address, issue, urgentBecause } = lead;
  return { name, phone: caller, address, issue, urgentBecause, notes: [] };
}

function termsOf(app: Deciding, lead: Conversation, now: Instant): Terms | null {
  const { booking, business } = app.settings;
  if (booking === null) return null;
  const urgent = lead.urgentBecause.length > 0;
  return { rules: { booking, business }, now, lead: lead.lead, urgent };
}
