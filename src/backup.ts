/** Everything that must survive, in one file, and back in its place once it has proved itself. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { photoFolder } from './app/photo-folder.ts';
import type { Instant } from './core/model.ts';
import { UserError } from './core/user-error.ts';
import { lockDaemon } from './daemon-lock.ts';
import { checkCopy, copyTo, leaveToOwner, photosOf } from './store/copy.ts';
import { openOfThisProgram } from './store/database.ts';
import { BrokenTar, pack, unpack } from './tar.ts';

/** Names within the tar, whatever the files are called on this machine. */
const DATABASE = 'textback.db';
const KEY = 'textback.db-key';
const PHOTOS = 'textback-photos';
const PHOTO = /^textback-photos\/[\w-]+\.\w+$/;

export interface BackedUp {
  bytes: number;
  photos: number;
  /** Photos that the database knows and the folder does not hold. */
  missing: string[];
}

/** Writes `file` whole or not at all; one that is there already is replaced. */
export function backUp(database: string, file: string): BackedUp {
  const draft = `${file}.half`;
  const copy = `${database}-backup-${process.pid}`;
  try {
    rmSync(draft, { force: true });
    snapshot(database, copy);
    const photos = photosOf(copy);
    const there = photos.filter(name => existsSync(join(photoFolder(database), name)));
    const bytes = pack(draft, [
      { name: DATABASE, from: copy },
      ...(existsSync(`${database}-key`) ? [{ name: KEY, from: `${database}-key` }] : []),
      ...there.map(name => ({
        name: `${PHOTOS}/${name}`,
        from: join(photoFolder(database), name),
      })),
    ]);
    renameSync(draft, file);
    syncFolder(dirname(file));
    return { bytes, photos: there.length, missing: photos.filter(name => !there.includes(name)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(E[A-Z]+|SQLITE_(FULL|IOERR|CANTOPEN).*|ERR_FS_.*)$/.test(code)) throw error;
    const fix = 'is there room, and may this user write there?';
    throw new UserError('E323', `${file} cannot be written (${code})`, fix);
  } finally {
    for (const path of [copy, draft]) rmSync(path, { force: true, recursive: true });
  }
}

function snapshot(database: string, copy: string): void {
  if (!existsSync(database)) {
    throw new UserError('E321', `there is nothing to back up: no database at ${database}`, null);
  }
  const db = openOfThisProgram(database);
  try {
    copyTo(db, copy);
  } finally {
    db.close();
  }
}

export interface Restored {
  photos: number;
  missing: string[];
  /** Texts that waited when the backup was made, and are now left to the owner. */
  unsure: number;
  /** The folder with what was there before; null: nothing was. */
  aside: string | null;
}

/** Throws UserError, with nothing changed, while the daemon serves or if the backup is no good. */
export function restoreFrom(file: string, database: string, now: Instant): Restored {
  mkdirSync(dirname(database), { recursive: true });
  const lock = lockDaemon(database);
  const draft = `${database}-restoring`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    extract(file, draft);
    const found = checkCopy(join(draft, DATABASE), join(draft, PHOTOS));
    const unsure = leaveToOwner(join(draft, DATABASE), now);
    const aside = putAside(database, now);
    putInPlace(draft, database);
    return { ...found, unsure, aside };
  } finally {
    rmSync(draft, { recursive: true, force: true });
    lock.release();
  }
}

function extract(file: string, folder: string): void {
  try {
    unpack(file, folder, name => name === DATABASE || name === KEY || PHOTO.test(name));
  } catch (error) {
    if (error instanceof BrokenTar) throw useless(file, error.message);
    if (error instanceof Error && 'code' in error) throw useless(file, 'it cannot be read');
    throw error;
  }
  if (!existsSync(join(folder, DATABASE))) throw useless(file, 'it holds no database');
  const key = join(folder, KEY);
  if (existsSync(key) && readFileSync(key).length !== 32) throw useless(file, 'its key is damaged');
}

function useless(file: string, why: string): UserError {
  return new UserError('E322', `${file} cannot be restored: ${why}`, 'restore another backup');
}

/** What belongs to a database: its file and SQLite's companions, the key, the photos. */
function belongings(database: string): string[] {
  const beside = ['-wal', '-shm', '-key', ''].map(end => database + end);
  return [photoFolder(database), ...beside];
}

function putAside(database: string, now: Instant): string | null {
  const there = belongings(database).filter(path => existsSync(path));
  if (there.length === 0) return null;
  const folder = `${database}-before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
  mkdirSync(folder, { mode: 0o700 });
  for (const path of there) renameSync(path, join(folder, basename(path)));
  return folder;
}

/** The database comes last: whoever finds it finds all that belongs to it. */
function putInPlace(draft: string, database: string): void {
  for (const [name, path] of [
    [PHOTOS, photoFolder(database)],
    [KEY, `${database}-key`],
    [DATABASE, database],
  ] as const) {
    if (existsSync(join(draft, name))) renameSync(join(draft, name), path);
  }
  syncFolder(dirname(database));
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
