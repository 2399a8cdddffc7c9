/** `textback backup FILE`: everything that must survive, in one file, while the daemon runs. */
import { resolve } from 'node:path';
import { backUp } from '../backup.ts';
import { basics } from './opened.ts';
import { plural, print, printJson } from './page.ts';

/** Resolves to the exit status: 0, also where photos are missing, which is said. */
export async function backup(
  configPath: string,
  file: string,
  { json }: { json?: boolean },
): Promise<number> {
  const { database } = await basics(configPath);
  const { bytes, photos, missing } = backUp(database, resolve(file));
  if (json) printJson({ file: resolve(file), bytes, photos, missing_photos: missing });
  else {
    print([`Backed up to ${file}: ${plural(bytes, 'byte')}, ${plural(photos, 'photo')}.`]);
    sayMissing(missing);
  }
  return 0;
}

export function sayMissing(missing: string[]): void {
  if (missing.length > 0)
    print([`Not there any more: ${plural(missing.length, 'photo')} (${missing.join(', ')}).`]);
}
