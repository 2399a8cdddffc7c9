/** The second transaction: what an event means, saved together with everything that shall follow from it. */
import { DAY } from '../core/model.ts';
import type { InboxRow } from '../store/inbox.ts';
import { readWebhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';
import { applyCallEvent } from './apply-call.ts';
import { applyReceipt } from './apply-receipt.ts';
import { applyText } from './apply-text.ts';
import { isDiskTrouble } from './disk-trouble.ts';
import { tellOwner } from './tell-owner.ts';

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
    app.store.write(() => setAside(app, row, String(error)));
  }
}

/** The owner hears of it once a day, however many there are. */
function setAside(app: App, row: InboxRow, error: string): void {
  app.store.inbox.markSetAside(row.id, error);
  const now = app.now();
  const body =
    'textback: something that came in could not be handled and was put aside. Look at your call list for a call or text that is not in the queue (Q). At the computer: textback doctor';
  const key = `aside:${Math.floor(now / DAY)}`;
  tellOwner(app, { key, body, why: 'an event was set aside' }, now);
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
