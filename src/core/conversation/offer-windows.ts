/** After the script: two or three windows that are really free, and what is made of the answer. */
import type { Conversation, Effect } from '../model.ts';
import { offer } from '../offering.ts';
import { type Pick, pick } from '../picking.ts';
import type { Wording } from '../settings.ts';
import type { Availability } from '../understand/reading.ts';
import { isSame, type Window } from '../windows.ts';
import { updateAlert } from './alerts.ts';
import { settleOn } from './appointment.ts';
import type { Context, Decision } from './decide.ts';
import type { Learned } from './facts.ts';
import { counted, say, type Values } from './texts.ts';
import { numbered, WINDOW_PHRASES } from './window-texts.ts';

/** Stands in `asking` while an offer is open. */
export const WINDOW_STEP = '#window';
/** A second offer for whoever wants none of the first; then the owner. */
const MOST_OFFERS = 2;

export interface Offering {
  /** Said before the windows, with their values. */
  first: { wordings: Wording[]; values: Values };
  wish: Availability | null;
  /** Not to be offered (again). */
  without?: Window[];
  phrase?: Wording;
  effects: Effect[];
}

/** Null: windows are not offered here, none is free, or enough have been offered. */
export function offerWindows(
  before: Conversation,
  offering: Offering,
  context: Context,
): Decision | null {
  const { first, wish, without = [], effects } = offering;
  if (context.appointments === null || (before.asked[WINDOW_STEP] ?? 0) >= MOST_OFFERS) return null;
  const free = context.appointments
    .free()
    .filter(window => !without.some(other => isSame(other, window)));
  const { windows, fit } = offer(free, wish, context.now);
  if (windows.length === 0) return null;
  const phrase =
    offering.phrase ?? (fit === 'none' ? WINDOW_PHRASES.offerOthers : WINDOW_PHRASES.offer);
  const text = say(before, 'question', [...first.wordings, phrase], context, {
    why: 'these arrival windows are free',
    values: { ...first.values, windows: numbered(windows, before.language) },
  });
  const conversation: Conversation = {
    ...before,
    // What is booked stays booked until another window is picked.
    state: before.window === null ? 'asking' : before.state,
    asking: WINDOW_STEP,
    offered: windows,
    asked: { ...before.asked, [WINDOW_STEP]: (before.asked[WINDOW_STEP] ?? 0) + 1 },
    askedAt: text[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(conversation, text), effects: [...effects, ...text] };
}

/** `before`: with everything learned from the texts. Null: it is no answer, but something the script can deal with. */
export function answerOffer(
  before: Conversation,
  quote: string,
  learned: Learned,
  context: Context,
): Decision | null {
  const { settings, now } = context;
  const answer = pick(quote, before.offered, settings.business.timezone, now);
  switch (answer.kind) {
    case 'picked':
    case 'either':
      return take(before, pickedFrom(answer, before.offered), learned, context);
    case 'counter':
      return another(before, wished(answer.wish, before.availability), [], quote, learned, context);
    case 'none':
      return another(before, null, before.offered, quote, learned, context);
    case 'unclear':
      return unclear(before, quote, learned, context);
  }
}

/** "Monday works" from somebody who is there in the afternoons means Monday afternoon. */
function wished(wish: Availability, before: Availability | null): Availability {
  const open = wish.part === 'any' && wish.from === null && wish.to === null;
  return open && before !== null ? { ...wish, part: before.part } : wish;
}

function pickedFrom(
  answer: Extract<Pick, { kind: 'picked' | 'either' }>,
  offered: Window[],
): Window {
  const index = answer.kind === 'picked' ? answer.index : (answer.among[0] ?? 0);
  return offered[index]!;
}

function take(before: Conversation, window: Window, learned: Learned, context: Context): Decision {
  const free = context.appointments?.free() ?? [];
  if (free.some(other => isSame(other, window)))
    return settleOn(before, window, learned.alerts, context);
  const again: Conversation = { ...before, asked: { ...before.asked, [WINDOW_STEP]: 0 } };
  const first = { wordings: [], values: {} };
  const offering = {
    first,
    wish: before.availability,
    phrase: WINDOW_PHRASES.gone,
    effects: learned.alerts,
  };
  return (
    offerWindows(again, offering, context) ??
    leave(before, 'wants a time', 'nothing is free', learned, context)
  );
}

function another(
  before: Conversation,
  wish: Availability | null,
  without: Window[],
  quote: string,
  learned: Learned,
  context: Context,
): Decision {
  const first = { wordings: [], values: {} };
  const offering = { first, wish, without, effects: learned.alerts };
  return (
    offerWindows(before, offering, context) ??
    leave(before, 'wants another time', quote, learned, context)
  );
}

/** Asked once more in other words; a question or a thanks is not taken for an answer. */
function unclear(
  before: Conversation,
  quote: string,
  learned: Learned,
  context: Context,
): Decision | null {
  const { reading } = learned;
  if (reading.acknowledgement || reading.question || reading.callback || reading.closes)
    return null;
  const asked = before.asked['#window-again'] ?? 0;
  if (asked > 0) return leave(before, 'answers the offer with', quote, learned, context);
  const values = { windows: numbered(before.offered, before.language) };
  const text = say(before, 'question', [WINDOW_PHRASES.again], context, {
    why: 'the answer was not clear',
    values,
  });
  const conversation: Conversation = {
    ...before,
    asked: { ...before.asked, '#window-again': 1 },
    askedAt: text[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(conversation, text), effects: [...learned.alerts, ...text] };
}

/** The owner finds a time with them. */
function leave(
  before: Conversation,
  what: string,
  quote: string,
  learned: Learned,
  context: Context,
): Decision {
  const why = 'no window could be agreed on';
  const text = say(before, 'closing', [WINDOW_PHRASES.leftToOwner], context, { why });
  const conversation: Conversation = {
    ...before,
    state: before.window === null ? 'waiting' : before.state,
    ...{ asking: null, askedAt: null, offered: [] },
  };
  return {
    conversation: counted(conversation, text),
    effects: [...learned.alerts, ...text, ...updateAlert(before, what, quote, context)],
  };
}
