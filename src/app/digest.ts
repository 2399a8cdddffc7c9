/** The morning text, once a slot: late after downtime, never twice. */
import { digest } from '../core/digest.ts';
import { HOUR, type Instant } from '../core/model.ts';
import { latestDueSlot, slotAfter } from '../core/schedule.ts';
import type { Settings } from '../core/settings.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';

const TASK = 'digest';

/** Working out the next slot takes longer than the rest of a quiet heartbeat. */
const upcoming = new WeakMap<Settings, { last: Instant; slot: Instant }>();

export function sendDigest(app: App, now: Instant): void {
  const { owner, business } = app.settings;
  if (owner.digest === null) return;
  const last = app.store.schedule.lastSlot(TASK);
  // From the first start on, not for the mornings before it.
  if (last === null) return void app.store.write(() => app.store.schedule.setLastSlot(TASK, now));
  if (now < slotAfterLast(app.settings, owner.digest, last)) return;
  const slot = latestDueSlot(owner.digest, business.timezone, last, now);
  if (slot !== null) app.store.write(() => sendSlot(app, slot, now));
}

function slotAfterLast(settings: Settings, cron: string, last: Instant): Instant {
  const known = upcoming.get(settings);
  if (known?.last === last) return known.slot;
  const slot = slotAfter(cron, settings.business.timezone, last);
  upcoming.set(settings, { last, slot });
  return slot;
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
