/** What has been kept for as long as the owner wants it kept, found and emptied a few rows at a time. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';
import { EMPTY_PHOTO, EMPTY_TEXT, EMPTY_WEBHOOK } from './erase.ts';

/** In each table the oldest rows that still hold words; every condition has an index of its own. */
const WORDS: [table: string, emptied: string, old: string][] = [
  ['messages', "text = '', media = '[]'", "(text <> '' OR media <> '[]') AND at < @before"],
  ['outbox', EMPTY_TEXT, "body <> '' AND created_at < @before"],
  ['inbox', EMPTY_WEBHOOK, "body <> '{}' AND received_at < @before AND state <> 'new'"],
  ['notes', "text = ''", "text <> '' AND at < @before"],
  ['calls', "voicemail = ''", "voicemail <> '' AND arrived_at < @before"],
];

export function keeper(db: Db) {
  const empty = WORDS.map(([table, emptied, old]) =>
    db.prepare<{ before: Instant; most: number }>(
      `UPDATE ${table} SET ${emptied} WHERE id IN (SELECT id FROM ${table} WHERE ${old} LIMIT +@most)`,
    ),
  );
  const leads = db
    .prepare<{ before: Instant; most: number }, number>(
      `SELECT id FROM conversations AS lead
       WHERE erased_at IS NULL AND opened_at < @before AND coalesce(last_message_at, 0) < @before
         AND coalesce(content ->> 'callbackAt', 0) < @before
         AND coalesce(content ->> 'snoozedUntil', 0) < @before
         AND NOT EXISTS (SELECT 1 FROM calls WHERE caller = lead.caller AND arrived_at >= @before)
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE lead = lead.id AND created_at >= @before)
         AND NOT EXISTS (SELECT 1 FROM bookings WHERE lead = lead.id AND updated_at >= @before)
       LIMIT +@most`,
    )
    .pluck();
  const photos = db.prepare<{ before: Instant; most: number }, { id: number; file: string }>(
    `SELECT id, file FROM photos WHERE settled_at < @before AND file IS NOT NULL
     ORDER BY settled_at LIMIT +@most`,
  );
  const emptyPhoto = db.prepare<[number]>(`UPDATE photos SET ${EMPTY_PHOTO} WHERE id = ?`);

  return {
    /** Empties what was said before an instant, wherever it is. Returns how many rows it was. */
    emptyWords: (before: Instant, most: number): number =>
      empty.reduce((sum, statement) => sum + statement.run({ before, most }).changes, 0),
    /** Leads in which nothing has happened since. */
    stillLeads: (before: Instant, most: number): number[] => leads.all({ before, most }),
    oldPhotos: (before: Instant, most: number) => photos.all({ before, most }),
    emptyPhoto: (id: number) => emptyPhoto.run(id),
  };
}
