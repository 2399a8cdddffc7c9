/** A window that was agreed on: requested, confirmed, called off, and the reminder the day before. */

import { spanOf, type Window } from '../booking/windows.ts';
import { type Conversation, type Effect, HOUR, type Instant } from '../model.ts';
import type { Wording } from '../settings.ts';
import { addDays, at } from '../time/hours.ts';
import { ALARM_OVER, updateAlert, windowAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import { WINDOW_STEP } from './offer-windows.ts';
import { counted, say } from './texts.ts';
import { WINDOW_PHRASES, windowWords } from './window-texts.ts';

/** The reminder goes out the afternoon before, if that is still ahead. */
const REMINDER_CLOCK = '16:00';
/** Nobody who was told so recently needs to be reminded. */
const TOLD_LATELY = 6 * HOUR;

/** What has become of the lead's booking by the owner's hand. */
export type AppointmentChange = { is: 'confirmed' | 'off'; window: Window };

/** The caller's pick is theirs from now on, and confirmed if the owner has switched that on. */
export function settleOn(
  before: Conversation,
  window: Window,
  alerts: Effect[],
  context: Context,
): Decision {
  const book: Effect = { do: 'book', change: 'request', window };
  const instead = before.window ? ` instead of ${windowWords(before.window, 'en')}` : '';
  const chosen: Conversation = { ...before, ...NOT_ASKING, window };
  if (context.appointments?.confirmsItself) {
    const { conversation, effects } = confirmed(chosen, window, context);
    const what = `is booked for ${windowWords(window, 'en')}${instead}`;
    const tell = windowAlert(chosen, what, null, context);
    return {
      conversation,
      effects: [...alerts, book, { do: 'book', change: 'confirm', window }, ...effects, ...tell],
    };
  }
  const values = { window: windowWords(window, before.language) };
  const text = say(chosen, 'closing', [WINDOW_PHRASES.requested], context, {
    why: 'they picked a window',
    values,
  });
  const next = `OK ${before.lead} confirms it, OFF ${before.lead} turns it down.`;
  const tell = windowAlert(chosen, `wants ${windowWords(window, 'en')}${instead}`, next, context);
  return {
    conversation: counted({ ...chosen, state: 'requested', remindAt: null }, text),
    effects: [...alerts, book, ...text, ...tell],
  };
}

const NOT_ASKING = { asking: null, askedAt: null, offered: [], heldUntil: null };

/** The owner's word, or the rule the owner has switched on: now it may be said. */
export function confirmed(before: Conversation, window: Window, context: Context): Decision {
  const text = sayOf(
    before,
    'confirmation',
    WINDOW_PHRASES.confirmed,
    window,
    'the booking is confirmed',
    context,
  );
  const conversation: Conversation = {
    ...before,
    ...NOT_ASKING,
    state: 'booked',
    window,
    remindAt: remindAt(window, context.now),
  };
  return { conversation, effects: [STAND_DOWN, ...text] };
}

const STAND_DOWN: Effect = {
  do: 'withdraw',
  kinds: ['reminder', 'question', 'nudge'],
  why: 'the booking has changed',
};

export function onAppointment(
  before: Conversation,
  change: AppointmentChange,
  context: Context,
): Decision {
  const { conversation, effects } = decided(before, change, context);
  return { conversation, effects: [ALARM_OVER, ...effects] };
}

function decided(before: Conversation, change: AppointmentChange, context: Context): Decision {
  return change.is === 'confirmed'
    ? confirmed(before, change.window, context)
    : offByOwner(before, change.window, context);
}

const GONE = { window: null, remindAt: null };

/** They are invited to name another time, so it is open again what they are offered. */
function letGo(before: Conversation): Conversation {
  return { ...before, ...GONE, state: 'waiting', asked: { ...before.asked, [WINDOW_STEP]: 0 } };
}

function offByOwner(before: Conversation, window: Window, context: Context): Decision {
  const why = 'the owner called it off';
  const text = sayOf(before, 'confirmation', WINDOW_PHRASES.calledOffByOwner, window, why, context);
  return { conversation: letGo(before), effects: [STAND_DOWN, ...text] };
}

/** "C": the window is free again at once. */
export function offByCaller(before: Conversation, quote: string, context: Context): Decision {
  const { window } = before;
  if (window === null) return { conversation: before, effects: [] };
  const text = sayOf(
    before,
    'confirmation',
    WINDOW_PHRASES.calledOff,
    window,
    'they called it off',
    context,
  );
  const tell = updateAlert(before, `calls off ${windowWords(window, 'en')}`, quote, context);
  return {
    conversation: letGo(before),
    effects: [{ do: 'book', change: 'call_off', window }, STAND_DOWN, ...text, ...tell],
  };
}

/** Whether a text takes back what was booked; never the carrier's words, those do not get here. */
export function callsOff(text: string): boolean {
  return /^\s*c\s*[.!]?\s*$/i.test(text) || CALLS_OFF.test(text);
}

const CALLS_OFF =
  /\b(call(ing)? (it|this|that) off|(need|have|want|would like|gotta) to cancel|please cancel|cancel (the|my|our|this|that) (appointment|appt|booking|visit|window)|can'?t make it|won'?t be (there|home)|no (puedo|podemos|voy a poder)|cancelar|anular)\b/i;

export function remind(before: Conversation, context: Context): Decision {
  const { window } = before;
  const conversation: Conversation = { ...before, remindAt: null };
  if (window === null) return { conversation, effects: [] };
  const effects = sayOf(
    conversation,
    'reminder',
    WINDOW_PHRASES.reminder,
    window,
    'the day before',
    context,
  );
  return {
    conversation,
    effects: effects.map(text => ({ ...text, expiresAt: spanOf(window).start })),
  };
}

/** Null: it is too soon to need one. */
function remindAt(window: Window, now: Instant): Instant | null {
  const instant = at(addDays(window.date, -1), REMINDER_CLOCK, window.zone);
  return instant - now > TOLD_LATELY ? instant : null;
}

function sayOf(
  conversation: Conversation,
  kind: 'confirmation' | 'reminder',
  phrase: Wording,
  window: Window,
  why: string,
  context: Context,
) {
  const { address, language } = conversation;
  const place = address ? `${language === 'es' ? ', en' : ', at'} ${address}` : '';
  const values = { window: windowWords(window, language), place };
  return say(conversation, kind, [phrase], context, { why, values });
}

/** The window is over: the job was done, and the lead with it. */
export function wasThere(before: Conversation, window: Window): Decision {
  const conversation: Conversation = { ...before, ...GONE, state: 'closed', outcome: 'booked' };
  return { conversation, effects: [{ do: 'book', change: 'finish', window }] };
}
