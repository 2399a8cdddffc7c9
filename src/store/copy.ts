/** A copy of the whole file while others write to it, and what a copy must be before it is trusted. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Instant } from '../core/model.ts';
import { UserError } from '../core/user-error.ts';
import { type Db, openOfThisProgram } from './database.ts';

/**
 * One snapshot of everything committed before the call, without what was erased. The writers go on;
 * SQLite's backup API would begin anew with each of their writes.
 */
export function copyTo(db: Db, path: string): void {
  db.prepare('VACUUM INTO ?').run(path);
}

/** The names of the photos a file says are kept. */
export function photosOf(path: string): string[] {
  return reading(path, db => keptPhotos(db).map(({ file }) => file));
}

/** Throws UserError unless it is whole, ours, not of a newer program, and the photos are what it says. */
export function checkCopy(
  path: string,
  photoFolder: string,
): { photos: number; missing: string[] } {
  const kept = reading(path, db => {
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw damaged(`its database has faults (${String(found)})`);
    return keptPhotos(db);
  });
  const missing = kept.filter(photo => !isAsNoted(photoFolder, photo)).map(({ file }) => file);
  return { photos: kept.length - missing.length, missing };
}

/**
 * What waited when the copy was made may have left since, and sending twice is worse than a pause:
 * nobody knows of these texts, and the owner decides. Returns how many there are.
 */
export function leaveToOwner(path: string, now: Instant): number {
  const db = new Database(path);
  try {
    return db
      .prepare(
        `UPDATE outbox SET state = 'unsure', settled_at = ?,
           error = 'it waited when the backup was made, and may have been sent since'
         WHERE state IN ('waiting', 'sending') OR (state = 'unsure' AND settled_at IS NULL)`,
      )
      .run(now).changes;
  } finally {
    db.close();
  }
}

interface KeptPhoto {
  file: string;
  sha256: string;
}

function keptPhotos(db: Db): KeptPhoto[] {
  const knowsPhotos = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'photos'").get();
  if (!knowsPhotos) return [];
  return db
    .prepare<[], KeptPhoto>("SELECT file, sha256 FROM photos WHERE state = 'kept' ORDER BY id")
    .all();
}

/** False: it is not there. Throws UserError if it is another one. */
function isAsNoted(folder: string, { file, sha256 }: KeptPhoto): boolean {
  const bytes = contents(join(folder, file));
  if (bytes === null) return false;
  if (hash('sha256', bytes) !== sha256) throw damaged(`the photo ${file} has changed`);
  return true;
}

function contents(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function reading<T>(path: string, work: (db: Db) => T): T {
  const db = openOfThisProgram(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function damaged(how: string): UserError {
  return new UserError('E320', `the backup is damaged: ${how}`, 'restore an earlier one');
}
