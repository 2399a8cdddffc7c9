/** Alerts among what is to go out: the owner's phones shall not be told the same again and again. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';
import { COLUMNS, type OutboxRow } from './outbox-row.ts';

/** Dropped, but its lead was named in another text. */
const JOINED = 'joined with others into one text';

export function alertStore(db: Db) {
  const amend = db.prepare<{ lead: number; from: string; to: string }>(
    `UPDATE outbox SET body = replace(body, @from, @to)
     WHERE lead = @lead AND kind = 'alert' AND state = 'waiting' AND attempts = 0`,
  );
  const leads = db
    .prepare<[string, Instant], number>(
      `SELECT DISTINCT lead FROM outbox WHERE recipient = ? AND created_at > ? AND kind = 'alert'
         AND lead IS NOT NULL
         AND (state IN ('sending', 'unsure', 'sent', 'delivered') OR error = '${JOINED}')`,
    )
    .pluck();
  // The plus keeps SQLite from walking through everything ever sent, only to have it in order.
  const due = db.prepare<[Instant], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE kind = 'alert' AND state = 'waiting' AND not_before <= ? AND lead IS NOT NULL
     ORDER BY +id`,
  );
  const since = db
    .prepare<[string, Instant], Instant>(
      `SELECT claimed_at FROM outbox WHERE recipient = +? AND kind = 'alert' AND claimed_at > ?
       ORDER BY claimed_at`,
    )
    .pluck();
  const join = db.prepare<[Instant, number]>(
    `UPDATE outbox SET state = 'dropped', settled_at = ?, error = '${JOINED}'
     WHERE id = ? AND state IN ('waiting', 'unsure')`,
  );

  return {
    /** Which leads a phone was alerted of. */
    leads: (phone: string, after: Instant): number[] => leads.all(phone, after),
    /** Of leads, and about to go out. */
    due: (now: Instant): OutboxRow[] => due.all(now),
    /** When alerts went to a phone, in order. */
    since: (phone: string, after: Instant): Instant[] => since.all(phone, after),
    /** In alerts of a lead that nobody has tried to send yet. */
    amend: (lead: number, from: string, to: string) => amend.run({ lead, from, to }),
    /** What it says goes out as part of another text. */
    join: (id: number, now: Instant): boolean => join.run(now, id).changes === 1,
  };
}
