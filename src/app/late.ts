/** After downtime: what nobody waits for any more is the owner's to answer, not the script's. */
import type { ConversationEvent, Decision } from '../core/conversation/decide.ts';
import { dueAt } from '../core/conversation/wake.ts';
import { type Conversation, type Effect, type Instant, MINUTE } from '../core/model.ts';
import type { Settings } from '../core/settings.ts';

/** What the script says by itself. */
const ANSWERS = ['question', 'closing', 'notice'];

/** The decision without the answers that would come too late; the lead waits for the owner instead. */
export function withoutLateAnswers(
  decision: Decision,
  before: Conversation,
  event: ConversationEvent,
  settings: Settings,
  now: Instant,
): Decision {
  const { conversation, effects } = decision;
  const answersText = event.kind === 'text' || (event.kind === 'wake' && before.unread.length > 0);
  const wroteAt = conversation.lastMessageAt ?? now;
  if (!answersText || now - wroteAt <= settings.textBack.tooLateMinutes * MINUTE) return decision;
  const rest = effects.filter(effect => !isAnswer(effect, conversation));
  if (rest.length === effects.length) return decision;
  const handed: Conversation =
    conversation.state === 'asking'
      ? { ...conversation, state: 'waiting', asking: null, askedAt: null }
      : conversation;
  return { conversation: { ...handed, wakeAt: dueAt(handed) }, effects: rest };
}

function isAnswer(effect: Effect, { caller }: Conversation): boolean {
  return effect.do === 'text' && effect.to === caller && ANSWERS.includes(effect.kind);
}
