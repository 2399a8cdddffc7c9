/** The database of a config, for one command beside the daemon. */
import { type Skimmed, skim } from '../config/skim.ts';
import type { Clock } from '../core/queue.ts';
import { type Db, openExisting } from '../store/database.ts';

export interface Opened {
  db: Db;
  /** Absolute path of the database. */
  path: string;
  business: string;
  /** What a booked job brings on average; null: not said. */
  jobValue: number | null;
  clock: Clock;
}

/** Throws a UserError where the config or the database is missing. */
export async function opened<T>(
  configPath: string,
  work: (opened: Opened) => T | Promise<T>,
): Promise<T> {
  const { database, timezone, businessName, jobValue } = await basics(configPath);
  const db = openExisting(database);
  try {
    const clock = { now: Date.now(), zone: timezone };
    return await work({ db, path: database, business: businessName, jobValue, clock });
  } finally {
    db.close();
  }
}

/** The few keys of the config that such a command needs. */
export async function basics(configPath: string): Promise<Skimmed> {
  return skim(configPath) ?? (await import('../config/quick.ts')).quick(configPath);
}
