/** How much went out lately: a line has its limit, and a caller gets one opening. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export function paceStore(db: Db) {
  const claimedBefore = db
    .prepare<[string, Instant, number], Instant>(
      `SELECT claimed_at FROM outbox WHERE sender = +? AND kind <> 'call' AND claimed_at <= ?
       ORDER BY claimed_at DESC LIMIT 1 OFFSET +?`,
    )
    .pluck();
  const openings = db
    .prepare<[Instant], number>(
      "SELECT count(*) FROM outbox WHERE kind = 'opening' AND created_at > ? AND state <> 'dropped'",
    )
    .pluck();
  const lastOpening = db
    .prepare<[string], Instant>(
      `SELECT max(created_at) FROM outbox
       WHERE recipient = +? AND kind = 'opening' AND state <> 'dropped'`,
    )
    .pluck();

  return {
    /** When the n-th last text of a line was claimed, 1 being the latest. */
    nthLastText: (sender: string, n: number, now: Instant): Instant | null =>
      claimedBefore.get(sender, now, n - 1) ?? null,
    openingsSince: (since: Instant): number => openings.get(since) ?? 0,
    lastOpeningTo: (recipient: string): Instant | null => lastOpening.get(recipient) ?? null,
  };
}
