/** Calls and their legs. What is known of a call is its events in the inbox; here is what was made of them. */
import type { Role } from '../core/carrier.ts';
import type { Instant, Skip, Verdict } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

export interface CallRow {
  id: number;
  line: PhoneNumber;
  caller: PhoneNumber | null;
  session: string | null;
  arrivedAt: Instant;
  endedAt: Instant | null;
  standing: 'loop' | 'owner' | null;
  loopedPhone: PhoneNumber | null;
  verdict: Verdict | null;
  because: string | null;
  judgedAt: Instant | null;
  skip: Skip | null;
  voicemail: string | null;
  lead: number | null;
  wakeAt: Instant | null;
}

const COLUMNS = `id, line, caller, session, arrived_at AS arrivedAt, ended_at AS endedAt, standing,
  looped_phone AS loopedPhone, verdict, because, judged_at AS judgedAt, skip, voicemail, lead,
  wake_at AS wakeAt`;

export function callStore(db: Db) {
  const insert = db.prepare(
    `INSERT INTO calls (line, caller, session, arrived_at, standing)
     VALUES (@line, @caller, @session, @arrivedAt, @standing)`,
  );
  const update = db.prepare<CallRow>(
    `UPDATE calls SET session = @session, ended_at = @endedAt, standing = @standing,
       looped_phone = @loopedPhone, verdict = @verdict, because = @because, judged_at = @judgedAt,
       skip = @skip, voicemail = @voicemail, lead = @lead, wake_at = @wakeAt
     WHERE id = @id`,
  );
  const byId = db.prepare<[number], CallRow>(`SELECT ${COLUMNS} FROM calls WHERE id = ?`);
  const byLeg = db.prepare<[string], CallRow>(
    `SELECT ${COLUMNS} FROM calls WHERE id = (SELECT call FROM legs WHERE leg = ?)`,
  );
  const bySession = db.prepare<[string], CallRow>(
    `SELECT ${COLUMNS} FROM calls WHERE session = +? ORDER BY id LIMIT 1`,
  );
  const ringing = db.prepare<[], CallRow>(`SELECT ${COLUMNS} FROM calls WHERE verdict IS NULL`);
  const due = db.prepare<[Instant], CallRow>(
    `SELECT ${COLUMNS} FROM calls WHERE wake_at <= ? ORDER BY wake_at LIMIT 100`,
  );
  const ofLead = db.prepare<[number], CallRow>(
    `SELECT ${COLUMNS} FROM calls WHERE lead = +? ORDER BY arrived_at, id`,
  );
  const answered = db.prepare<[string, string], CallRow>(
    `SELECT ${COLUMNS} FROM calls WHERE caller = +? AND line = +? AND verdict = 'answered' ORDER BY id`,
  );
  const foundLate = db.prepare<[Instant], { calls: number; untexted: number }>(
    `SELECT count(*) AS calls, count(*) FILTER (WHERE skip = 'too_late') AS untexted FROM calls
     WHERE arrived_at >= ? AND verdict = 'missed' AND lead IS NOT NULL
       AND judged_at - arrived_at > 120000`,
  );
  const addLeg = db.prepare<[string, number, Role]>(
    'INSERT INTO legs (leg, call, role) VALUES (?, ?, ?) ON CONFLICT (leg) DO NOTHING',
  );
  const legs = db.prepare<[number], { leg: string; role: Role }>(
    'SELECT leg, role FROM legs WHERE call = ?',
  );

  return {
    add(call: Pick<CallRow, 'line' | 'caller' | 'session' | 'arrivedAt' | 'standing'>): CallRow {
      return byId.get(Number(insert.run(call).lastInsertRowid)) as CallRow;
    },
    save: (call: CallRow) => update.run(call),
    get: (id: number): CallRow | null => byId.get(id) ?? null,
    byLeg: (leg: string): CallRow | null => byLeg.get(leg) ?? null,
    bySession: (session: string): CallRow | null => bySession.get(session) ?? null,
    /** Calls without a verdict yet. */
    ringing: (): CallRow[] => ringing.all(),
    due: (now: Instant): CallRow[] => due.all(now),
    ofLead: (lead: number): CallRow[] => ofLead.all(lead),
    /** Of the caller on the line; they belong to no lead by themselves. */
    answered: (caller: PhoneNumber, line: PhoneNumber): CallRow[] => answered.all(caller, line),
    /** Missed since an instant, but not known of until minutes later; `untexted`: too late for that. */
    foundLate: (since: Instant) => foundLate.get(since) ?? { calls: 0, untexted: 0 },
    addLeg: (leg: string, call: number, role: Role) => addLeg.run(leg, call, role),
    roles: (call: number): Map<string, Role> =>
      new Map(legs.all(call).map(({ leg, role }) => [leg, role])),
  };
}
