/** When nobody can come: the owner's own entries, and what their other calendars say. */
import { randomUUID } from 'node:crypto';
import type { BusyEntry } from '../core/booking/booking.ts';
import { type Busy, spanOf, type Window } from '../core/booking/windows.ts';
import type { Instant } from '../core/model.ts';
import type { LocalDate } from '../core/settings.ts';
import { at } from '../core/time/hours.ts';
import type { Db } from './database.ts';
import { type Published, published, toWindow, type WindowRow, windowColumns } from './published.ts';

interface Row extends WindowRow, Published {
  id: number;
  off: number;
}

export type BusyStore = ReturnType<typeof busyStore>;

export function busyStore(db: Db) {
  const insert = db.prepare<WindowRow & { uid: string; now: Instant }>(
    `INSERT INTO busy (date, starts, ends, zone, uid, created_at, updated_at)
     VALUES (@date, @starts, @ends, @zone, @uid, @now, @now)`,
  );
  const drop = db.prepare<[Instant, number]>(
    'UPDATE busy SET off = 1, sequence = sequence + 1, updated_at = ? WHERE id = ? AND off = 0',
  );
  const from = db.prepare<[LocalDate], Row>('SELECT * FROM busy WHERE date >= ? ORDER BY date, id');
  const own = db.prepare<[LocalDate, LocalDate], Row>(
    'SELECT * FROM busy WHERE date BETWEEN ? AND ? AND off = 0',
  );
  const others = db.prepare<[Instant, Instant], Busy>(
    'SELECT starts AS start, ends AS "end" FROM busy_spans WHERE starts < ? AND ends > ?',
  );

  return {
    add(window: Window, now: Instant): number {
      const uid = `${randomUUID()}@textback`;
      return Number(insert.run({ ...windowColumns(window), uid, now }).lastInsertRowid);
    },
    /** False if there is no such entry. */
    drop: (id: number, now: Instant): boolean => drop.run(now, id).changes === 1,
    /** The owner's own entries from a date on, those taken back among them. */
    from: (date: LocalDate): BusyEntry[] => from.all(date).map(toEntry),
    /** Everything that touches these days. */
    spans(first: LocalDate, last: LocalDate, zone: string): Busy[] {
      const entries = own.all(first, last).map(row => spanOf(toWindow(row)));
      return [...entries, ...others.all(at(last, '24:00', zone), at(first, '00:00', zone))];
    },
  };
}

function toEntry(row: Row): BusyEntry {
  return { busy: row.id, window: toWindow(row), off: row.off === 1, ...published(row) };
}
