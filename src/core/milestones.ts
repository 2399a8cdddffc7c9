/** What the figures remember of a lead, whatever becomes of it later. */
import type { Conversation } from './model.ts';

export type Milestone = 'urgent' | 'reached' | 'booked';

type Standing = Pick<Conversation, 'urgentBecause' | 'outcome' | 'window'>;

/** The milestones that lie between two states of a lead. */
export function milestonesBetween(before: Standing, after: Standing): Milestone[] {
  const { outcome } = after;
  const isUrgent = after.urgentBecause.length > 0 && before.urgentBecause.length === 0;
  const isNew = outcome !== before.outcome;
  // A window that was kept stands among the bookings already.
  const isBooked = isNew && outcome === 'booked' && before.window === null;
  return [
    ...(isUrgent ? ['urgent' as const] : []),
    ...(isNew && outcome === 'reached' ? ['reached' as const] : []),
    ...(isBooked ? ['booked' as const] : []),
  ];
}
