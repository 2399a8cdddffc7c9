/** What a refusal teaches about the number, so that the same mistake is not made twice. */
import type { CarrierError } from '../core/carrier.ts';
import type { Instant, TextKind } from '../core/model.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { optOut } from './effects.ts';
import { happen } from './happen.ts';

export function learnFrom(app: App, row: OutboxRow, error: CarrierError, now: Instant): void {
  if (row.kind === 'call' || row.kind === 'hook') return;
  if (error.trouble === 'opted_out') optOut(app, row.recipient, 'carrier', error.message, now);
  if (error.trouble === 'cannot_text')
    app.store.numbers.learnUnreachable(row.recipient, now, 'landline');
  if (error.trouble === 'bad_number') {
    app.store.numbers.learnUnreachable(row.recipient, now, error.message);
  }
  const ownersToMend = error.trouble === 'registration' || error.trouble === 'account';
  if (ownersToMend) {
    app.log.error({ code: error.code, fix: error.fix }, `texts do not arrive: ${error.message}`);
  }
  tellUndelivered(app, row, error.message, now);
}

/** Its conversation hears that a text to the caller did not arrive; `because` null: nobody knows. */
export function tellUndelivered(
  app: App,
  row: OutboxRow,
  because: string | null,
  now: Instant,
): void {
  const lead = row.lead === null ? null : app.store.conversations.get(row.lead);
  if (lead === null || lead.caller !== row.recipient) return;
  const what = row.kind as TextKind;
  const event = { kind: 'undelivered' as const, what, words: row.body, because };
  happen(app, lead, event, `undelivered:${row.id}`, now);
}
