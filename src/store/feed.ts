/** What the calendar feed is made of, and how often its address was changed. */

import type { Instant } from '../core/model.ts';
import type { LocalDate } from '../core/settings.ts';
import { localDate } from '../core/time/hours.ts';
import type { bookingStore } from './bookings.ts';
import type { BusyStore } from './busy.ts';
import type { callbackStore } from './callbacks.ts';
import type { Db } from './database.ts';

interface Parts {
  bookings: ReturnType<typeof bookingStore>;
  callbacks: ReturnType<typeof callbackStore>;
  busy: BusyStore;
}

interface Changed {
  rows: number;
  changes: number;
  updatedAt: Instant | null;
}

export function feedStore(db: Db, { bookings, callbacks, busy }: Parts) {
  const changed = db.prepare<{ date: LocalDate; since: Instant }, Changed>(
    `SELECT count(*) AS rows, total(sequence) AS changes, max(updated_at) AS updatedAt FROM (
       SELECT sequence, updated_at FROM bookings WHERE date >= @date
       UNION ALL SELECT sequence, updated_at FROM callbacks WHERE at >= @since
       UNION ALL SELECT sequence, updated_at FROM busy WHERE date >= @date)`,
  );
  const ownChanges = db.prepare<[], number>('SELECT total_changes()').pluck();
  const rotation = db.prepare<[], number>('SELECT rotation FROM calendar_feed').pluck();
  const rotate = db.prepare('UPDATE calendar_feed SET rotation = rotation + 1');

  return {
    rotation: (): number => rotation.get() ?? 0,
    rotate: () => rotate.run(),
    /** Stays the same as long as nobody has written to the file, and costs nothing to ask for. */
    stamp: (): string => `${ownChanges.get()}-${db.pragma('data_version', { simple: true })}`,
    /** Changes whenever anything does that is shown from `since` on; `updatedAt`: when it last did. */
    version(since: Instant, zone: string): { version: string; updatedAt: Instant } {
      const date = localDate(since, zone);
      const { rows, changes, updatedAt } = changed.get({ date, since }) as Changed;
      return { version: `${date}-${rows}-${changes}-${updatedAt}`, updatedAt: updatedAt ?? since };
    },
    /** Everything from an instant on, as one consistent picture. */
    content: (since: Instant, zone: string) =>
      db.transaction(() => ({
        bookings: bookings.from(localDate(since, zone)),
        callbacks: callbacks.from(since),
        busy: busy.from(localDate(since, zone)),
      }))(),
  };
}
