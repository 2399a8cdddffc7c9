/** The second transaction: what an event means, saved together with everything that shall follow from it. */
import type { InboxRow } from '../store/inbox.ts';
import { readWebhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';
import { applyCallEvent } from './apply-call.ts';
import { applyReceipt } from './apply-receipt.ts';
import { applyText } from './apply-text.ts';
import { isDiskTrouble } from './disk-trouble.ts';

/** How many events are read from the inbox at a time. */
const BATCH = 50;

/** Applies what waits in the inbox until `deadline` (by performance.now()). True: there is more. */
export function applyInbox(app: App, deadline: number): boolean {
  const rows = app.store.inbox.unapplied(BATCH);
  if (rows.length === 0) return false;
  // One commit for all of them; each is still all or nothing.
  return app.store.write(() => {
    for (const row of rows) {
      applyOne(app, row);
      if (performance.now() > deadline) return true;
    }
    return rows.length === BATCH;
  });
}

function applyOne(app: App, row: InboxRow): void {
  try {
    app.store.write(() => {
      apply(app, row);
      app.store.inbox.markApplied(row.id);
    });
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    app.log.error(
      { event: row.eventId, type: row.type, err: error },
      'an event could not be applied and was set aside',
    );
    app.store.write(() => app.store.inbox.markSetAside(row.id, String(error)));
  }
}

function apply(app: App, row: InboxRow): void {
  const webhook = readWebhook(row.body, row.receivedAt);
  if (webhook.is !== 'event') throw new Error(`a recorded event reads as ${webhook.is}`);
  const now = app.now();
  switch (webhook.event.about) {
    case 'call':
      return applyCallEvent(app, row, webhook.event, now);
    case 'text':
      return applyText(app, row, webhook.event, now);
    case 'receipt':
      return applyReceipt(app, row, webhook.event, now);
  }
}
