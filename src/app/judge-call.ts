/** A call and all that is known of it, brought before the judge; what follows is saved with the verdict. */
import type { CallFacts, Issued, KeyedCommand } from '../core/call/facts.ts';
import { judge } from '../core/call/judge.ts';
import type { SeenEvent } from '../core/call/legs.ts';
import type { CallEvent, Role } from '../core/carrier.ts';
import { type Instant, lineOf, SECOND } from '../core/model.ts';
import { mask } from '../core/numbers/numbers.ts';
import type { Line } from '../core/settings.ts';
import type { CallRow } from '../store/calls.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import { readWebhook } from '../telnyx/webhook.ts';
import type { App } from './app.ts';
import { applyMiss } from './apply-miss.ts';
import { happen } from './happen.ts';

/** A shorter recording without words is somebody who hung up at the beep. */
const SHORTEST_VOICEMAIL = 3;
/** Later the caller is gone; and after a minute Telnyx would take a repetition for another call. */
const RING_WITHIN = 30 * SECOND;

/** Called after each event, each settled command and each deadline of the call. */
export function judgeCall(app: App, before: CallRow, now: Instant): void {
  const line = lineOf(app.settings.lines, before.line);
  // Its line is no longer in the config.
  if (line === null) return void app.store.calls.save({ ...before, wakeAt: null });
  const events = eventsOf(app, before);
  const judgement = judge(factsOf(app, before, line, events), now);
  for (const command of judgement.commands) issue(app, before, command, now);
  const call: CallRow = {
    ...before,
    wakeAt: judgement.wakeAt,
    endedAt: events.find(e => e.role === 'caller' && e.kind === 'ended')?.at ?? before.endedAt,
    voicemail: voicemailIn(events) ?? before.voicemail,
    verdict: judgement.verdict?.is ?? null,
    because: judgement.verdict?.because ?? null,
    judgedAt: before.judgedAt ?? (judgement.verdict ? now : null),
  };
  app.store.calls.save(call);
  if (call.verdict !== before.verdict) {
    stopRinging(app, call, now);
    logVerdict(app, call);
  }
  if (call.verdict === 'missed') {
    // Word of a speech or a recording names nobody, and may come before all else.
    const from = events.find(e => e.role === 'caller' && e.from !== null)?.from ?? null;
    applyMiss(app, { call, before, line, from }, now);
  }
  if (call.verdict === 'answered' && before.verdict !== 'answered') onAnswered(app, call, now);
}

function logVerdict({ log, settings }: App, { id, caller, verdict, because }: CallRow): void {
  const shown = caller !== null && settings.log.phones === 'masked' ? mask(caller) : caller;
  log.info({ call: id, caller: shown, because }, `call ${verdict}`);
}

/** The key makes it once: judged again, the same command adds nothing. */
function issue(app: App, call: CallRow, { key, command, why }: KeyedCommand, now: Instant): void {
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
    expiresAt: command.do === 'dial' ? now + RING_WITHIN : null,
  });
}

/** The words, "" where there are none; null: nobody left a voicemail. */
function voicemailIn(events: SeenEvent[]): string | null {
  const transcribed = events.find(event => event.kind === 'transcribed');
  if (transcribed?.kind === 'transcribed' && transcribed.text.trim() !== '')
    return transcribed.text.trim();
  const recorded = events.find(event => event.kind === 'recorded');
  return recorded?.kind === 'recorded' && (recorded.seconds ?? 0) >= SHORTEST_VOICEMAIL ? '' : null;
}

/** The owner has the caller on the phone: whatever was about to be texted for a miss does not leave. */
function onAnswered(app: App, call: CallRow, now: Instant): void {
  const known = call.caller ? app.store.conversations.ofCaller(call.caller) : [];
  for (const lead of known.filter(({ state }) => state !== 'closed')) {
    happen(app, lead, { kind: 'reached' }, `call:${call.id}:${lead.lead}`, now);
  }
}

/** A phone that has not been dialled yet need not be any more. */
function stopRinging(app: App, call: CallRow, now: Instant): void {
  for (const row of app.store.outbox.commandsOf(call.id)) {
    const connecting = /^(dial|gather|bridge):/.test(row.recipient);
    if (connecting && row.state === 'waiting')
      app.store.outbox.drop(row.id, now, 'the call is decided');
  }
}

/** Which end of the call an event is about: by our own mark, or by the number that was dialled. */
export function roleOf(app: App, call: CallRow, event: CallEvent): Role {
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
