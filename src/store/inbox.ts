/** What the phone company told us, recorded before it is acknowledged and applied once. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export interface Arrival {
  eventId: string;
  type: string;
  occurredAt: Instant;
  receivedAt: Instant;
  session: string | null;
  leg: string | null;
  party: string | null;
  outboxKey: string | null;
  body: string;
}

export interface InboxRow extends Arrival {
  id: number;
}

const COLUMNS = `id, event_id AS eventId, type, occurred_at AS occurredAt, received_at AS receivedAt,
  session, leg, party, outbox_key AS outboxKey, body`;

export function inboxStore(db: Db) {
  const insert = db.prepare<Arrival>(
    `INSERT INTO inbox (event_id, type, occurred_at, received_at, session, leg, party, outbox_key, body)
     VALUES (@eventId, @type, @occurredAt, @receivedAt, @session, @leg, @party, @outboxKey, @body)
     ON CONFLICT (event_id) DO NOTHING`,
  );
  const next = db.prepare<[number], InboxRow>(
    `SELECT ${COLUMNS} FROM inbox WHERE state = 'new' ORDER BY id LIMIT +?`,
  );
  const settle = db.prepare<[string, string | null, number]>(
    'UPDATE inbox SET state = ?, error = ? WHERE id = ?',
  );
  const ofCall = db.prepare<{ call: number; session: string | null }, InboxRow>(
    `SELECT ${COLUMNS} FROM inbox
     WHERE leg IN (SELECT leg FROM legs WHERE call = +@call) OR session = +@session ORDER BY id`,
  );
  const setAside = db
    .prepare<[], number>("SELECT count(*) FROM inbox WHERE state = 'set_aside'")
    .pluck();
  const known = db.prepare<[string], number>('SELECT 1 FROM inbox WHERE event_id = ?').pluck();
  const unread = db
    .prepare<[string], number>("SELECT 1 FROM inbox WHERE state = 'new' AND instr(body, ?) > 0")
    .pluck();

  const text = db
    .prepare<{ id: string; but: number }, number>(
      `SELECT 1 FROM inbox
       WHERE type = 'message.received' AND json_extract(body, '$.data.payload.id') = @id
         AND state <> 'new' AND id <> @but`,
    )
    .pluck();

  return {
    /** True if it is new, false if it was recorded before. */
    add: (arrival: Arrival): boolean => insert.run(arrival).changes === 1,
    /** Whether an event other than row `but` told of this text, and was applied. */
    hasText: (id: string, but = 0): boolean => text.get({ id, but }) !== undefined,
    has: (eventId: string): boolean => known.get(eventId) !== undefined,
    /** Whether something that was not applied yet names this number. */
    hasUnread: (number: string): boolean => unread.get(number) !== undefined,
    unapplied: (limit: number): InboxRow[] => next.all(limit),
    markApplied: (id: number) => settle.run('applied', null, id),
    /** An event that cannot be applied is kept with its error, and the rest goes on. */
    markSetAside: (id: number, error: string) => settle.run('set_aside', error, id),
    countSetAside: (): number => setAside.get() ?? 0,
    /** Every event of a call, whichever of its legs and in whatever order they came. */
    ofCall: (call: number, session: string | null): InboxRow[] => ofCall.all({ call, session }),
  };
}
