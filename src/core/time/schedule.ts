/** Recurring tasks as slots in time: the latest slot that is due, however long nobody looked. */
import { CronTime } from 'cron';
import { DAY, type Instant } from '../model.ts';

/** After a longer absence the slots before it are of no interest. */
const LOOK_BACK = 8 * DAY;

/** The latest slot after `last` and not after `now`; null: none is due. `zone`: IANA name. */
export function latestDueSlot(
  cron: string,
  zone: string,
  last: Instant,
  now: Instant,
): Instant | null {
  let due: Instant | null = null;
  let slot = Math.max(last, now - LOOK_BACK);
  for (;;) {
    const next = slotAfter(cron, zone, slot);
    if (next > now || next <= slot) return due;
    due = next;
    slot = next;
  }
}

/** The latest answer for each schedule: asked at every heartbeat, it takes longer than the rest of a quiet one. */
const upcoming = new Map<string, { after: Instant; slot: Instant }>();

/** The first slot after an instant. */
function slotAfter(cron: string, zone: string, after: Instant): Instant {
  const schedule = `${cron} ${zone}`;
  const known = upcoming.get(schedule);
  if (known?.after === after) return known.slot;
  const slot = new CronTime(cron, zone).getNextDateFrom(new Date(after), zone).toMillis();
  upcoming.set(schedule, { after, slot });
  return slot;
}
