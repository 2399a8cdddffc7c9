/** Open leads for the queue, in the order of the index: a long history must not make it slow. */
import type { Conversation, Instant } from '../core/model.ts';
import type { Extras } from '../core/queue.ts';
import { conversationStore } from './conversations.ts';
import type { Db } from './database.ts';

/**
 * The urgent ones first, then the oldest first; `limit` null: every one. A lead that is snoozed
 * beyond `now` is left out unless `snoozed`.
 */
export function openLeads(
  db: Db,
  { now, limit, snoozed }: { now: Instant; limit: number | null; snoozed: boolean },
): Conversation[] {
  const ids = db
    .prepare<[number, Instant, number], number>(
      `SELECT id FROM conversations
       WHERE state <> 'closed' AND urgent = +? AND coalesce(content ->> 'snoozedUntil', 0) <= ?
       ORDER BY opened_at LIMIT +?`,
    )
    .pluck();
  const until = snoozed ? Number.MAX_SAFE_INTEGER : now;
  const most = limit ?? Number.MAX_SAFE_INTEGER;
  const urgent = ids.all(1, until, most);
  const others = ids.all(0, until, most - urgent.length);
  const { get } = conversationStore(db);
  return [...urgent, ...others].map(get).filter(lead => lead !== null);
}

export function countOpen(db: Db): number {
  const count = db.prepare<[], number>(
    "SELECT count(*) FROM conversations WHERE state <> 'closed'",
  );
  return count.pluck().get() ?? 0;
}

/** What stands beside the conversation: pictures sent, and the last voicemail. */
export function extrasReader(db: Db): (lead: number) => Extras {
  const photos = db
    .prepare<[number], number>(
      "SELECT count(*) FROM photos WHERE lead = ? AND state <> 'failed' AND type LIKE 'image/%'",
    )
    .pluck();
  const voicemail = db
    .prepare<[number], string>(
      `SELECT voicemail FROM calls WHERE lead = +? AND trim(voicemail) <> ''
       ORDER BY arrived_at DESC LIMIT 1`,
    )
    .pluck();
  return lead => ({ photos: photos.get(lead) ?? 0, voicemail: voicemail.get(lead) ?? null });
}
