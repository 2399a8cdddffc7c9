/** Word of what became of a text. It settles the row even if the answer to the request was lost. */
import type { ReceiptEvent } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { learnFrom } from './learn.ts';

export function applyReceipt(app: App, inbox: InboxRow, receipt: ReceiptEvent, now: Instant): void {
  const row = rowOf(app, inbox, receipt);
  if (row === null || isOlderNews(row, receipt)) return;
  const error = receipt.status === 'failed' ? receipt.error : null;
  app.store.outbox.settle({
    id: row.id,
    state:
      receipt.status === 'delivered'
        ? 'delivered'
        : receipt.status === 'failed'
          ? 'failed'
          : 'sent',
    notBefore: row.notBefore,
    sentAt: row.sentAt ?? receipt.at,
    settledAt: now,
    carrierId: receipt.carrierId,
    leg: null,
    control: null,
    errorCode: error?.code ?? null,
    trouble: error?.trouble ?? null,
    error: error?.message ?? (receipt.status === 'failed' ? 'it was not delivered' : null),
  });
  if (receipt.status !== 'delivered' && receipt.lineType?.toLowerCase() === 'wireline') {
    app.store.numbers.learnUnreachable(row.recipient, now, 'landline');
  }
  if (error) learnFrom(app, row, error, now);
}

/** By the carrier's id, by the key in the address it was delivered to, or by what it says. */
function rowOf(app: App, inbox: InboxRow, receipt: ReceiptEvent): OutboxRow | null {
  const { outbox } = app.store;
  return (
    (receipt.carrierId ? outbox.byCarrierId(receipt.carrierId) : null) ??
    (inbox.outboxKey ? outbox.byKey(inbox.outboxKey) : null) ??
    outbox.unsureLike(receipt.to ?? '', receipt.from ?? '', receipt.text ?? '')
  );
}

/** `finalized` may overtake `sent`: what is final stays. */
function isOlderNews(row: OutboxRow, receipt: ReceiptEvent): boolean {
  const final = row.state === 'delivered' || row.state === 'failed';
  return final && receipt.status === 'sent';
}
