/** A full disk stops everything, so it is said while there is still room to say it. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DAY, type Instant } from '../core/model.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';

const MB = 1_000_000;
const LEAST = 200 * MB;
/** On a small card 5 % is soon gone; on a large disk it is years of texts. */
const LEAST_SHARE = 0.05;
const PLENTY = 2000 * MB;
const TASK = 'disk';

export interface Room {
  /** Bytes. */
  free: number;
  total: number;
}

export async function roomFor(database: string): Promise<Room> {
  const { bavail, blocks, bsize } = await statfs(dirname(database));
  return { free: bavail * bsize, total: blocks * bsize };
}

export function isLow({ free, total }: Room): boolean {
  return free < LEAST || (free < PLENTY && free < total * LEAST_SHARE);
}

/** Logged each time; the owner hears of it once a day. */
export function heedRoom(app: App, room: Room, now: Instant): void {
  if (!isLow(room)) return;
  const megabytes = Math.floor(room.free / MB);
  app.log.error({ free_mb: megabytes }, 'the disk is nearly full');
  const last = app.store.schedule.lastSlot(TASK);
  if (last !== null && now < last + DAY) return;
  app.store.write(() => tellOwner(app, megabytes, now));
}

function tellOwner(app: App, megabytes: number, now: Instant): void {
  app.store.schedule.setLastSlot(TASK, now);
  const [to] = app.settings.owner.phones;
  const [line] = app.settings.lines;
  if (to === undefined || line === undefined) return;
  const body = `textback: the disk of its machine is nearly full (${megabytes} MB left). When it is full, missed calls are no longer answered. Please make room.`;
  const text = { kind: 'alert' as const, from: line.number, to, body, media: [] };
  const key = `disk:${now}`;
  saveEffects(
    app,
    [
      {
        do: 'text',
        key,
        ...text,
        why: 'the disk is nearly full',
        notBefore: now,
        expiresAt: now + DAY,
      },
    ],
    { lead: null, now },
  );
}
