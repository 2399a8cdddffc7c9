/** From the phone company's storage into the folder: claimed on disk, fetched outside any transaction. */
import { hash } from 'node:crypto';
import { HOUR, type Instant, MINUTE, SECOND } from '../core/model.ts';
import { sniff } from '../photos/sniff.ts';
import { strip } from '../photos/strip.ts';
import type { KeptPhoto, PhotoRow } from '../store/photos.ts';
import type { App } from './app.ts';
import { type Download, download, type Hope } from './download.ts';
import { photoFolder, removeHalves, removePhotos, savePhoto } from './photo-folder.ts';

/** Each may hold 10 MB in memory. */
const MOST_IN_FLIGHT = 4;
/** Pauses after the first, second, … attempt; after the last one it is given up. */
export const PHOTO_BACKOFF = [
  2 * SECOND,
  10 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
];
const MOST_ATTEMPTS: Record<Hope, number> = { some: PHOTO_BACKOFF.length + 1, little: 3, none: 1 };

export interface PhotoFetcher {
  /** Starts downloading whatever is due; returns at once. */
  fetch(): void;
  /** Breaks off what is under way, and resolves when that is noted. */
  stop(): Promise<void>;
}

/** `settled` is called after each download, whatever came of it. */
export function photoFetcher(app: App, settled: () => void): PhotoFetcher {
  const inFlight = new Set<Promise<void>>();
  const stopping = new AbortController();

  const get = async (photo: PhotoRow) => {
    const result = await download(photo.url, app.settings.telnyx, stopping.signal);
    if ('got' in result) await keep(app, photo, result.got);
    else app.store.write(() => noteFailure(app, photo, result, app.now()));
  };

  return {
    fetch() {
      for (const photo of claimReady(app, MOST_IN_FLIGHT - inFlight.size)) {
        const getting = get(photo)
          .catch(error =>
            app.log.error({ err: error, photo: photo.id }, 'a photo could not be noted'),
          )
          .finally(() => {
            inFlight.delete(getting);
            settled();
          });
        inFlight.add(getting);
      }
    },
    stop: async () => {
      stopping.abort();
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** After a crash: what was under way simply begins again. */
export function recoverPhotos(app: App): void {
  app.store.write(() => app.store.photos.recover());
  removeHalves(photoFolder(app.settings.database));
}

function claimReady(app: App, room: number): PhotoRow[] {
  const now = app.now();
  if (room <= 0 || app.store.photos.ready(now, 1).length === 0) return [];
  return app.store.write(() =>
    app.store.photos.ready(now, room).filter(photo => {
      photo.attempts += 1;
      return app.store.photos.claim(photo.id);
    }),
  );
}

async function keep(app: App, photo: PhotoRow, bytes: Buffer): Promise<void> {
  try {
    const kept = await save(photoFolder(app.settings.database), photo, bytes);
    const isWanted = app.store.write(() => app.store.photos.keep(photo.id, kept, app.now()));
    // Forgotten while it was being fetched.
    if (!isWanted) return removePhotos(photoFolder(app.settings.database), [kept.file!]);
    const about = { photo: photo.id, lead: photo.lead, type: kept.type, bytes: kept.bytes };
    app.log.info(about, kept.stripped ? 'a photo was kept' : 'a file was kept as it came');
  } catch (error) {
    const failure = { failed: `it cannot be written (${error})`, hope: 'some' as const };
    app.store.write(() => noteFailure(app, photo, failure, app.now()));
  }
}

async function save(folder: string, photo: PhotoRow, original: Buffer): Promise<KeptPhoto> {
  const { type, extension } = sniff(original);
  const stripped = strip(original, type);
  const bytes = stripped ?? original;
  const file = `${photo.lead}-${photo.id}.${extension}`;
  await savePhoto(folder, file, bytes);
  const sha256 = hash('sha256', bytes);
  return { type, file, bytes: bytes.length, sha256, stripped: stripped ? 1 : 0 };
}

function noteFailure(
  app: App,
  { id, lead, attempts }: PhotoRow,
  { failed, hope }: Extract<Download, { failed: string }>,
  now: Instant,
): void {
  const pause = PHOTO_BACKOFF[attempts - 1];
  const isOver = attempts >= MOST_ATTEMPTS[hope] || pause === undefined;
  if (isOver) app.store.photos.fail(id, now, failed);
  else app.store.photos.again(id, now + pause, failed);
  const outcome = isOver ? 'a photo was given up' : 'a photo did not come; it is tried again';
  app.log.warn({ photo: id, lead, attempt: attempts }, `${outcome}: ${failed}`);
}
