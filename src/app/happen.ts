/** Lets something happen in a conversation: decided, and saved with all that follows, in one transaction. */
import { type ConversationEvent, decide } from '../core/conversation/decide.ts';
import { milestonesBetween } from '../core/milestones.ts';
import { type Conversation, type Instant, lineOf } from '../core/model.ts';
import { announce } from './announce.ts';
import type { Deciding } from './app.ts';
import { appointmentsOf, keepCalendar } from './appointments.ts';
import { saveEffects } from './effects.ts';
import { withoutLateAnswers } from './late.ts';

/** `cause` names what brought it about, e.g. "in:17": applied again, it adds nothing. Returns the new state. */
export function happen(
  app: Deciding,
  before: Conversation,
  event: ConversationEvent,
  cause: string,
  now: Instant,
): Conversation {
  const line = lineOf(app.settings.lines, before.line);
  // Its line is no longer in the config: kept, but nothing is texted from it.
  if (line === null) return before;
  const decision = decide(before, event, {
    settings: app.settings,
    line,
    script: app.store.scripts.get(before.script) ?? app.settings.script,
    cause,
    optedOut: before.caller !== null && app.store.numbers.optedOut(before.caller) !== null,
    appointments: appointmentsOf(app, before, now),
    unreachable: before.caller !== null && app.store.numbers.unreachable(before.caller) !== null,
    now,
  });
  const late = withoutLateAnswers(decision, before, event, app.settings, now);
  const { conversation, effects } = late;
  keepCalendar(app, before, conversation, effects, now);
  app.store.conversations.save(conversation);
  for (const what of milestonesBetween(before, conversation))
    app.store.milestones.add(conversation.lead, what, now);
  saveEffects(app, effects, { lead: conversation.lead, now });
  announce(app, before, conversation, cause, now);
  return conversation;
}
