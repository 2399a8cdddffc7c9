/** What is due by itself: deadlines of calls, and texts whose fate has stayed unknown too long. */

import type { Instant, TextKind } from '../core/model.ts';
import { GRACE, mayResend } from '../core/retry.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { sendDigest } from './digest.ts';
import { isDiskTrouble } from './disk-trouble.ts';
import { happen } from './happen.ts';
import { joinAlerts } from './join-alerts.ts';
import { judgeCall } from './judge-call.ts';
import { eraseOld } from './keep.ts';
import { tellUndelivered } from './learn.ts';
import { tellOutage } from './outage.ts';

/** `startedAt`: receipts that came while the daemon was down get their chance too. */
export function tick(app: App, startedAt: Instant): void {
  const now = app.now();
  // Read again within the write: a command beside the daemon may have changed it meanwhile.
  for (const { id } of app.store.calls.due(now)) judgeDue(app, id, now);
  for (const { lead } of app.store.conversations.due(now)) wakeDue(app, lead, now);
  tellOutage(app, now);
  sendDigest(app, now);
  eraseOld(app, now);
  for (const row of app.store.outbox.undecided()) {
    const since = Math.max(row.claimedAt ?? 0, startedAt);
    if (now >= since + GRACE) app.store.write(() => decideUnsure(app, row, now));
  }
  if (app.store.alerts.due(now).length > 0) app.store.write(() => joinAlerts(app, now));
}

function judgeDue(app: App, id: number, now: Instant): void {
  orLetBe(
    app,
    () => {
      const call = app.store.calls.get(id);
      if (call) judgeCall(app, call, now);
    },
    () => {
      const call = app.store.calls.get(id);
      if (call) app.store.calls.save({ ...call, wakeAt: null });
    },
  );
}

function wakeDue(app: App, number: number, now: Instant): void {
  orLetBe(
    app,
    () => wake(app, number, now),
    () => {
      const lead = app.store.conversations.get(number);
      if (lead) app.store.conversations.save({ ...lead, wakeAt: null });
    },
  );
}

/** What cannot be done is let be: tried at each beat, it would hold up everything else. */
function orLetBe(app: App, work: () => void, letBe: () => void): void {
  try {
    app.store.write(work);
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    app.log.error({ err: error }, 'what was due could not be done and is let be');
    app.store.write(letBe);
  }
}

function wake(app: App, number: number, now: Instant): void {
  const lead = app.store.conversations.get(number);
  if (lead === null || lead.wakeAt === null || lead.wakeAt > now) return;
  happen(app, lead, { kind: 'wake' }, `wake:${number}:${lead.wakeAt}`, now);
}

function decideUnsure(app: App, row: OutboxRow, now: Instant): void {
  const about = { outbox: row.id, kind: row.kind };
  if (mayResend(row.kind as TextKind, row.resends)) {
    app.store.outbox.resend(row.id, now);
    app.log.warn(about, 'nobody knows whether it arrived: sent once more, as the policy says');
    return;
  }
  app.store.outbox.settle({ ...row, settledAt: now, error: 'nobody knows whether it arrived' });
  if (row.kind === 'relay') tellUndelivered(app, row, null, now);
  app.log.warn(about, 'nobody knows whether it arrived: left at that, as the policy says');
}

/** After a crash: what was under way may or may not have left. Commands may simply be repeated. */
export function recover(app: App): void {
  const now = app.now();
  app.store.write(() => {
    app.store.outbox.clockTurnedBack(now);
    for (const row of app.store.outbox.sending()) {
      const state = row.kind === 'call' || row.kind === 'hook' ? 'waiting' : 'unsure';
      app.store.outbox.settle({
        ...row,
        state,
        notBefore: now,
        error: 'the daemon was stopped while it was being sent',
      });
    }
  });
}
