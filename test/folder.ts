import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files here are in memory; not every system has it, and some give it little room. */
const MEMORY = '/dev/shm';
const ROOM = 1024 ** 3;

/** Made once a process: the disk need not turn for every commit of every test, and none pulls its plug. */
const place = hasRoom() ? MEMORY : tmpdir();

function hasRoom(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM;
}

/** A folder of its own for one test, which takes it away again. */
export function newFolder(name: string): string {
  return mkdtempSync(join(place, `textback-${name}-`));
}
