/** STOP, START and HELP: the law first, and never two answers where the carrier gives one. */
import type { Conversation, Effect } from '../model.ts';
import { PHRASES } from '../phrases.ts';
import type { Reading } from '../understand/reading.ts';
import { updateAlert } from './alerts.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { say } from './texts.ts';

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
  if (context.optedOut) {
    return {
      conversation,
      effects: updateAlert(conversation, 'opted out, but writes', event.text, context),
    };
  }
  return event.answered === 'HELP' || reading.help ? help(conversation, event, context) : null;
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
  // "Don't text me, call me" is still a lead; STOP is not.
  const conversation: Conversation = {
    ...before,
    ...(doubtful ? { state: 'waiting' } : { state: 'closed', outcome: 'opted_out' }),
    ...{ asking: null, askedAt: null, unread: [], unreadSince: null },
  };
  const why = 'they asked for no more texts';
  const confirmation =
    event.answered === 'STOP' ? [] : say(before, 'opt_out', [PHRASES.optedOut], context, { why });
  const words = reading.optOut?.words ?? event.text;
  const effects: Effect[] = [
    { do: 'opt_out', number: caller, how: 'text', words },
    ...confirmation,
  ];
  const heard = doubtful || before.urgentBecause.length > 0;
  const tell = heard
    ? updateAlert(conversation, 'wants no more texts; call them', event.text, context)
    : [];
  return { conversation, effects: [...effects, ...tell] };
}

/** Opens the thread again, but nothing that was past is made up for. */
function start(before: Conversation, event: TextHeard, context: Context): Decision {
  if (before.caller === null) return { conversation: before, effects: [] };
  const conversation: Conversation =
    before.outcome === 'opted_out' ? { ...before, state: 'waiting', outcome: null } : before;
  const effects: Effect[] = [{ do: 'opt_in', number: before.caller }];
  if (event.answered === 'START') return { conversation, effects };
  const open = { ...context, optedOut: false };
  const answer = say(conversation, 'help', [PHRASES.optedIn], open, { why: 'they texted START' });
  return { conversation, effects: [...effects, ...answer] };
}

/** A bare HELP may come from somebody in trouble, so the owner hears of it. */
function help(conversation: Conversation, event: TextHeard, context: Context): Decision {
  const phrase = context.settings.business.phone ? PHRASES.help : PHRASES.helpWithoutPhone;
  const answer =
    event.answered === 'HELP'
      ? []
      : say(conversation, 'help', [phrase], context, { why: 'they texted HELP' });
  return {
    conversation,
    effects: [...answer, ...updateAlert(conversation, 'texted', event.text, context)],
  };
}
