/** GET /media/<secret>: one customer's photo, for an hour, so that it can be passed to the owner as MMS. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { App } from './app/app.ts';
import { photoFolder } from './app/photo-folder.ts';
import type { Instant } from './core/model.ts';
import { installationKey } from './installation-key.ts';
import { MEDIA_PATH, photoBehind } from './media-links.ts';

export function mediaRoute(server: FastifyInstance, app: App): void {
  const key = installationKey(app.settings.database);
  server.get<{ Params: { secret: string } }>(`${MEDIA_PATH}:secret`, async ({ params }, reply) => {
    const photo = photoFor(app, key, params.secret, app.now());
    const bytes = photo && (await read(app, photo.file));
    if (!bytes) return reply.callNotFound();
    return reply
      .type(photo.type)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `inline; filename="${photo.file}"`)
      .send(bytes);
  });
}

/** Null: no such secret, or nothing that may be handed out. */
function photoFor(app: App, key: Buffer, secret: string, now: Instant) {
  const id = photoBehind(key, secret, now);
  const photo = id === null ? null : app.store.photos.get(id);
  if (!photo?.file || photo.stripped === 0) return null;
  return { type: photo.type, file: photo.file };
}

function read(app: App, file: string): Promise<Buffer | null> {
  return readFile(join(photoFolder(app.settings.database), file)).catch(() => null);
}
