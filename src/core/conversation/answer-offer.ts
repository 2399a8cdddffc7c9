/** What is made of the answer to an offer of arrival windows: one is picked, others are offered, or the owner finds a time. */

import type { Window } from '../booking/windows.ts';
import type { Conversation } from '../model.ts';
import { type Pick, pick } from '../picking/picking.ts';
import type { Availability } from '../understand/reading.ts';
import { updateAlert } from './alerts.ts';
import { settleOn } from './appointment.ts';
import type { Context, Decision } from './decide.ts';
import type { Learned } from './facts.ts';
import { offerWindows, WINDOW_STEP } from './offer-windows.ts';
import { counted, say } from './texts.ts';
import { numbered, WINDOW_PHRASES } from './window-texts.ts';
import { namedBy, otherwise, wished } from './wishes.ts';

/** `after`: with everything learned from the texts. Null: it is no answer, but something the script can deal with. */
export function answerOffer(
  after: Conversation,
  quote: string,
  learned: Learned,
  context: Context,
): Decision | null {
  const { settings, now } = context;
  // The hours of a window that they pick are not when else they can.
  const before = { ...after, availability: learned.before.availability };
  const answer = pick(quote, before.offered, settings.business.timezone, now);
  switch (answer.kind) {
    case 'picked':
    case 'either':
      return take(before, pickedFrom(answer, before.offered), learned, context);
    case 'counter':
      return onCounter(before, answer.wish, quote, learned, context);
    case 'none': {
      const wish = otherwise(quote, before.availability);
      // Nor is a refusal a part of what is wrong.
      const refused = { ...before, issue: learned.before.issue };
      return another(refused, wish, before.offered, quote, learned, context);
    }
    case 'unclear':
      return unclear(before, quote, learned, context);
  }
}

/** A day and an hour name one window; anything less is offered what it can mean. */
function onCounter(
  before: Conversation,
  counter: Availability,
  quote: string,
  learned: Learned,
  context: Context,
): Decision {
  const wish = wished(counter, learned.before.availability);
  const text = learned.reading.availability?.text ?? wish.text;
  const conversation = { ...before, availability: { ...wish, text } };
  const named = counter.to === null ? null : namedBy(wish, context);
  if (named) return take(conversation, named, learned, context);
  return another(conversation, wish, [], quote, learned, context);
}

function pickedFrom(
  answer: Extract<Pick, { kind: 'picked' | 'either' }>,
  offered: Window[],
): Window {
  const index = answer.kind === 'picked' ? answer.index : (answer.among[0] ?? 0);
  return offered[index]!;
}

function take(before: Conversation, window: Window, learned: Learned, context: Context): Decision {
  if (context.appointments?.canHave(window))
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
    ...{ asking: null, askedAt: null, offered: [], heldUntil: null },
  };
  return {
    conversation: counted(conversation, text),
    effects: [...learned.alerts, ...text, ...updateAlert(before, what, quote, context)],
  };
}
