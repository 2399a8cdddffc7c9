/** An event of a call: find the call it belongs to, judge it again, issue what it now needs. */
import type { CallFacts, Issued } from '../core/call/facts.ts';
import { judge } from '../core/call/judge.ts';
import type { SeenEvent } from '../core/call/legs.ts';
import { loopedPhone, standingOf } from '../core/call/loop.ts';
import { type CallEvent, type Instant, lineOf, type Role } from '../core/model.ts';
import { classify } from '../core/numbers.ts';
import type { Line } from '../core/settings.ts';
import type { CallRow } from '../store/calls.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { OutboxRow } from '../store/outbox.ts';
import { readWebhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';
import { applyMiss } from './apply-miss.ts';
import { withdraw } from './effects.ts';

export function applyCallEvent(app: App, row: InboxRow, event: CallEvent, now: Instant): void {
  const call = callOf(app, event) ?? begin(app, event, row.receivedAt);
  if (call === null) return;
  app.store.calls.addLeg(event.leg, call.id, roleOf(app, call, event));
  call.session ??= event.session;
  judgeCall(app, call, now);
}

/** Called after each event, each settled command and each deadline of the call. */
export function judgeCall(app: App, call: CallRow, now: Instant): void {
  const line = lineOf(app.settings.lines, call.line);
  if (line === null) return forget(app, call);
  const events = eventsOf(app, call);
  const facts = factsOf(app, call, line, events);
  const judgement = judge(facts, now);
  for (const { key, command, why } of judgement.commands) {
    app.store.outbox.add({
      key: `call:${call.id}:${key}`,
      kind: 'call',
      lead: null,
      call: call.id,
      sender: call.line,
      recipient: key,
      body: JSON.stringify(command),
      media: '[]',
      why,
      createdAt: now,
      notBefore: now,
      expiresAt: null,
    });
  }
  const before = call.verdict;
  const voicemail = events.find(e => e.kind === 'transcribed');
  const judged: CallRow = {
    ...call,
    wakeAt: judgement.wakeAt,
    endedAt: events.find(e => e.role === 'caller' && e.kind === 'ended')?.at ?? call.endedAt,
    voicemail: voicemail?.kind === 'transcribed' ? voicemail.text : call.voicemail,
    verdict: judgement.verdict?.is ?? null,
    because: judgement.verdict?.because ?? null,
    judgedAt: call.judgedAt ?? (judgement.verdict ? now : null),
  };
  app.store.calls.save(judged);
  if (judged.verdict !== null && judged.verdict !== before) stopRinging(app, call, now);
  if (judged.verdict === 'missed')
    applyMiss(app, judged, line, callerNumber(events), now, before === null);
  if (judged.verdict === 'answered' && before !== 'answered') answered(app, judged, now);
}

/** Its line is no longer in the config. */
function forget(app: App, call: CallRow): void {
  app.store.calls.save({ ...call, wakeAt: null });
}

/** The owner has the caller on the phone: whatever was about to be texted for a miss does not leave. */
function answered(app: App, call: CallRow, now: Instant): void {
  if (call.caller)
    withdraw(app, call.caller, ['opening', 'nudge'], 'they were reached by phone', now);
}

/** A phone that has not been dialled yet need not be any more. */
function stopRinging(app: App, call: CallRow, now: Instant): void {
  for (const row of app.store.outbox.commandsOf(call.id)) {
    const connecting = /^(dial|gather|bridge):/.test(row.recipient);
    if (connecting && row.state === 'waiting')
      app.store.outbox.drop(row.id, now, 'the call is decided');
  }
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

function roleOf(app: App, call: CallRow, event: CallEvent): Role {
  const tagged = event.tag?.match(/\/(owner:\d+)$/)?.[1];
  if (tagged) return tagged as Role;
  const phones = lineOf(app.settings.lines, call.line)?.ring?.phones ?? [];
  const index = event.to === call.line ? -1 : phones.indexOf(event.to ?? '');
  return index >= 0 ? `owner:${index}` : 'caller';
}

function eventsOf(app: App, call: CallRow): SeenEvent[] {
  const roles = app.store.calls.roles(call.id);
  return app.store.inbox.ofCall(call.id, call.session).flatMap(row => {
    const webhook = readWebhook(row.body, row.receivedAt);
    if (webhook.is !== 'event' || webhook.event.about !== 'call') return [];
    const role = roles.get(webhook.event.leg) ?? roleOf(app, call, webhook.event);
    return [{ ...webhook.event, role, seenAt: row.receivedAt }];
  });
}

function factsOf(app: App, call: CallRow, line: Line, events: SeenEvent[]): CallFacts {
  const issued = app.store.outbox
    .commandsOf(call.id)
    .map((row): [string, Issued] => [row.recipient, issuedFrom(row)]);
  return {
    id: call.id,
    line,
    since: call.arrivedAt,
    events,
    issued: new Map(issued),
    loopedPhone: call.loopedPhone,
    standing: call.standing,
    verdict: call.verdict ? { is: call.verdict, because: call.because ?? '' } : null,
  };
}

function issuedFrom(row: OutboxRow): Issued {
  const state = row.state === 'sent' ? 'sent' : row.state === 'failed' ? 'refused' : 'waiting';
  const callOver = row.state === 'failed' && row.trouble === 'call_over';
  return { state, at: row.settledAt ?? row.createdAt, control: row.control, callOver };
}

function callerNumber(events: SeenEvent[]): string | null {
  return events.find(event => event.role === 'caller')?.from ?? null;
}
