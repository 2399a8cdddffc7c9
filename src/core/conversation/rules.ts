/** STOP, START and HELP: the law first, and never two answers where the carrier gives one. */
import type { Conversation, Effect } from '../model.ts';
import type { Reading } from '../understand/reading.ts';
import { PHRASES } from '../wording/phrases.ts';
import { updateAlert } from './alerts.ts';
import { onDanger } from './danger.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { hearOut, learn } from './facts.ts';
import { counted, SCRIPTED, SILENT, say } from './texts.ts';

/** Null: no rule applies. */
export function byRule(
  conversation: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision | null {
  if (event.answered === 'STOP' || reading.optOut)
    return stop(conversation, event, reading, context);
  if (event.answered === 'START' || reading.optIn) return start(conversation, event, context);
  if (context.optedOut)
    return (
      onDanger(conversation, event, reading, context) ?? onlyHeard(conversation, event, context)
    );
  return event.answered === 'HELP' || reading.help ? help(conversation, event, context) : null;
}

/** They may write as they like, but get no answer. */
function onlyHeard(before: Conversation, event: TextHeard, context: Context): Decision {
  const { conversation, alerts } = learn(before, [event.text], event.photos, context);
  const tell =
    alerts.length > 0
      ? alerts
      : updateAlert(conversation, 'opted out of texts, but writes', event.text, context);
  return { conversation, effects: tell };
}

function stop(
  before: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision {
  const { caller } = before;
  if (caller === null) return { conversation: before, effects: [] };
  const doubtful = event.answered === null && reading.optOut?.certain === false;
  const heard = hearOut(before, context).conversation;
  const conversation = { ...heard, ...SILENT, ...whatIsLeft(before, doubtful) };
  const why = 'they asked for no more texts';
  const phrase = doubtful ? PHRASES.optedOutForCall : PHRASES.optedOut;
  const confirmation =
    event.answered === 'STOP' ? [] : say(before, 'opt_out', [phrase], context, { why });
  const words = reading.optOut?.words ?? event.text;
  const isNeeded = conversation.state !== 'closed' || heard.urgentBecause.length > 0;
  const isUrgent = reading.danger !== null || reading.urgent.length > 0;
  const what = 'wants no more texts; call them';
  return {
    conversation: counted(conversation, confirmation),
    effects: [
      { do: 'opt_out', number: caller, how: 'text', words },
      { do: 'withdraw', kinds: SCRIPTED, why },
      ...confirmation,
      ...(isNeeded || isUrgent
        ? updateAlert(conversation, what, event.text, { ...context, optedOut: true })
        : []),
    ],
  };
}

/** "Please don't text me", said after the beep: not even a confirmation is texted, and they want a call. */
export function stopByVoice(
  before: Conversation,
  text: string,
  reading: Reading,
  context: Context,
): Decision {
  const { caller } = before;
  if (caller === null) return { conversation: before, effects: [] };
  const silent = { ...context, optedOut: true };
  const heard =
    onDanger(before, { text, photos: 0 }, reading, silent) ?? hearVoice(before, text, silent);
  const conversation = { ...heard.conversation, ...SILENT, ...whatIsLeft(before, true) };
  const words = reading.optOut?.words ?? text;
  const what = 'asks for a call, and no texts';
  const isTold = heard.effects.length > 0;
  return {
    conversation,
    effects: [
      { do: 'opt_out', number: caller, how: 'voicemail', words },
      ...(isTold ? heard.effects : updateAlert(conversation, what, text, silent)),
    ],
  };
}

/** What they have just texted belongs to it; that is answered all the same. */
export function hearVoice(before: Conversation, text: string, context: Context): Decision {
  const { conversation, alerts } = learn(before, [...before.unread, text], 0, context);
  return { conversation, effects: alerts };
}

/** "Don't text me, call me" is still a lead, and a visit is still a visit; STOP alone is the end. */
function whatIsLeft(
  { state }: Conversation,
  doubtful: boolean,
): Pick<Conversation, 'state' | 'outcome'> {
  const arranged = state === 'callback' || state === 'requested' || state === 'booked';
  if (arranged) return { state, outcome: null };
  return doubtful || state === 'taken'
    ? { state: 'waiting', outcome: null }
    : { state: 'closed', outcome: 'opted_out' };
}

/** Opens the thread again, but nothing that was past is made up for. */
function start(before: Conversation, event: TextHeard, context: Context): Decision {
  if (before.caller === null) return { conversation: before, effects: [] };
  const conversation: Conversation =
    before.outcome === 'opted_out'
      ? { ...before, state: 'asking', outcome: null, askedAt: context.now, nudged: true }
      : before;
  const effects: Effect[] = [{ do: 'opt_in', number: before.caller }];
  if (event.answered === 'START') return { conversation, effects };
  const open = { ...context, optedOut: false };
  const answer = say(conversation, 'help', [PHRASES.optedIn], open, { why: 'they texted START' });
  return { conversation: counted(conversation, answer), effects: [...effects, ...answer] };
}

/** A bare HELP may come from somebody in trouble, so the owner hears of it. */
function help(conversation: Conversation, event: TextHeard, context: Context): Decision {
  const phrase = context.settings.business.phone ? PHRASES.help : PHRASES.helpWithoutPhone;
  const answer =
    event.answered === 'HELP'
      ? []
      : say(conversation, 'help', [phrase], context, { why: 'they texted HELP' });
  return {
    conversation: counted(conversation, answer),
    effects: [...answer, ...updateAlert(conversation, 'texted', event.text, context)],
  };
}
