/**
 * What happened while nobody listened: Telnyx is asked at the start, and every few minutes for what
 * its retries could not deliver. Through the same inbox, so that nothing is taken for new twice.
 */
import { type Instant, MINUTE } from '../core/model.ts';
import { callEvents, failedDeliveries, textsReceived } from '../telnyx/records.ts';
import { type Ask, asker } from '../telnyx/request.ts';
import { readWebhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';
import { noteOutage } from './outage.ts';
import { arrival } from './receive.ts';

const TASK = 'catch_up';
const EVERY = 5 * MINUTE;
/** Telnyx's retries may go on for so long before it gives a webhook up; and clocks differ. */
const OVERLAP = 10 * MINUTE;
/** How long deadlines wait for the first answer. */
const PATIENCE_MS = 5000;

export interface CatchUp {
  /** Asks if it is time to; returns at once. */
  ask(): void;
  /** The first answer is still awaited: a deadline that passed meanwhile may have been met. */
  isFirst(): boolean;
  /** Resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** A webhook that should have come: its body, and the address it should have come to. */
interface Missed {
  body: string;
  url: string | null;
}

/** `answered` is called after each answer. */
export function catchUp(app: App, answered: () => void): CatchUp {
  const closing = new AbortController();
  const ask = asker(app.settings.telnyx, closing.signal);
  let underWay: Promise<void> | null = null;
  let nextAt = 0;
  const patientUntil = performance.now() + PATIENCE_MS;
  let isFirst = true;
  let saidNone = false;

  const run = async (since: Instant) => {
    const startedAt = app.now();
    const missed = await whatWasMissed(app, ask, since, isFirst);
    if (missed === null && !saidNone) {
      app.log.warn('this Telnyx account keeps no records: what comes in during downtime is lost');
      saidNone = true;
    }
    const fresh = app.store.write(() => {
      app.store.schedule.setLastSlot(TASK, startedAt);
      noteOutage(app, since + OVERLAP, startedAt);
      return record(app, missed ?? []);
    });
    isFirst = false;
    if (fresh > 0) app.log.info({ events: fresh }, 'caught up with what came in meanwhile');
  };

  return {
    ask() {
      const now = app.now();
      if (underWay || (now < nextAt && nextAt - now <= EVERY)) return;
      nextAt = now + EVERY;
      const since = sinceWhen(app, now);
      if (since === null) return;
      underWay = run(since)
        .catch(error => {
          nextAt = app.now() + MINUTE;
          if (!closing.signal.aborted)
            app.log.warn({ err: error }, 'catching up failed; trying again in a minute');
        })
        .finally(() => {
          underWay = null;
          answered();
        });
    },
    isFirst: () => isFirst && underWay !== null && performance.now() < patientUntil,
    async stop() {
      closing.abort();
      await underWay;
    },
  };
}

/** Null: this is the beginning, and nothing can have been missed. */
function sinceWhen({ store }: App, now: Instant): Instant | null {
  const asked = store.schedule.lastSlot(TASK) ?? (store.schedule.newestInstant() || null);
  if (asked !== null) return Math.min(asked, now) - OVERLAP;
  store.write(() => store.schedule.setLastSlot(TASK, now));
  return null;
}

/** Null: the account keeps nothing of the kind. */
async function whatWasMissed(
  app: App,
  ask: Ask,
  since: Instant,
  isFirst: boolean,
): Promise<Missed[] | null> {
  const failed = await failedDeliveries(ask, since);
  if (failed !== null && (failed.length > 0 || !isFirst)) return failed;
  const calls = await callEvents(ask, since);
  const texts = await textsReceived(ask, since, id => app.store.inbox.hasText(id));
  if (failed === null && calls === null && texts === null) return null;
  return [...(calls ?? []), ...(texts ?? [])].map(body => ({ body, url: null }));
}

/** In the order it happened, dated by when it would have come. Returns how much of it was new. */
function record(app: App, missed: Missed[]): number {
  const now = app.now();
  const events = missed.flatMap(({ body, url }) => {
    const webhook = readWebhook(body, now);
    return webhook.is === 'event' ? [{ webhook, body, url }] : [];
  });
  return events
    .toSorted((a, b) => a.webhook.at - b.webhook.at)
    .filter(({ webhook, body, url }) => {
      const at = Math.min(webhook.at, now);
      return app.store.inbox.add(arrival(webhook, body, outboxKey(url), at));
    }).length;
}

/** Each text asks for its receipts at an address of its own. */
function outboxKey(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).searchParams.get('text') : null;
}
