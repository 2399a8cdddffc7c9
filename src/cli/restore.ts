/** `textback restore FILE`: a backup in the place of what is there, which is kept aside. */
import { resolve } from 'node:path';
import { restoreFrom } from '../backup.ts';
import { sayMissing } from './backup.ts';
import { basics } from './opened.ts';
import { plural, print, printJson } from './page.ts';

/** Resolves to the exit status. Rejects, with nothing changed, if it cannot be done. */
export async function restore(
  configPath: string,
  file: string,
  { json }: { json?: boolean },
): Promise<number> {
  const { database } = await basics(configPath);
  const { photos, missing, unsure, aside } = restoreFrom(resolve(file), database, Date.now());
  if (json) {
    printJson({ database, photos, missing_photos: missing, unsure_texts: unsure, aside });
    return 0;
  }
  print([
    `Restored ${database}: it is whole, and so are its ${plural(photos, 'photo')}.`,
    ...(aside ? [`What was there is kept in ${aside}`] : []),
    ...(unsure > 0
      ? [`${plural(unsure, 'text')} may have been sent since: see textback outbox.`]
      : []),
  ]);
  sayMissing(missing);
  return 0;
}
