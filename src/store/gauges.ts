/** The state of things in figures, by queries that stay cheap however old the file is. */
import type { Instant } from '../core/model.ts';
import { DAY } from '../core/model.ts';
import type { Db } from './database.ts';

/** How many webhooks back the lag is judged by. */
const LATEST = 100;

export interface Gauges {
  /** Of the last 24 hours, what became of each kind of text so far. */
  texts: { kind: string; state: string; count: number }[];
  /** Of the last 24 hours; `skip`: why a miss got no opening, or "" where it got one. */
  calls: { verdict: string; skip: string; count: number }[];
  outbox: { waiting: number; unsure: number; oldestAt: Instant | null };
  inbox: { unapplied: number; setAside: number };
  leads: { open: number; urgent: number };
  /** Milliseconds from what happened to its webhook; empty: there was none. */
  lags: number[];
  lastWebhookAt: Instant | null;
}

export function gauges(db: Db): (now: Instant) => Gauges {
  // From the newest back: ids grow with time, and the scan ends where the day does.
  const texts = db.prepare<[], { kind: string; state: string; createdAt: Instant }>(
    'SELECT kind, state, created_at AS createdAt FROM outbox ORDER BY id DESC',
  );
  const calls = db.prepare<[Instant], { verdict: string; skip: string; count: number }>(
    `SELECT verdict, coalesce(skip, '') AS skip, count(*) AS count FROM calls
     WHERE arrived_at >= ? AND verdict IS NOT NULL GROUP BY 1, 2`,
  );
  const waiting = db.prepare<[Instant], { waiting: number; oldestAt: Instant | null }>(
    `SELECT count(*) AS waiting, min(not_before) AS oldestAt FROM outbox
     WHERE state = 'waiting' AND not_before <= ?`,
  );
  const unsure = db.prepare<[], number>("SELECT count(*) FROM outbox WHERE state = 'unsure'");
  const inbox = db.prepare<[], Gauges['inbox']>(
    `SELECT (SELECT count(*) FROM inbox WHERE state = 'new') AS unapplied,
       (SELECT count(*) FROM inbox WHERE state = 'set_aside') AS setAside`,
  );
  const leads = db.prepare<[], Gauges['leads']>(
    "SELECT count(*) AS open, coalesce(sum(urgent), 0) AS urgent FROM conversations WHERE state <> 'closed'",
  );
  const latest = db.prepare<[number], { lag: number; at: Instant }>(
    'SELECT received_at - occurred_at AS lag, received_at AS at FROM inbox ORDER BY id DESC LIMIT +?',
  );

  return now => {
    const webhooks = latest.all(LATEST);
    return {
      texts: countTexts(texts.iterate(), now - DAY),
      calls: calls.all(now - DAY),
      outbox: { ...waiting.get(now)!, unsure: unsure.pluck().get() ?? 0 },
      inbox: inbox.get()!,
      leads: leads.get()!,
      lags: webhooks.map(({ lag }) => lag),
      lastWebhookAt: webhooks[0]?.at ?? null,
    };
  };
}

function countTexts(
  rows: Iterable<{ kind: string; state: string; createdAt: Instant }>,
  since: Instant,
): Gauges['texts'] {
  const counts = new Map<string, Gauges['texts'][number]>();
  for (const { kind, state, createdAt } of rows) {
    if (createdAt < since) break;
    const count = counts.get(`${kind} ${state}`) ?? { kind, state, count: 0 };
    count.count += 1;
    counts.set(`${kind} ${state}`, count);
  }
  return [...counts.values()];
}
