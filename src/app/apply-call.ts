/** An event of a call: find the call it belongs to, then judge that again. */

import { loopedPhone, standingOf } from '../core/call/loop.ts';
import type { CallEvent } from '../core/carrier.ts';
import { type Instant, lineOf } from '../core/model.ts';
import { classify } from '../core/numbers/numbers.ts';
import type { Line } from '../core/settings.ts';
import { receivedAt } from '../core/time/clock.ts';
import type { CallRow } from '../store/calls.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { App } from './app.ts';
import { judgeCall, roleOf } from './judge-call.ts';

export function applyCallEvent(app: App, row: InboxRow, event: CallEvent, now: Instant): void {
  const call = callOf(app, event) ?? begin(app, event, receivedAt(row.receivedAt, event.at, now));
  if (call === null) return;
  app.store.calls.addLeg(event.leg, call.id, roleOf(app, call, event));
  call.session ??= event.session;
  judgeCall(app, call, now);
}

function callOf(app: App, event: CallEvent): CallRow | null {
  const { calls } = app.store;
  const tagged = event.tag?.match(/^(\d+)\/owner:\d+$/);
  return (
    calls.byLeg(event.leg) ??
    (tagged ? calls.get(Number(tagged[1])) : null) ??
    (event.session ? calls.bySession(event.session) : null)
  );
}

/** A call begins with whichever of its events comes first, be it the last one. */
function begin(app: App, event: CallEvent, receivedAt: Instant): CallRow | null {
  const line = lineOf(app.settings.lines, event.to);
  if (line === null || event.kind === 'dialled' || event.tag !== null) return null;
  const ringing = app.store.calls.ringing();
  const standing = standingOf(event, line, app.settings, ringing.length > 0);
  const found = classify(event.from);
  const caller = 'number' in found ? found.number : null;
  const call = app.store.calls.add({
    line: line.number,
    caller,
    session: event.session,
    arrivedAt: receivedAt,
    standing,
  });
  if (standing === 'loop') endLoopedRinging(app, ringing, line, event, receivedAt);
  return call;
}

function endLoopedRinging(
  app: App,
  ringing: CallRow[],
  line: Line,
  event: CallEvent,
  now: Instant,
): void {
  const phone = loopedPhone(event, line);
  for (const call of ringing.filter(c => c.line === line.number && phone !== null)) {
    judgeCall(app, { ...call, loopedPhone: phone }, now);
  }
}
