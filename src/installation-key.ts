/** The secret of this installation, from which the addresses it hands out are derived. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { UserError } from './core/user-error.ts';

const BYTES = 32;

/** 32 bytes, kept beside the database and made where missing. Throws UserError if damaged. */
export function installationKey(databasePath: string): Buffer {
  const path = `${databasePath}-key`;
  const key = read(path) ?? create(path);
  if (key.length === BYTES) return key;
  throw new UserError(
    'E313',
    `${path} is damaged: it should hold ${BYTES} bytes`,
    'put it back from a backup; without it calendars must be subscribed to anew, and whoever opted out and was forgotten would be texted again',
  );
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Written whole under another name first: whoever finds the key finds all of it. */
function create(path: string): Buffer {
  const draft = `${path}-${process.pid}`;
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, randomBytes(BYTES));
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    // Another process was faster; its key is the key.
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
