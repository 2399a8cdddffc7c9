/**
 * Addresses under which the phone company may fetch one photo for one hour. They are made when a text
 * leaves, not when it is decided: it may have waited longer than that.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App } from './app/app.ts';
import { referencedPhoto } from './app/photos.ts';
import { HOUR, type Instant } from './core/model.ts';
import { installationKey } from './installation-key.ts';

export const MEDIA_PATH = '/media/';

/** Null: nobody can fetch anything here, as there is no public_url. */
export function mediaUrl(app: App, photoId: number, now: Instant): string | null {
  const { server, database } = app.settings;
  if (server.publicUrl === null) return null;
  const secret = mediaSecret(installationKey(database), photoId, now + HOUR);
  return `${server.publicUrl.replace(/\/$/, '')}${MEDIA_PATH}${secret}`;
}

/** The photo a secret stands for; null: forged, mistyped or expired. */
export function photoBehind(key: Buffer, secret: string, now: Instant): number | null {
  const [id, expiresAt] = secret.split('-', 2).map(part => Number.parseInt(part, 36));
  if (!Number.isSafeInteger(id) || !Number.isSafeInteger(expiresAt)) return null;
  const genuine = Buffer.from(mediaSecret(key, id!, expiresAt!));
  const given = Buffer.from(secret);
  const isGenuine = given.length === genuine.length && timingSafeEqual(given, genuine);
  return isGenuine && now < expiresAt! ? id! : null;
}

/** The same application, except that photos named in a text get their addresses as it leaves. */
export function withMediaLinks(app: App): App {
  const link = (medium: string): string[] => {
    const photo = referencedPhoto(medium);
    const url = photo === null ? medium : mediaUrl(app, photo, app.now());
    return url === null ? [] : [url];
  };
  return {
    ...app,
    get settings() {
      return app.settings;
    },
    now: () => app.now(),
    carrier: {
      send: text => app.carrier.send({ ...text, media: text.media.flatMap(link) }),
      command: (key, command) => app.carrier.command(key, command),
    },
  };
}

/** Says what it is for, and proves with 256 bits that it was made here. */
function mediaSecret(key: Buffer, photoId: number, expiresAt: Instant): string {
  const claim = `${photoId.toString(36)}-${expiresAt.toString(36)}`;
  return `${claim}-${createHmac('sha256', key).update(`media ${claim}`).digest('base64url')}`;
}
