/** A lead that was done, and its caller writes again. */
import { newLead } from '../lead.ts';
import type { Conversation, Outcome } from '../model.ts';
import type { Reading } from '../understand/reading.ts';
import { updateAlert } from './alerts.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { keepForBurst } from './intake.ts';

/** They were told that they hear no more, or never wanted the trade's work. */
const LEFT_ALONE: (Outcome | null)[] = ['wrong_number', 'vendor', 'job_seeker', 'spam'];

/** A new job goes to the script; small talk to the owner, who knows what it is about. */
export function comeBack(
  before: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision {
  const hasJob = reading.issue !== null || reading.urgent.length > 0;
  const isNothing = reading.acknowledgement || reading.automatic;
  if (isNothing || (LEFT_ALONE.includes(before.outcome) && !hasJob))
    return { conversation: before, effects: [] };
  const again = reopen(before, context);
  if (hasJob) return keepForBurst(again, event);
  const conversation: Conversation = { ...again, state: 'waiting' };
  return { conversation, effects: updateAlert(conversation, 'writes again', event.text, context) };
}

/** Begins anew, with its history; where they live need not be asked again. */
export function reopen(before: Conversation, { settings, now }: Context): Conversation {
  const { lead, line, caller, name, address, language, missedCalls, lastMessageAt } = before;
  const { lastSaid } = before;
  return {
    ...newLead(lead, line, caller, settings.script.version, now),
    ...{ name, address, language, missedCalls, lastMessageAt, lastSaid },
  };
}
