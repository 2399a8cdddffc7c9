/** The owner's other calendars: the last good copy of each, and how the last look at it went. */

import type { Busy } from '../core/booking/windows.ts';
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export interface BusyCopy {
  url: string;
  /** The last text that could be read; null: there never was one. */
  body: string | null;
  etag: string | null;
  lastModified: string | null;
  /** When it was last known to be as it is there. */
  fetchedAt: Instant | null;
  triedAt: Instant;
  /** What the last look failed for; null: it went well. */
  error: string | null;
}

export type GoodCopy = Pick<BusyCopy, 'url' | 'body' | 'etag' | 'lastModified'>;

export function busyCalendarStore(db: Db) {
  const all = db.prepare<[], BusyCopy>(
    `SELECT url, body, etag, last_modified AS lastModified, fetched_at AS fetchedAt,
       tried_at AS triedAt, error FROM busy_calendars ORDER BY url`,
  );
  const forget = db.prepare<[string]>('DELETE FROM busy_calendars WHERE url = ?');
  const fail = db.prepare<[string, Instant, string]>(
    `INSERT INTO busy_calendars (url, tried_at, error) VALUES (?, ?, ?)
     ON CONFLICT (url) DO UPDATE SET tried_at = excluded.tried_at, error = excluded.error`,
  );
  const keep = db.prepare<GoodCopy & { now: Instant }>(
    `INSERT INTO busy_calendars (url, body, etag, last_modified, fetched_at, tried_at)
     VALUES (@url, @body, @etag, @lastModified, @now, @now)
     ON CONFLICT (url) DO UPDATE SET body = @body, etag = @etag, last_modified = @lastModified,
       fetched_at = @now, tried_at = @now, error = NULL`,
  );
  const clear = db.prepare<[string]>('DELETE FROM busy_spans WHERE url = ?');
  const add = db.prepare<[string, Instant, Instant]>(
    'INSERT INTO busy_spans (url, starts, ends) VALUES (?, ?, ?)',
  );

  return {
    all: (): BusyCopy[] => all.all(),
    /** Calendars that the config names no more keep nobody away. */
    keepOnly(urls: string[]): void {
      for (const { url } of all.all()) if (!urls.includes(url)) forget.run(url);
    },
    /** Which of these have not been read since then, or never: what they say may no longer be so. */
    stale(urls: string[], since: Instant): string[] {
      const read = new Map(all.all().map(({ url, fetchedAt }) => [url, fetchedAt]));
      return urls.filter(url => (read.get(url) ?? 0) <= since);
    },
    fail: (url: string, why: string, now: Instant) => fail.run(url, now, why),
    /** Replaces the copy and what it says. */
    keep(copy: GoodCopy, busy: Busy[], now: Instant): void {
      keep.run({ ...copy, now });
      clear.run(copy.url);
      for (const { start, end } of busy) add.run(copy.url, start, end);
    },
  };
}
