/** What leads came to, for the figures. */
import type { Milestone } from '../core/milestones.ts';
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export function milestoneStore(db: Db) {
  const add = db.prepare<[number, Milestone, Instant]>(
    'INSERT OR IGNORE INTO milestones (lead, what, at) VALUES (?, ?, ?)',
  );
  return {
    add: (lead: number, what: Milestone, at: Instant): void => void add.run(lead, what, at),
  };
}
