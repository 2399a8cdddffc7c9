/** After a long outage the owner hears how many calls came in meanwhile, in one text. */

import { type Instant, MINUTE } from '../core/model.ts';
import { ago } from '../core/time/hours.ts';
import type { Deciding } from './app.ts';
import { tellOwner } from './tell-owner.ts';

const TASK = 'outage';
/** A shorter one is made up for by texting, late but not too late. */
const LONG = 30 * MINUTE;

/** Nothing was heard between the two. Within a write; said as soon as what was found is applied. */
export function noteOutage({ store }: Deciding, from: Instant, until: Instant): void {
  if (until - from < LONG || isOpen(store.schedule.lastSlot(TASK))) return;
  store.schedule.setLastSlot(TASK, from);
}

export function tellOutage(app: Deciding, now: Instant): void {
  const from = app.store.schedule.lastSlot(TASK);
  if (!isOpen(from) || app.store.inbox.unapplied(1).length > 0) return;
  app.store.write(() => {
    app.store.schedule.setLastSlot(TASK, TOLD);
    const { calls, untexted } = app.store.calls.foundLate(from);
    if (calls === 0) return;
    const late = untexted > 0 ? ` ${untexted} of them got no text, it is too late for that.` : '';
    const body = `textback is back after ${ago(from, now)}: ${calls} missed call${calls === 1 ? '' : 's'} meanwhile.${late} Q shows the queue.`;
    tellOwner(app, { key: `outage:${from}`, body, why: 'nothing was heard for long' }, now);
  });
}

/** No outage is open. */
const TOLD = 0;

function isOpen(slot: Instant | null): slot is Instant {
  return slot !== null && slot !== TOLD;
}
