/** What stays of a conversation once its caller is forgotten: nothing but what the figures count. */
import { newLead } from './lead.ts';
import type { Conversation } from './model.ts';

/** Stands in for the words that made it urgent. */
const NO_LONGER_KNOWN = 'no longer known';

export function forgotten(before: Conversation): Conversation {
  const { lead, line, script, openedAt, language, missedCalls, lastMessageAt } = before;
  return {
    ...newLead(lead, line, null, script, openedAt),
    ...{ language, missedCalls, lastMessageAt },
    state: 'closed',
    outcome: before.state === 'booked' ? 'booked' : before.outcome,
    urgentBecause: before.urgentBecause.length > 0 ? [NO_LONGER_KNOWN] : [],
  };
}
