/** What customers sent besides words: wanted at once, downloaded into a folder, told to the owner. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export interface PhotoRow {
  id: number;
  lead: number;
  message: number;
  url: string;
  type: string;
  state: 'wanted' | 'downloading' | 'kept' | 'failed';
  attempts: number;
  notBefore: Instant;
  file: string | null;
  bytes: number | null;
  sha256: string | null;
  stripped: 0 | 1;
  settledAt: Instant | null;
  error: string | null;
  alert: string | null;
}

export type NewPhoto = Pick<PhotoRow, 'lead' | 'message' | 'url' | 'type' | 'notBefore'>;
export type KeptPhoto = Pick<PhotoRow, 'type' | 'file' | 'bytes' | 'sha256' | 'stripped'>;

const COLUMNS = `photos.id, photos.lead, photos.message, photos.url, photos.type, photos.state,
  photos.attempts, photos.not_before AS notBefore, photos.file, photos.bytes, photos.sha256,
  photos.stripped, photos.settled_at AS settledAt, photos.error, photos.alert`;

export function photoStore(db: Db) {
  const insert = db.prepare<NewPhoto>(
    `INSERT INTO photos (lead, message, url, type, not_before)
     VALUES (@lead, @message, @url, @type, @notBefore) ON CONFLICT (message, url) DO NOTHING`,
  );
  const ready = db.prepare<[Instant, number], PhotoRow>(
    `SELECT ${COLUMNS} FROM photos WHERE state = 'wanted' AND not_before <= ?
     ORDER BY not_before, id LIMIT +?`,
  );
  const claim = db.prepare<[number]>(
    `UPDATE photos SET state = 'downloading', attempts = attempts + 1
     WHERE id = ? AND state = 'wanted'`,
  );
  const keep = db.prepare<KeptPhoto & { id: number; now: Instant }>(
    `UPDATE photos SET state = 'kept', type = @type, file = @file, bytes = @bytes,
       sha256 = @sha256, stripped = @stripped, settled_at = @now, error = NULL
     WHERE id = @id AND state = 'downloading'`,
  );
  const again = db.prepare<[Instant, string, number]>(
    "UPDATE photos SET state = 'wanted', not_before = ?, error = ? WHERE id = ?",
  );
  const fail = db.prepare<[Instant, string, number]>(
    "UPDATE photos SET state = 'failed', settled_at = ?, error = ? WHERE id = ?",
  );
  const recover = db.prepare("UPDATE photos SET state = 'wanted' WHERE state = 'downloading'");
  const byId = db.prepare<[number], PhotoRow>(`SELECT ${COLUMNS} FROM photos WHERE id = ?`);
  const ofLead = db.prepare<[number], PhotoRow>(
    `SELECT ${COLUMNS} FROM photos WHERE lead = +? ORDER BY id`,
  );
  const count = db
    .prepare<[number], number>("SELECT count(*) FROM photos WHERE lead = ? AND state <> 'failed'")
    .pluck();
  // The plus keeps SQLite from walking through all photos there ever were, only to have them in order.
  const untold = db.prepare<{ since: Instant; before: Instant }, PhotoRow>(
    `SELECT ${COLUMNS} FROM photos JOIN conversations ON conversations.id = photos.lead
     WHERE alert IS NULL AND settled_at > @since
       AND (conversations.urgent = 1 OR conversations.state = 'taken')
       AND conversations.state <> 'closed'
       AND (settled_at <= @before OR NOT EXISTS (
         SELECT 1 FROM photos AS other
         WHERE other.lead = photos.lead AND other.message = photos.message
           AND other.settled_at IS NULL))
     ORDER BY +photos.id`,
  );
  const told = db.prepare<[string, number]>('UPDATE photos SET alert = ? WHERE id = ?');

  return {
    /** The same file of the same message is wanted once. */
    want: (photo: NewPhoto) => insert.run(photo),
    ready: (now: Instant, limit: number): PhotoRow[] => ready.all(now, limit),
    claim: (id: number): boolean => claim.run(id).changes === 1,
    /** False: it is no longer wanted. */
    keep: (id: number, photo: KeptPhoto, now: Instant): boolean =>
      keep.run({ ...photo, id, now }).changes === 1,
    again: (id: number, notBefore: Instant, error: string) => again.run(notBefore, error, id),
    fail: (id: number, now: Instant, error: string) => fail.run(now, error, id),
    /** After a crash: whatever was under way begins anew. */
    recover: () => recover.run(),
    get: (id: number): PhotoRow | null => byId.get(id) ?? null,
    ofLead: (lead: number): PhotoRow[] => ofLead.all(lead),
    countOf: (lead: number): number => count.get(lead) ?? 0,
    /**
     * Settled after `since`, of an urgent or taken lead, and not told to the owner yet. Those of a
     * message of which more is under way are left out, unless they were settled by `before`.
     */
    untold: (since: Instant, before: Instant): PhotoRow[] => untold.all({ since, before }),
    markTold: (id: number, alert: string) => told.run(alert, id),
  };
}
