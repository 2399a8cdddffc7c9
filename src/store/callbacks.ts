/** When the owner will ring which lead, as their calendar shows it. */
import { randomUUID } from 'node:crypto';
import type { About, Callback } from '../core/booking/booking.ts';
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';
import { type Published, published } from './published.ts';

interface Row extends Published {
  lead: number;
  at: Instant;
  off: number;
  about: string;
}

export function callbackStore(db: Db) {
  const set = db.prepare<{ lead: number; at: Instant; about: string; uid: string; now: Instant }>(
    `INSERT INTO callbacks (lead, at, sequence, uid, about, created_at, updated_at)
     VALUES (@lead, @at, 0, @uid, @about, @now, @now)
     ON CONFLICT (lead) DO UPDATE SET at = @at, off = 0, about = @about, updated_at = @now,
       sequence = sequence + 1
     WHERE at <> @at OR off = 1 OR about <> @about`,
  );
  const drop = db.prepare<[Instant, number]>(
    'UPDATE callbacks SET off = 1, sequence = sequence + 1, updated_at = ? WHERE lead = ? AND off = 0',
  );
  const from = db.prepare<[Instant], Row>(
    'SELECT * FROM callbacks WHERE at >= ? ORDER BY at, lead',
  );

  return {
    /** The lead's callback is now at this instant. Doing it again changes nothing. */
    set(lead: number, at: Instant, about: About, now: Instant): void {
      const uid = `${randomUUID()}@textback`;
      set.run({ lead, at, about: JSON.stringify(about), uid, now });
    },
    /** The lead has no callback (any more). */
    drop: (lead: number, now: Instant) => drop.run(now, lead),
    /** From an instant on, those called off among them. */
    from: (since: Instant): Callback[] => from.all(since).map(toCallback),
  };
}

function toCallback(row: Row): Callback {
  const about = JSON.parse(row.about) as About;
  return { lead: row.lead, at: row.at, off: row.off === 1, about, ...published(row) };
}
