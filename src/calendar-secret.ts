/**
 * The feed's address cannot be guessed, but can be shown again: it is made of a key that never
 * leaves this machine, and of how often it was changed.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from './core/user-error.ts';

const KEY_BYTES = 32;
const SECRET_BYTES = 24;

/** For `serve`: the installation's key, made if there is none yet. */
export function makeKey(database: string): Buffer {
  const path = keyPath(database);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600, flush: true });
  try {
    // Whole or not at all, and never in place of one that is in use.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(database);
}

/** The key that `serve` has made. Throws a UserError where it is missing or unusable. */
export function readKey(database: string): Buffer {
  const path = keyPath(database);
  const key = read(path);
  if (key.length === KEY_BYTES) return key;
  throw new UserError(
    'E322',
    `${path} does not hold the key of the calendar`,
    'put it back from a backup; or remove it, restart `textback serve`, and subscribe anew',
  );
}

/** What stands in the address: 192 bits, as 32 letters and digits. */
export function secretOf(key: Buffer, rotation: number): string {
  const mac = createHmac('sha256', key).update(`calendar ${rotation}`).digest();
  return mac.subarray(0, SECRET_BYTES).toString('base64url');
}

/** Takes as long for a near miss as for any other. */
export function isSecret(offered: string, secret: string): boolean {
  const [a, b] = [offered, secret].map(text => Buffer.from(text));
  return a!.length === b!.length && timingSafeEqual(a!, b!);
}

export function feedPath(secret: string): string {
  return `/calendar/${secret}.ics`;
}

function keyPath(database: string): string {
  return `${database}.key`;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError(
      'E321',
      `there is no calendar address yet: ${path} is missing`,
      'start `textback serve` once; it makes the key',
    );
  }
}
