/** How the script comes to its end: through, out of words, a call wanted, or nothing to be done. */
import type { Conversation, Effect, Outcome } from '../model.ts';
import type { Wording } from '../settings.ts';
import { PHRASES } from '../wording/phrases.ts';
import { newLeadAlert, updateAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import type { Learned } from './facts.ts';
import { type Offering, offerWindows } from './offer-windows.ts';
import { WANTS_A_CALL } from './questions.ts';
import { closing, summaryRead } from './script.ts';
import { counted, SCRIPTED, say } from './texts.ts';

/** The script has nothing new to say, or has said enough. */
export function handOver(
  before: Conversation,
  quote: string,
  effects: Effect[],
  context: Context,
): Decision {
  const conversation: Conversation = { ...before, state: 'waiting', asking: null, askedAt: null };
  const isTold = effects.length > 0;
  const tell = isTold
    ? []
    : updateAlert(conversation, 'needs you; the script stops', quote, context);
  return { conversation, effects: [...effects, ...tell] };
}

/** The summary is read back once, then it is the owner's turn. */
export function closeScript(
  before: Conversation,
  quote: string,
  first: Wording[],
  effects: Effect[],
  context: Context,
): Decision {
  const offered = offerWindows(before, openOffer(before, quote, first, effects, context), context);
  if (offered) return offered;
  const { wordings, values } = closing(before, context);
  const why = 'nothing is missing any more';
  const text = say(before, 'closing', [...first, ...wordings], context, { why, values });
  const conversation: Conversation = {
    ...before,
    state: 'waiting',
    ...{ asking: null, askedAt: null },
  };
  const urgent = before.urgentBecause.length > 0;
  const toldBefore = urgent && effects.length === 0;
  const alerts = toldBefore
    ? updateAlert(conversation, 'adds', quote, context)
    : newLeadAlert(conversation, context);
  return { conversation: counted(conversation, text), effects: [...effects, ...text, ...alerts] };
}

/** The first offer reads back what was understood, and that it is urgent; a later one need not. */
function openOffer(
  before: Conversation,
  quote: string,
  first: Wording[],
  effects: Effect[],
  context: Context,
): Offering {
  const wish = before.availability;
  if (before.offered.length > 0) return { first: { wordings: first, values: {} }, wish, effects };
  const summary = summaryRead(before);
  const urgent = before.urgentBecause.length > 0;
  const toldBefore = urgent && effects.length === 0;
  const alerts = toldBefore ? updateAlert(before, 'adds', quote, context) : [];
  const wordings = [
    ...first,
    ...(summary === null ? [] : [PHRASES.summary]),
    ...(urgent ? [PHRASES.closingUrgent] : []),
  ];
  const values = summary === null ? {} : { summary };
  return { first: { wordings, values }, wish, effects: [...effects, ...alerts] };
}

export function callThem(
  before: Conversation,
  quote: string,
  { alerts }: Learned,
  context: Context,
): Decision {
  const text = say(before, 'closing', [PHRASES.callback], context, {
    why: 'they would like a call',
  });
  const conversation: Conversation = {
    ...before,
    state: 'waiting',
    ...{ asking: null, askedAt: null },
    openQuestion: WANTS_A_CALL,
  };
  const tell =
    alerts.length > 0 ? alerts : updateAlert(conversation, 'wants a call', quote, context);
  return { conversation: counted(conversation, text), effects: [...text, ...tell] };
}

/** Wrong number, a vendor, somebody looking for work, or no longer needed. */
export function close(
  before: Conversation,
  outcome: Outcome,
  quote: string,
  context: Context,
  alerts: Effect[],
): Decision {
  const goodbye =
    outcome === 'wrong_number'
      ? [PHRASES.wrongNumber]
      : outcome === 'resolved'
        ? [PHRASES.resolved]
        : [];
  const text = goodbye.length
    ? say(before, 'closing', goodbye, context, { why: outcome.replace('_', ' ') })
    : [];
  const conversation: Conversation = {
    ...before,
    state: 'closed',
    outcome,
    asking: null,
    askedAt: null,
  };
  const was = before.urgentBecause.length > 0 && outcome === 'resolved';
  const tell =
    was && alerts.length === 0 ? updateAlert(conversation, 'is settled', quote, context) : [];
  const why = outcome.replace('_', ' ');
  const stand: Effect = { do: 'withdraw', kinds: [...SCRIPTED, 'reminder', 'alert'], why };
  return { conversation: counted(conversation, text), effects: [stand, ...text, ...tell] };
}
