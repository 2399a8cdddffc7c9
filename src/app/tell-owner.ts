/** Word to the owner about textback itself: to the first phone, in waking hours, each thing once. */
import type { Instant, TextOut } from '../core/model.ts';
import { morningAfter } from '../core/time/quiet.ts';
import type { Deciding } from './app.ts';
import { saveEffects } from './effects.ts';

/** Within a write. The same `key` adds nothing; `body` names no caller. */
export function tellOwner(
  app: Deciding,
  { key, body, why }: { key: string; body: string; why: string },
  now: Instant,
): void {
  const { owner, business, lines } = app.settings;
  const to = owner.alerts[0]?.to ?? owner.phones[0];
  const [line] = lines;
  if (to === undefined || line === undefined) return;
  const text: TextOut = {
    ...{ do: 'text', key, kind: 'alert', from: line.number, to, body, media: [], why },
    ...{ notBefore: morningAfter(now, business.timezone), expiresAt: null },
  };
  saveEffects(app, [text], { lead: null, now });
}
