/** Which question comes next, and the closing when none does. */

import type { Conversation } from '../model.ts';
import type { Script, Step, Wording } from '../settings.ts';
import { isOpen } from '../time/hours.ts';
import { AGAIN, PHRASES } from '../wording/phrases.ts';
import { readBack } from '../wording/wording.ts';
import type { Context } from './decide.ts';
import type { Values } from './texts.ts';

const MOST_QUESTIONS = 4;

/** Null: nothing is missing, or it has been asked for often enough. */
export function nextStep(conversation: Conversation, script: Script): Step | null {
  const asked = Object.values(conversation.asked).reduce((sum, times) => sum + times, 0);
  if (asked >= MOST_QUESTIONS) return null;
  return script.steps.find(step => isMissing(step, conversation)) ?? null;
}

function isMissing(step: Step, { answers, asked, urgentBecause }: Conversation): boolean {
  if (answers[step.id] !== undefined) return false;
  // Whoever needs somebody now is not asked for their weekday mornings.
  if (step.kind === 'availability' && urgentBecause.length > 0) return false;
  return (asked[step.id] ?? 0) < (step.optional ? 1 : 2);
}

export function question(step: Step, conversation: Conversation): Wording {
  const repeated = (conversation.asked[step.id] ?? 0) > 0;
  return repeated ? (step.again ?? AGAIN[step.kind]) : step.ask;
}

/** What was understood, and what happens next, in true words. */
export function closing(
  conversation: Conversation,
  { settings, now }: Context,
): { wordings: Wording[]; values: Values } {
  const { urgentBecause } = conversation;
  const summary = summaryRead(conversation);
  const urgent = urgentBecause.length > 0;
  const open = isOpen(settings.business, now);
  const next = open ? PHRASES.closing : PHRASES.closingAfterHours;
  const what = urgent ? PHRASES.closingUrgent : next;
  return summary === null
    ? { wordings: [urgent ? what : PHRASES.closingEmpty], values: {} }
    : { wordings: [PHRASES.summary, what], values: { summary } };
}

/** What was understood, as it is read back; null: nothing. */
export function summaryRead({ issue, address, availability }: Conversation): string | null {
  return readBack([issue, address, availability?.text ?? null]);
}
