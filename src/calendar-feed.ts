/** GET /calendar/<secret>.ics: the owner's bookings for any calendar that can subscribe. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isSame, secretOf } from './calendar-secret.ts';
import { calendar, calendarBegins } from './core/calendar/calendar.ts';
import { type Instant, SECOND } from './core/model.ts';
import type { Business } from './core/settings.ts';
import { startOfDay } from './core/time/hours.ts';
import type { Store } from './store/store.ts';

export interface FeedParts {
  store: Store;
  business: () => Pick<Business, 'name' | 'timezone'>;
  /** The installation's key. */
  key: Buffer;
  log: Logger;
  now: () => Instant;
}

interface Feed {
  version: string;
  text: string;
  etag: string;
  modifiedAt: Instant;
}

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};
/** A second in which something has changed may see another change, with the same date. */
const SETTLED = 2 * SECOND;

/** Adds the route. Anything but the exact address is not found, for GET, HEAD and all else alike. */
export function calendarFeed(server: FastifyInstance, parts: FeedParts): void {
  const latest = feedReader(parts);
  server.get('/calendar/*', async (request, reply) => {
    try {
      const { '*': file } = request.params as { '*': string };
      const secret = secretOf(parts.key, parts.store.feed.rotation());
      if (!isSame(file, `${secret}.ics`)) return reply.callNotFound();
      return give(request, reply, latest(), parts.now());
    } catch (error) {
      // An empty calendar would make its readers forget every booking; trouble makes them wait.
      parts.log.error({ err: error }, 'the calendar could not be read');
      return reply.code(503).header('retry-after', '60').send({ error: 'trouble' });
    }
  });
}

/** The text is made once for every change, and once a day as the days that are shown move on. */
function feedReader({ store, business, now }: FeedParts): () => Feed {
  let feed: Feed | null = null;
  let looked = '';
  return () => {
    const { name, timezone: zone } = business();
    const today = startOfDay(now(), zone);
    const look = `${store.feed.stamp()} ${today} ${zone} ${name}`;
    if (feed && look === looked) return feed;
    const since = calendarBegins(today);
    const { version: rows, updatedAt } = store.feed.version(since, zone);
    const version = `${rows} ${zone} ${name}`;
    if (feed?.version !== version) {
      const text = calendar({ name, zone, ...store.feed.content(since, zone) }, today);
      const hash = createHash('sha256').update(text).digest('base64url');
      feed = { version, text, etag: `"${hash}"`, modifiedAt: Math.max(updatedAt, today) };
    }
    looked = look;
    return feed;
  };
}

function give(request: FastifyRequest, reply: FastifyReply, feed: Feed, now: Instant) {
  reply.headers({ ...HEADERS, etag: feed.etag });
  if (now - feed.modifiedAt >= SETTLED) {
    reply.header('last-modified', new Date(feed.modifiedAt).toUTCString());
  }
  return isKnown(request, feed) ? reply.code(304).send() : reply.send(feed.text);
}

function isKnown({ headers }: FastifyRequest, { etag, modifiedAt }: Feed): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some(tag => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Math.floor(modifiedAt / SECOND) * SECOND;
}
