/** Danger to life: the safety text first, at any hour, and the owner at once. */
import type { Conversation, Effect } from '../model.ts';
import { safetyText } from '../safety.ts';
import type { Reading } from '../understand/reading.ts';
import { urgentAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import { learn } from './facts.ts';
import { say } from './texts.ts';

/** Null: no danger, or the one they have been warned of already. */
export function onDanger(
  before: Conversation,
  text: string,
  reading: Reading,
  context: Context,
): Decision | null {
  const { danger } = reading;
  if (danger === null || before.danger === danger.kind) return null;
  const learned = learn({ ...before, danger: danger.kind }, [...before.unread, text], 0, context);
  const reasons = new Set([...learned.conversation.urgentBecause, danger.words]);
  const conversation: Conversation = {
    ...learned.conversation,
    // A lead in the owner's hands stays there; any other is handed over now.
    state: before.state === 'taken' ? 'taken' : 'waiting',
    outcome: null,
    urgentBecause: [...reasons],
    ...{ asking: null, askedAt: null, unread: [], unreadSince: null },
  };
  const why = `danger: "${danger.words}"`;
  const withdraw: Effect = {
    do: 'withdraw',
    kinds: ['opening', 'question', 'closing', 'nudge'],
    why,
  };
  const warning = say(before, 'safety', [safetyText(danger.kind)], context, { why });
  return {
    conversation: { ...conversation, automaticTexts: before.automaticTexts + 1 },
    effects: [withdraw, ...warning, ...urgentAlert(conversation, text, context)],
  };
}
