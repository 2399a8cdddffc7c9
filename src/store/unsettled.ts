/** Texts that have not arrived, for the owner: what waits, what nobody knows the fate of, what failed. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';
import { outboxStore } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';

/** Each part is read through an index of its own: the history of what arrived is long. */
const UNSETTLED = `
  SELECT id, not_before AS at, 0 AS part FROM outbox WHERE state = 'waiting' AND kind <> 'call'
  UNION ALL
  SELECT id, claimed_at, 0 FROM outbox WHERE state = 'sending' AND state IN ('sending', 'unsure') AND kind <> 'call'
  UNION ALL
  SELECT id, claimed_at, 1 FROM outbox WHERE state = 'unsure' AND state IN ('sending', 'unsure') AND kind <> 'call'
  UNION ALL
  SELECT id, -created_at, 2 FROM outbox WHERE state = 'failed' AND state IN ('failed', 'unsure') AND kind <> 'call'`;

/** What waits by time, then the unsure ones, then the failures, the newest first; `total` of them all. */
export function unsettledTexts(db: Db, limit: number): { rows: OutboxRow[]; total: number } {
  const ids = db
    .prepare<[], number>(`SELECT id FROM (${UNSETTLED}) ORDER BY part, at, id`)
    .pluck()
    .all();
  const { get } = outboxStore(db);
  const rows = ids.slice(0, limit).map(get);
  return { rows: rows.filter(row => row !== null), total: ids.length };
}

/** By the owner's hand: a text that waits or failed is done with. False: it is neither. */
export function dropText(db: Db, id: number, now: Instant): boolean {
  const drop = db.prepare<[Instant, number]>(
    `UPDATE outbox SET state = 'dropped', settled_at = ?, error = coalesce(error, 'dropped by the owner')
     WHERE id = ? AND kind <> 'call' AND state IN ('waiting', 'unsure', 'failed')`,
  );
  return drop.run(now, id).changes === 1;
}
