/** A question back: what can be said to it in truth, and whether the owner has to hear of it. */
import type { Conversation } from '../model.ts';
import { PHRASES } from '../phrases.ts';
import type { Wording } from '../settings.ts';
import type { Reading } from '../understand/reading.ts';

const WHO =
  /\b(who('?s| is| are| r|dis)? (this|dis|that|u|you|these)|who (dis|is it)|whos? number|qui[eé]n (es|eres|habla|me escribe|son)|qui est)\b/i;

/** The one question that textback itself can answer. */
export function asksWho({ question }: Reading): boolean {
  return question !== null && WHO.test(question);
}

export function aboutQuestion(
  reading: Reading,
  { openQuestion, missedCalls }: Conversation,
): Wording {
  if (asksWho(reading)) return missedCalls > 0 ? PHRASES.whoWeAre : PHRASES.whoWeAreToStranger;
  if (openQuestion !== null) return PHRASES.questionBackMore;
  return reading.availability?.days.includes('today')
    ? PHRASES.questionBackSameDay
    : PHRASES.questionBack;
}
