/** A question back: what can be said to it in truth, and whether the owner has to hear of it. */
import type { Conversation } from '../model.ts';
import type { Wording } from '../settings.ts';
import type { Reading } from '../understand/reading.ts';
import { PHRASES } from '../wording/phrases.ts';

const WHO =
  /\b(who('?s| is| are| r|dis)? (this|dis|that|u|you|these)|who (dis|is it)|whos? number|(u|you|yall|y'all|you guys) (just )?(called|texted|messaged) me|qui[eé]n (es|eres|habla|me escribe|son)|qui est|(this|u|you|it|es) (just |really |even )?(a |an |un )?(\w+ )?(robot|bot|computer|machine|real person|human|ai|chatbot))\b/i;

/** Stands in `openQuestion` for whoever asked to be called. */
export const WANTS_A_CALL = 'wants a call';

/** The one question that textback itself can answer. */
export function asksWho({ question }: Reading): boolean {
  return question !== null && WHO.test(question);
}

/** Why a question back got the answer it got. */
export function whyAnswered(reading: Reading): string {
  return asksWho(reading) ? 'they ask who writes' : 'only the owner can answer that';
}

export function aboutQuestion(
  reading: Reading,
  { openQuestion, missedCalls }: Conversation,
): Wording {
  if (asksWho(reading)) return missedCalls > 0 ? PHRASES.whoWeAre : PHRASES.whoWeAreToStranger;
  if (openQuestion !== null && openQuestion !== WANTS_A_CALL) return PHRASES.questionBackMore;
  return reading.availability?.days.includes('today')
    ? PHRASES.questionBackSameDay
    : PHRASES.questionBack;
}
