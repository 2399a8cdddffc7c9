/** The first transaction: what the phone company says is on disk before it is acknowledged. */

import type { Arrival } from '../store/inbox.ts';
import type { Webhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';

interface Waiting {
  arrival: Arrival;
  done: (isNew: boolean) => void;
  failed: (error: unknown) => void;
}

export type Receive = (
  webhook: Extract<Webhook, { is: 'event' }>,
  body: string,
  outboxKey: string | null,
) => Promise<boolean>;

/**
 * Webhooks that arrive together share one commit, and each is acknowledged after it.
 * Resolves to false for one that was recorded before; rejects if the disk refuses.
 */
export function receiver(app: App, arrived: () => void): Receive {
  let waiting: Waiting[] = [];

  const commit = () => {
    const batch = waiting;
    waiting = [];
    try {
      const fresh = app.store.write(() => batch.map(({ arrival }) => app.store.inbox.add(arrival)));
      batch.forEach(({ done }, index) => {
        done(fresh[index] === true);
      });
      arrived();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  };

  return (webhook, body, outboxKey) =>
    new Promise((done, failed) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ arrival: arrival(webhook, body, outboxKey, app.now()), done, failed });
    });
}

/** As it is recorded. */
export function arrival(
  { id, type, at, event }: Extract<Webhook, { is: 'event' }>,
  body: string,
  outboxKey: string | null,
  receivedAt: number,
): Arrival {
  return {
    eventId: id,
    type,
    occurredAt: at,
    receivedAt,
    session: event.about === 'call' ? event.session : null,
    leg: event.about === 'call' ? event.leg : null,
    party: event.about === 'text' ? event.from : null,
    outboxKey,
    body,
  };
}
