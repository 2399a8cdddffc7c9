/** This machine: the database, the disk, and whether the daemon runs. Asks nobody outside. */
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Finding, finding } from '../../core/finding.ts';
import { isServing } from '../../daemon-lock.ts';
import { openExisting } from '../../store/database.ts';
import { damage, eventsSetAside, type SetAside } from '../../store/health.ts';
import { plural } from '../page.ts';
import { found, ok } from './site.ts';

const MEGABYTE = 1024 * 1024;
const LITTLE = 500 * MEGABYTE;
/** Below this a backup or a few photos may be the last thing that is written. */
const TOO_LITTLE = 50 * MEGABYTE;

/** `database`: the absolute path. */
export async function checkMachine(database: string): Promise<Finding[]> {
  return [
    ...checkDisk(dirname(database)),
    ...(await found(() => checkDatabase(database))),
    ...checkDaemon(database),
  ];
}

function checkDatabase(database: string): Finding[] {
  const db = openExisting(database);
  try {
    const [first] = damage(db);
    if (first !== undefined) {
      const fix = 'stop the daemon, put the file aside, and restore your last backup';
      return [finding('E309', null, `the database ${database} is damaged: ${first}`, fix)];
    }
    const version = Number(db.pragma('user_version', { simple: true }));
    const [newest, ...older] = eventsSetAside(db);
    return [
      ok('E309', `the database is sound (version ${version})`),
      ...(newest ? [setAside(newest, older.length + 1)] : []),
    ];
  } finally {
    db.close();
  }
}

function setAside({ type, receivedAt, error }: SetAside, count: number): Finding {
  const newest = `the newest is ${type} of ${new Date(receivedAt).toISOString()}: ${error}`;
  const message = `${plural(count, 'event')} could not be handled and lie aside; ${newest}`;
  const fix = 'compare your call list with `textback queue`, and report the error';
  return finding('W315', null, message, fix);
}

function checkDisk(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const message = `${Math.floor(free / MEGABYTE)} MB free where the database lies`;
  const fix = 'make room: a full disk loses missed calls';
  if (free < TOO_LITTLE) return [finding('E314', null, `only ${message}`, fix)];
  if (free < LITTLE) return [finding('W314', null, `only ${message}`, fix)];
  return [ok('E314', message)];
}

function checkDaemon(database: string): Finding[] {
  if (existsSync(database) && isServing(database)) return [ok('E316', 'the daemon runs')];
  const fix = 'start `textback serve`, best as a service';
  return [finding('E316', null, 'the daemon is not running: no missed call is texted', fix)];
}
