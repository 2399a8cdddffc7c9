/**
 * One daemon a database. The lock is SQLite's own, held on a small file beside the database, so it
 * ends with the process however that ends: no stale lease to wait out after a power cut.
 */
import Database from 'better-sqlite3';
import { UserError } from './core/user-error.ts';

export interface DaemonLock {
  release(): void;
}

/** Throws UserError if another daemon holds it. */
export function lockDaemon(database: string): DaemonLock {
  const lock = tryLock(database);
  if (lock) return lock;
  throw new UserError(
    'E310',
    `another textback is already serving ${database}`,
    'stop it first, or give this one its own `database:`',
  );
}

/** For commands that want to say whether anything will be sent. */
export function isServing(database: string): boolean {
  const lock = tryLock(database);
  lock?.release();
  return lock === null;
}

function tryLock(database: string): DaemonLock | null {
  const db = new Database(`${database}-serving`, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => db.close() };
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
