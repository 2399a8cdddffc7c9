/**
 * Opens the SQLite file the same way every time, and says in plain words why it cannot.
 *
 * Statements that are ordered or limited say `= +?` and `LIMIT +?`: SQLite looks at the values of bare
 * parameters when it plans an order, and plans the statement anew, ten times as slowly, at each use.
 */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { UserError } from '../core/user-error.ts';
import { migrationFiles } from './migration-files.ts';

export type Db = Database.Database;

/** Marks the file as ours: "tbk1". */
const APPLICATION_ID = 0x74626b31;

/** For `serve`: creates or upgrades the file. Throws UserError where it must not be used. */
export function openAndMigrate(path: string): Db {
  return translateErrors(path, () => {
    const db = open(path);
    const behind = pendingMigrations(db, path);
    for (const migration of behind) migrate(db, migration);
    return db;
  });
}

/** For commands beside the daemon: the file must exist and be of this program's version. */
export function openExisting(path: string): Db {
  if (!existsSync(path)) {
    throw new UserError(
      'E301',
      `there is no database at ${path} yet`,
      'start `textback serve` once; it makes the file',
    );
  }
  return translateErrors(path, () => {
    const db = open(path);
    if (pendingMigrations(db, path).length > 0) {
      throw new UserError(
        'E302',
        `the database ${path} is of an older version`,
        'restart `textback serve`; it upgrades the file',
      );
    }
    return db;
  });
}

/** Only to read, whatever version up to this program's it is of. Throws UserError where it is not ours. */
export function openOfThisProgram(path: string): Db {
  return translateErrors(path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    pendingMigrations(db, path);
    return db;
  });
}

function open(path: string): Db {
  const db = new Database(path, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  // A reopened WAL file falls back to NORMAL, which can lose an acknowledged webhook in a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is deleted or replaced is overwritten with zeros: a caller who is forgotten is gone from the file.
  db.pragma('secure_delete = ON');
  return db;
}

interface Migration {
  version: number;
  sql: string;
}

export function migrations(): Migration[] {
  return migrationFiles().map(({ name, sql }) => ({ version: Number(name.slice(0, 4)), sql }));
}

function pendingMigrations(db: Db, path: string): Migration[] {
  const known = migrations();
  const version = Number(db.pragma('user_version', { simple: true }));
  const newest = known.at(-1)?.version ?? 0;
  const owner = Number(db.pragma('application_id', { simple: true }));
  if (version > newest) {
    throw new UserError(
      'E303',
      `the database ${path} was written by a newer textback (version ${version}; this one knows ${newest})`,
      'run the newer textback, or restore the backup made before the upgrade',
    );
  }
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new UserError(
      'E304',
      `${path} is some other program's database`,
      'set `database:` to a file of its own',
    );
  }
  return known.filter(migration => migration.version > version);
}

function migrate(db: Db, { version, sql }: Migration): void {
  db.transaction(() => {
    db.exec(sql);
    db.pragma(`user_version = ${version}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).exclusive();
}

function translateErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : '';
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
      throw new UserError(
        'E305',
        `the database ${path} is damaged`,
        'put the last backup in its place: `textback restore FILE`',
      );
    }
    if (code === 'SQLITE_CANTOPEN' || error instanceof TypeError) {
      throw new UserError(
        'E306',
        `the database ${path} cannot be opened`,
        'check that its folder exists and may be written to',
      );
    }
    if (code.startsWith('SQLITE_READONLY')) {
      throw new UserError(
        'E307',
        `the database ${path} cannot be written to`,
        'give the user that runs textback the right to write it',
      );
    }
    if (code.startsWith('SQLITE_BUSY')) {
      throw new UserError(
        'E308',
        `the database ${path} is locked by another program`,
        'close the program that holds it and try again',
      );
    }
    throw error;
  }
}
