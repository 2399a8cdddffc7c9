/** When each recurring task last ran, and the latest instant this file knows of. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export function scheduleStore(db: Db) {
  const get = db
    .prepare<[string], Instant>('SELECT last_slot FROM schedule WHERE task = ?')
    .pluck();
  const set = db.prepare<[string, Instant]>(
    `INSERT INTO schedule (task, last_slot) VALUES (?, ?)
     ON CONFLICT (task) DO UPDATE SET last_slot = excluded.last_slot`,
  );
  const newest = db
    .prepare<[], Instant>(
      `SELECT max(at) FROM (
         SELECT received_at AS at FROM inbox WHERE id = (SELECT max(id) FROM inbox)
         UNION ALL SELECT created_at FROM outbox WHERE id = (SELECT max(id) FROM outbox))`,
    )
    .pluck();

  return {
    lastSlot: (task: string): Instant | null => get.get(task) ?? null,
    setLastSlot: (task: string, slot: Instant) => set.run(task, slot),
    /** 0: nothing has been noted yet. */
    newestInstant: (): Instant => newest.get() ?? 0,
  };
}
