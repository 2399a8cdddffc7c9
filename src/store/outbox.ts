/** What is to go out, durably. The only table from which anything is sent. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';
import { COLUMNS, type NewRow, type OutboxRow, type Settlement } from './outbox-row.ts';

/** Commands on a live call first, then what somebody is waiting for, then the rest. */
const PRIORITY = `CASE kind WHEN 'call' THEN 0 WHEN 'safety' THEN 0 WHEN 'opt_out' THEN 1
  WHEN 'opening' THEN 1 WHEN 'alert' THEN 1 WHEN 'nudge' THEN 3 WHEN 'digest' THEN 3 WHEN 'hook' THEN 4 ELSE 2 END`;

export function outboxStore(db: Db) {
  const insert = db.prepare<NewRow>(
    `INSERT INTO outbox (key, kind, lead, call, sender, recipient, body, media, why,
       created_at, not_before, expires_at)
     VALUES (@key, @kind, @lead, @call, @sender, @recipient, @body, @media, @why,
       @createdAt, @notBefore, @expiresAt)
     ON CONFLICT (key) DO NOTHING`,
  );
  // Nothing leaves for somebody whose last text has not been read yet: it may say STOP.
  const ready = db.prepare<{ now: Instant; limit: number }, OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE state = 'waiting' AND not_before <= @now
       AND NOT EXISTS (SELECT 1 FROM inbox WHERE state = 'new' AND party = recipient)
     ORDER BY ${PRIORITY}, not_before, id LIMIT +@limit`,
  );
  const claim = db.prepare<[Instant, number]>(
    `UPDATE outbox SET state = 'sending', claimed_at = ?, attempts = attempts + 1
     WHERE id = ? AND state = 'waiting'`,
  );
  const settle = db.prepare<Settlement>(
    `UPDATE outbox SET state = @state, not_before = @notBefore, sent_at = coalesce(@sentAt, sent_at),
       settled_at = @settledAt, carrier_id = coalesce(@carrierId, carrier_id),
       leg = coalesce(@leg, leg), control = coalesce(@control, control),
       error_code = @errorCode, trouble = @trouble, error = @error
     WHERE id = @id`,
  );
  const byKey = db.prepare<[string], OutboxRow>(`SELECT ${COLUMNS} FROM outbox WHERE key = ?`);
  const byId = db.prepare<[number], OutboxRow>(`SELECT ${COLUMNS} FROM outbox WHERE id = ?`);
  const byCarrier = db.prepare<[string], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox WHERE carrier_id = ?`,
  );
  const alike = db.prepare<[string, string, string], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox WHERE recipient = +? AND sender = +? AND body = +?
       AND state IN ('sending', 'unsure') AND carrier_id IS NULL ORDER BY id LIMIT 1`,
  );
  const resend = db.prepare<[Instant, number]>(
    `UPDATE outbox SET state = 'waiting', not_before = ?, resends = resends + 1
     WHERE id = ? AND state = 'unsure'`,
  );
  // Both conditions: with the second one SQLite sees that the index of open rows will do.
  const sending = db.prepare<[], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE state = 'sending' AND state IN ('sending', 'unsure') ORDER BY id`,
  );
  const undecided = db.prepare<[], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE state = 'unsure' AND state IN ('sending', 'unsure') AND settled_at IS NULL ORDER BY id`,
  );
  const ofLead = db.prepare<[number], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox WHERE lead = +? ORDER BY created_at, id`,
  );
  const ofCall = db.prepare<[number], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox WHERE call = +? AND kind = 'call' ORDER BY id`,
  );
  const drop = db.prepare<[Instant, string, number]>(
    `UPDATE outbox SET state = 'dropped', settled_at = ?, error = ?
     WHERE id = ? AND state IN ('waiting', 'unsure')`,
  );
  const clockTurnedBack = db.prepare<{ now: Instant }>(
    `UPDATE outbox SET not_before = @now
     WHERE state = 'waiting' AND not_before > @now AND claimed_at > @now`,
  );
  const lastTry = db.prepare<[Instant, number]>(
    "UPDATE outbox SET expires_at = ? WHERE id = ? AND state = 'sending'",
  );
  const defer = db.prepare<[Instant, number]>('UPDATE outbox SET not_before = ? WHERE id = ?');
  const waitingFor = db.prepare<[string], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE recipient = ? AND state IN ('waiting', 'sending', 'unsure')`,
  );
  const waitingIn = db.prepare<[number], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox WHERE lead = ? AND state IN ('waiting', 'sending', 'unsure')`,
  );
  const retry = db.prepare<[Instant, number]>(
    `UPDATE outbox SET state = 'waiting', not_before = ?, expires_at = NULL, error = NULL,
       error_code = NULL, trouble = NULL, attempts = 0, resends = 0, settled_at = NULL
     WHERE id = ? AND state IN ('failed', 'unsure', 'dropped')`,
  );
  const unsettled = db.prepare<[number], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE state IN ('waiting', 'sending', 'unsure', 'failed') AND kind <> 'call'
     ORDER BY not_before, id LIMIT +?`,
  );

  return {
    /** False if the key is there already: the same effect, decided again. */
    add: (row: NewRow): boolean => insert.run(row).changes === 1,
    ready: (now: Instant, limit: number): OutboxRow[] => ready.all({ now, limit }),
    claim: (id: number, now: Instant): boolean => claim.run(now, id).changes === 1,
    settle: (settlement: Settlement) => settle.run(settlement),
    get: (id: number): OutboxRow | null => byId.get(id) ?? null,
    byKey: (key: string): OutboxRow | null => byKey.get(key) ?? null,
    byCarrierId: (id: string): OutboxRow | null => byCarrier.get(id) ?? null,
    /** A text of unknown fate that reads like this one. */
    unsureLike: (to: string, from: string, body: string): OutboxRow | null =>
      alike.get(to, from, body) ?? null,
    /** Sends a text of unknown fate once more. */
    resend: (id: number, now: Instant): boolean => resend.run(now, id).changes === 1,
    sending: (): OutboxRow[] => sending.all(),
    /** Those of unknown fate that may yet be sent again. */
    undecided: (): OutboxRow[] => undecided.all(),
    ofLead: (lead: number): OutboxRow[] => ofLead.all(lead),
    commandsOf: (call: number): OutboxRow[] => ofCall.all(call),
    waitingFor: (recipient: string): OutboxRow[] => waitingFor.all(recipient),
    waitingIn: (lead: number): OutboxRow[] => waitingIn.all(lead),
    drop: (id: number, now: Instant, why: string): boolean => drop.run(now, why, id).changes === 1,
    /** Under way: it may have left, but should it not get through it is not tried again. */
    lastTry: (id: number, now: Instant) => lastTry.run(now, id),
    /** What was tried at an hour yet to come was to be tried again soon after, not then. */
    clockTurnedBack: (now: Instant) => clockTurnedBack.run({ now }),
    /** By the owner's hand: tried again at once, from the first attempt. */
    retry: (id: number, now: Instant): boolean => retry.run(now, id).changes === 1,
    /** Not before `until`; the line it leaves from has its hands full. */
    defer: (id: number, until: Instant) => defer.run(until, id),
    unsettled: (limit: number): OutboxRow[] => unsettled.all(limit),
  };
}
