/** The private folder in which customers' photos lie, beside the database. */
import { readdirSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join, parse } from 'node:path';

const HALF = '.half';

/** "/var/lib/textback.db" has its photos in "/var/lib/textback-photos". */
export function photoFolder(database: string): string {
  const { dir, name } = parse(database);
  return join(dir, `${name}-photos`);
}

/** On disk, whole and under its name, or not at all. `name`: of the file within the folder. */
export async function savePhoto(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = join(folder, name + HALF);
  const file = await open(half, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, join(folder, name));
  await syncFolder(folder);
}

/** After a crash: what was being written has no other use than to be written again. */
export function removeHalves(folder: string): void {
  for (const name of list(folder)) {
    if (name.endsWith(HALF)) rmSync(join(folder, name), { force: true });
  }
}

/** Those that are gone already are no trouble. */
export function removePhotos(folder: string, names: string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}

/** The new name of a file is on disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
