/** The rows that the figures of `stats` are made of. */
import type { Milestone } from '../core/milestones.ts';
import { DAY, type Instant } from '../core/model.ts';
import type { Miss } from '../core/stats.ts';
import type { Db } from './database.ts';

type Stored = Omit<Miss, 'talked' | 'booked' | 'urgent'> &
  Record<'talked' | 'booked' | 'urgent', number>;

/** A lead that has begun anew since is remembered for what it came to. */
const came = (what: Milestone): string =>
  `EXISTS (SELECT 1 FROM milestones
     WHERE lead = call.lead AND what = '${what}' AND at >= call.arrived_at)`;

/** Every missed call of the period by time, with what followed it until now. */
export function missesBetween(db: Db, since: Instant, until: Instant): Miss[] {
  const rows = db
    .prepare<{ since: Instant; until: Instant }, Stored>(
      `WITH answered AS (
         SELECT caller, line, max(arrived_at) AS at FROM calls
         WHERE arrived_at >= @since AND verdict = 'answered' AND caller IS NOT NULL
         GROUP BY caller, line)
       SELECT call.arrived_at AS at, call.lead, coalesce(call.judged_at, call.arrived_at) AS judgedAt,
         opening.sent_at AS textedAt,
         (SELECT min(at) FROM messages WHERE lead = call.lead AND at >= call.arrived_at) AS wroteAt,
         answered.at > call.arrived_at OR coalesce(lead.content ->> 'outcome', '') = 'reached'
           OR ${came('reached')} AS talked,
         coalesce(lead.content ->> 'outcome', '') = 'booked' OR ${came('booked')} OR EXISTS (
           SELECT 1 FROM bookings WHERE lead = call.lead AND created_at >= call.arrived_at
             AND state IN ('confirmed', 'done')) AS booked,
         lead.urgent OR ${came('urgent')} AS urgent
       FROM calls AS call
       LEFT JOIN conversations AS lead ON lead.id = call.lead
       LEFT JOIN answered ON answered.caller = call.caller AND answered.line = call.line
       LEFT JOIN outbox AS opening
         ON opening.key = 'opening:' || call.id AND opening.state IN ('sent', 'delivered')
       WHERE call.arrived_at >= @since AND call.arrived_at < @until AND call.verdict = 'missed'
       ORDER BY call.arrived_at`,
    )
    .all({ since, until });
  return rows.map(row => ({
    ...row,
    talked: row.talked === 1,
    booked: row.booked === 1,
    urgent: row.urgent === 1,
  }));
}

/** Null: there never was a call. */
export function firstCallAt(db: Db): Instant | null {
  return db.prepare<[], Instant | null>('SELECT min(arrived_at) FROM calls').pluck().get() ?? null;
}

/** The open leads of which core/queue.ts, nextStep, says null; counted here because there can be many. */
export function countWithoutNextStep(db: Db, now: Instant): number {
  const count = db.prepare<{ now: Instant; question: Instant }, number>(
    `SELECT count(*) FROM conversations
     WHERE state <> 'closed' AND state NOT IN ('requested', 'booked')
       AND content ->> 'callbackAt' IS NULL
       AND coalesce(content ->> 'snoozedUntil', 0) <= @now
       AND NOT (state = 'asking' AND coalesce(content ->> 'askedAt', 0) > @question)`,
  );
  return count.pluck().get({ now, question: now - DAY }) ?? 0;
}
