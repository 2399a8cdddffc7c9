/** What the figures remember of a lead, whatever becomes of it later. */
import type { Conversation } from './model.ts';

export type Milestone = 'urgent' | 'reached' | 'booked';

type Reached = Pick<Conversation, 'urgentBecause' | 'outcome'>;

/** The milestones that lie between two states of a lead. */
export function milestonesBetween(before: Reached, after: Reached): Milestone[] {
  const { outcome } = after;
  const isUrgent = after.urgentBecause.length > 0 && before.urgentBecause.length === 0;
  const isOver = outcome !== before.outcome && (outcome === 'reached' || outcome === 'booked');
  return [...(isUrgent ? ['urgent' as const] : []), ...(isOver ? [outcome] : [])];
}
