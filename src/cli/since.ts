/** `--since`: from when on. */

import { DAY, HOUR, type Instant } from '../core/model.ts';
import { at } from '../core/time/hours.ts';
import { firstCallAt } from '../store/figures.ts';
import type { Opened } from './opened.ts';
import { UsageError } from './usage-error.ts';

const UNITS: Record<string, number> = { h: HOUR, d: DAY, w: 7 * DAY };

/** "all" is the first call there was. Throws a UsageError where it makes no sense. */
export function startOf(since: string, { db, clock: { now, zone } }: Opened): Instant {
  if (since === 'all') return firstCallAt(db) ?? now;
  const span = /^(\d{1,4})([hdw])$/.exec(since);
  if (span) return now - Number(span[1]) * UNITS[span[2]!]!;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(since) ? dateOf(since) : null;
  if (date === null) {
    throw new UsageError(
      'E406',
      `"${since}" is not a time to count from`,
      'say 30d, 12w, 2026-01-31 or all',
    );
  }
  return at(date, '00:00', zone);
}

/** Null: no such day. */
function dateOf(text: string): string | null {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}
