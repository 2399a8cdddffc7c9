/** A lead that was done, and its caller writes again. */
import { begunAnew } from '../lead.ts';
import type { Conversation, Outcome } from '../model.ts';
import type { Reading } from '../understand/reading.ts';
import { updateAlert } from './alerts.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { learn } from './facts.ts';
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
  const waiting: Conversation = { ...again, state: 'waiting' };
  const { conversation, alerts } = learn(waiting, [event.text], event.photos, context);
  const told = updateAlert(conversation, 'writes again', event.text, context);
  return { conversation, effects: alerts.length > 0 ? alerts : told };
}

export function reopen(before: Conversation, { settings, now }: Context): Conversation {
  return begunAnew(before, settings.script.version, now);
}
