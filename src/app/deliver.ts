/** From the outbox to the phone company: claimed on disk, sent outside any transaction, settled on disk. */
import type { CallCommand, CarrierError, SendResult } from '../core/carrier.ts';
import { type Instant, lineOf, MINUTE } from '../core/model.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { sendHook } from './send-hook.ts';
import { noter } from './settle.ts';

/** Requests under way at a time; a slow carrier must not hold up the rest. */
const MOST_IN_FLIGHT = 256;
/** Of which so many may be webhooks: other people's programs are slow, and texts come first. */
const MOST_HOOKS = 8;

export interface Deliverer {
  /** Starts sending whatever is due; returns at once. */
  deliver(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** `settled` is called after each answer of the phone company. */
export function deliverer(app: App, settled: () => void): Deliverer {
  const inFlight = new Set<Promise<void>>();
  /** Lines that the phone company asked to slow down, and until when. */
  const resting = new Map<string, Instant>();

  let hooks = 0;
  const note = noter(app);

  const send = async (row: OutboxRow) => {
    const result = await attempt(app, row);
    if (result.kind === 'again' && result.error.trouble === 'busy' && row.kind !== 'call') {
      resting.set(row.sender, app.now() + (result.afterMs ?? MINUTE / 6));
    }
    await note(row, result);
  };

  let latest = app.now();
  const heedClock = () => {
    const now = app.now();
    if (now < latest) {
      resting.clear();
      app.store.outbox.clockTurnedBack(now);
    }
    latest = now;
  };

  return {
    deliver() {
      heedClock();
      const room = { all: MOST_IN_FLIGHT - inFlight.size, hooks: MOST_HOOKS - hooks };
      for (const row of claimReady(app, room, resting)) {
        if (row.kind === 'hook') hooks += 1;
        const sending = send(row).finally(() => {
          if (row.kind === 'hook') hooks -= 1;
          inFlight.delete(sending);
          settled();
        });
        inFlight.add(sending);
      }
    },
    idle: async () => {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

function claimReady(
  app: App,
  room: { all: number; hooks: number },
  resting: Map<string, Instant>,
): OutboxRow[] {
  const now = app.now();
  let { hooks } = room;
  if (room.all <= 0 || app.store.outbox.ready(now, 1).length === 0) return [];
  return app.store.write(() =>
    app.store.outbox.ready(now, room.all).filter(row => {
      if (row.kind === 'hook' && hooks-- <= 0) return false;
      const obstacle = whyNotNow(app, row, now);
      if (obstacle !== null) return app.store.outbox.drop(row.id, now, obstacle) && false;
      const until = freeAt(app, row, resting, now);
      if (until > now) {
        app.store.outbox.defer(row.id, until);
        return false;
      }
      row.attempts += 1;
      return app.store.outbox.claim(row.id, now);
    }),
  );
}

/** Asked at the last moment, because it may have changed since the text was decided. */
function whyNotNow(app: App, row: OutboxRow, now: Instant): string | null {
  if (row.expiresAt !== null && now >= row.expiresAt) return 'it could not be sent in time';
  if (row.kind === 'call' || row.kind === 'hook' || row.kind === 'opt_out') return null;
  return app.store.numbers.optedOut(row.recipient) ? 'they opted out of texts' : null;
}

/** When the line has room for one more text. */
function freeAt(app: App, row: OutboxRow, resting: Map<string, Instant>, now: Instant): Instant {
  if (row.kind === 'call' || row.kind === 'hook') return now;
  const rest = resting.get(row.sender) ?? now;
  if (rest > now) return rest;
  const perMinute = lineOf(app.settings.lines, row.sender)?.textsPerMinute ?? null;
  if (perMinute === null) return now;
  const leavesTheMinute = app.store.pace.nthLastText(row.sender, perMinute, now);
  return leavesTheMinute === null ? now : leavesTheMinute + MINUTE;
}

async function attempt(app: App, row: OutboxRow): Promise<SendResult> {
  try {
    if (row.kind === 'call') {
      return await app.carrier.command(row.key, JSON.parse(row.body) as CallCommand);
    }
    if (row.kind === 'hook') return await sendHook(app, row);
    const { key, sender: from, recipient: to, body } = row;
    return await app.carrier.send({
      key,
      from,
      to,
      body,
      media: JSON.parse(row.media) as string[],
    });
  } catch (error) {
    app.log.error({ err: error, outbox: row.id }, 'sending failed in a way that should not happen');
    const problem: CarrierError = {
      code: 'bug',
      trouble: 'other',
      message: String(error),
      fix: null,
    };
    return { kind: 'unsure', error: problem };
  }
}
