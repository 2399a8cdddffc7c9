/** Every lead, text and call since an instant, a page at a time: no read holds up the daemon's log. */
import type { Conversation, Instant } from '../core/model.ts';
import type { CallRow } from './calls.ts';
import { conversationStore } from './conversations.ts';
import type { Db } from './database.ts';

const PAGE = 500;

/** A text between a caller and the business, whoever wrote it. */
export interface SentText {
  id: number;
  at: Instant;
  lead: number | null;
  caller: string | null;
  from: 'caller' | 'script' | 'owner';
  text: string;
  status: string;
  why: string | null;
}

export function* leadsSince(db: Db, since: Instant): Generator<Conversation> {
  const { get } = conversationStore(db);
  const sql = 'SELECT id FROM conversations WHERE id > @after AND opened_at >= @since';
  for (const { id } of pages<{ id: number }>(db, sql, since)) {
    const lead = get(id);
    if (lead) yield lead;
  }
}

export function callsSince(db: Db, since: Instant): Generator<CallRow> {
  const sql = `SELECT id, line, iif(caller LIKE '+%', caller, NULL) AS caller, session,
    arrived_at AS arrivedAt, ended_at AS endedAt, verdict, because, skip, voicemail, lead
    FROM calls WHERE id > @after AND arrived_at >= @since`;
  return pages<CallRow>(db, sql, since);
}

/** By time, as they were written either way; alerts and lists for the owner are not among them. */
export function* textsSince(db: Db, since: Instant): Generator<SentText> {
  const received = pages<SentText>(
    db,
    `SELECT id, at, lead, (SELECT caller FROM conversations WHERE id = lead) AS caller,
       'caller' AS "from", text, 'received' AS status, NULL AS why
     FROM messages WHERE id > @after AND at >= @since`,
    since,
  );
  const sent = pages<SentText>(
    db,
    `SELECT id, coalesce(sent_at, created_at) AS at, lead,
       iif(recipient LIKE '+%', recipient, NULL) AS caller,
       iif(kind = 'relay', 'owner', 'script') AS "from", body AS text, state AS status, why
     FROM outbox WHERE id > @after AND created_at >= @since
       AND kind NOT IN ('call', 'hook', 'alert', 'reply', 'digest')`,
    since,
  );
  yield* merged(received, sent);
}

function* pages<Row extends { id: number }>(db: Db, sql: string, since: Instant): Generator<Row> {
  const page = db.prepare<{ after: number; since: Instant }, Row>(
    `${sql} ORDER BY id LIMIT ${PAGE}`,
  );
  for (let after = 0; ; ) {
    const rows = page.all({ after, since });
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows[rows.length - 1]!.id;
  }
}

/** Each side in its own order. */
function* merged<Row extends { at: Instant }>(
  a: Generator<Row>,
  b: Generator<Row>,
): Generator<Row> {
  let [left, right] = [a.next(), b.next()];
  while (!left.done || !right.done) {
    if (right.done || (!left.done && left.value.at <= right.value.at)) {
      if (!left.done) yield left.value;
      left = a.next();
    } else {
      yield right.value;
      right = b.next();
    }
  }
}
