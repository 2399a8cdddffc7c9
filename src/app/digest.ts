/** The morning text, once a slot: late after downtime, never twice. */

import { HOUR, type Instant } from '../core/model.ts';
import { digest } from '../core/owner/digest.ts';
import { latestDueSlot } from '../core/time/schedule.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';

const TASK = 'digest';

export function sendDigest(app: App, now: Instant): void {
  const { owner, business } = app.settings;
  if (owner.digest === null) return;
  const last = app.store.schedule.lastSlot(TASK);
  // From the first start on, not for the mornings before it.
  if (last === null) return void app.store.write(() => app.store.schedule.setLastSlot(TASK, now));
  const slot = latestDueSlot(owner.digest, business.timezone, last, now);
  if (slot !== null) app.store.write(() => sendSlot(app, slot, now));
}

function sendSlot(app: App, slot: Instant, now: Instant): void {
  app.store.schedule.setLastSlot(TASK, slot);
  const [to] = app.settings.owner.phones;
  const [line] = app.settings.lines;
  const body = digest(app.store.conversations.open(now), app.settings.business, now);
  if (body === null || to === undefined || line === undefined) return;
  saveEffects(
    app,
    [
      {
        ...{ do: 'text', key: `digest:${slot}`, kind: 'digest', from: line.number, to, body },
        ...{ media: [], why: 'the morning list', notBefore: now, expiresAt: now + 6 * HOUR },
      },
    ],
    { lead: null, now },
  );
}
