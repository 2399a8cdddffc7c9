/** Writes what was decided into the outbox. Always inside the transaction that decided it. */
import type { Effect, Instant, TextKind, TextOut } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { App } from './app.ts';

/** `caller` is whom a withdrawal is about. */
export function saveEffects(
  app: App,
  effects: Effect[],
  { lead, caller, now }: { lead: number | null; caller: PhoneNumber | null; now: Instant },
): void {
  for (const effect of effects) {
    switch (effect.do) {
      case 'text':
        addText(app, effect, lead, now);
        break;
      case 'withdraw':
        if (caller) withdraw(app, caller, effect.kinds, effect.why, now);
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

function addText(app: App, text: TextOut, lead: number | null, now: Instant): void {
  app.store.outbox.add({
    key: text.key,
    kind: text.kind,
    lead,
    call: null,
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

export function withdraw(
  app: App,
  to: PhoneNumber,
  kinds: TextKind[] | 'all',
  why: string,
  now: Instant,
): void {
  for (const row of app.store.outbox.waitingFor(to)) {
    if (kinds === 'all' || kinds.includes(row.kind as TextKind))
      app.store.outbox.drop(row.id, now, why);
  }
}

/** From here on nothing leaves for this number; what waited is dropped with the reason. */
export function optOut(
  app: App,
  number: PhoneNumber,
  how: string,
  words: string,
  now: Instant,
): void {
  app.store.numbers.optOut({ number, at: now, how, words });
  withdraw(app, number, 'all', 'they opted out of texts', now);
}
