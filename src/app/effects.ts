/** Writes what was decided into the outbox. Always inside the transaction that decided it. */
import type { Effect, Instant, TextKind, TextOut } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { Deciding } from './app.ts';

export interface Origin {
  /** The conversation it was decided in; null: none. */
  lead: number | null;
  /** The call it answers, which is the caller's consent to it. */
  call?: number;
  now: Instant;
}

export function saveEffects(app: Deciding, effects: Effect[], origin: Origin): void {
  const { lead, now } = origin;
  for (const effect of effects) {
    switch (effect.do) {
      case 'text':
        addText(app, effect, origin);
        break;
      case 'withdraw':
        if (lead !== null)
          withdraw(app, app.store.outbox.waitingIn(lead), effect.kinds, effect.why, now);
        break;
      case 'amend':
        if (lead !== null) app.store.alerts.amend(lead, effect.from, effect.to);
        break;
      case 'book':
        // In keepCalendar, which knows the lead.
        break;
      case 'opt_out':
        optOut(app, effect.number, effect.how, effect.words, now);
        break;
      case 'opt_in':
        app.store.numbers.optIn(effect.number);
        break;
    }
  }
}

function addText(app: Deciding, text: TextOut, { lead, call, now }: Origin): void {
  app.store.outbox.add({
    key: text.key,
    kind: text.kind,
    lead,
    call: call ?? null,
    sender: text.from,
    recipient: text.to,
    body: text.body,
    media: JSON.stringify(text.media),
    why: text.why,
    createdAt: now,
    notBefore: text.notBefore,
    expiresAt: text.expiresAt,
  });
}

function withdraw(
  app: Deciding,
  rows: OutboxRow[],
  kinds: TextKind[] | 'all',
  why: string,
  now: Instant,
): void {
  for (const row of rows) {
    if (kinds !== 'all' && !kinds.includes(row.kind as TextKind)) continue;
    if (!app.store.outbox.drop(row.id, now, why)) app.store.outbox.lastTry(row.id, now);
  }
}

/** From here on nothing leaves for this number; what waited is dropped with the reason. */
export function optOut(
  app: Deciding,
  number: PhoneNumber,
  how: string,
  words: string,
  now: Instant,
): void {
  app.store.numbers.optOut({ number, at: now, how, words });
  withdraw(app, app.store.outbox.waitingFor(number), 'all', 'they opted out of texts', now);
}
