/** How the file itself is, and when the phone company was last heard. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

/** What is wrong with the file, in SQLite's words; empty: nothing. Takes a second for each gigabyte. */
export function damage(db: Db): string[] {
  const rows = db.pragma('quick_check(5)') as { quick_check: string }[];
  return rows.map(row => row.quick_check).filter(word => word !== 'ok');
}

/** When the last genuine webhook came in, by itself rather than fetched later; null: none ever has. */
export function lastWebhookAt(db: Db): Instant | null {
  const newest = `SELECT received_at FROM inbox
    WHERE json_extract(body, '$.meta.caught_up') IS NULL ORDER BY id DESC LIMIT 1`;
  return db.prepare<[], Instant>(newest).pluck().get() ?? null;
}

/** An event that could not be applied and was put aside. */
export interface SetAside {
  type: string;
  receivedAt: Instant;
  error: string;
}

/** The newest first. */
export function eventsSetAside(db: Db): SetAside[] {
  const all = `SELECT type, received_at AS receivedAt, coalesce(error, '') AS error FROM inbox
    WHERE state = 'set_aside' ORDER BY id DESC`;
  return db.prepare<[], SetAside>(all).all();
}

/** The number of the newest call; 0: there has been none. */
export function newestCall(db: Db): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM calls').pluck().get() ?? 0;
}
