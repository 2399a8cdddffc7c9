/** Customers' photos as the rest of the application knows them: wanted, and later found. */
import { join } from 'node:path';
import type { Media } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import type { PhotoRow } from '../store/photos.ts';
import type { App } from './app.ts';
import { photoFolder } from './photo-folder.ts';

/** Notes what is to be downloaded. Always inside the transaction that applies the text. */
export function wantPhotos(
  app: Pick<App, 'store'>,
  lead: number,
  message: number,
  media: Media[],
  now: Instant,
): void {
  for (const { url, type } of media) {
    app.store.photos.want({ lead, message, url, type, notBefore: now });
  }
}

/** A photo as it is shown to the owner. */
export interface PhotoOfLead extends Pick<PhotoRow, 'id' | 'message' | 'type' | 'state' | 'bytes'> {
  /** Absolute; null: not downloaded (yet). */
  path: string | null;
  /** False: where it was taken may still be in it, so it is not passed on. */
  stripped: boolean;
  /** Why it could not be downloaded; null: nothing is wrong. */
  error: string | null;
}

/** Everything a customer sent besides words, in the order it came. */
export function photosOf(app: Pick<App, 'store' | 'settings'>, lead: number): PhotoOfLead[] {
  const folder = photoFolder(app.settings.database);
  return app.store.photos
    .ofLead(lead)
    .map(({ id, message, type, state, bytes, file, stripped, error }) => ({
      ...{ id, message, type, state, bytes, error },
      path: file === null ? null : join(folder, file),
      stripped: stripped === 1,
    }));
}

/** How a text in the outbox names a photo: it gets an address of its own when the text leaves. */
export function photoReference(id: number): string {
  return `photo:${id}`;
}

/** Null: it is an address already. */
export function referencedPhoto(medium: string): number | null {
  const id = /^photo:(\d+)$/.exec(medium)?.[1];
  return id === undefined ? null : Number(id);
}
