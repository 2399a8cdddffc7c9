/** What a refusal teaches about the number, so that the same mistake is not made twice. */
import type { CarrierError, Instant } from '../core/model.ts';
import type { OutboxRow } from '../store/outbox.ts';
import type { App } from './app.ts';
import { optOut } from './effects.ts';

export function learnFrom(app: App, row: OutboxRow, error: CarrierError, now: Instant): void {
  if (row.kind === 'call') return;
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
}
