/** A missed call becomes a lead and an opening, or is kept with the reason why not. */
import { isQueued } from '../core/miss/guards.ts';
import { onMiss } from '../core/miss/miss.ts';
import { type Conversation, HOUR, type Instant } from '../core/model.ts';
import type { Line } from '../core/settings.ts';
import type { CallRow } from '../store/calls.ts';
import { announce } from './announce.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';
import { happen } from './happen.ts';

export interface Missed {
  call: CallRow;
  /** As it was before the latest news. */
  before: CallRow;
  line: Line;
  /** The caller's number as the phone company gave it. */
  from: string | null;
}

/** Called with every piece of news about a missed call; each thing that follows happens once. */
export function applyMiss(app: App, { call, before, line, from }: Missed, now: Instant): void {
  const leftVoicemail = call.voicemail !== null;
  const isNew = before.verdict !== 'missed';
  const queuedNow = call.lead === null && leftVoicemail && isQueued(call.skip, true);
  const lead = isNew || queuedNow ? openLead(app, call, line, from, now) : call.lead;
  if (lead !== null && call.voicemail && call.voicemail !== (isNew ? null : before.voicemail)) {
    hearVoicemail(app, lead, call, now);
  }
}

function openLead(
  app: App,
  call: CallRow,
  line: Line,
  from: string | null,
  now: Instant,
): number | null {
  const { conversations } = app.store;
  const leftVoicemail = call.voicemail !== null;
  const known = call.caller ? conversations.with(call.caller, line.number) : null;
  const { arrivedAt: at, because } = call;
  const miss = { call: call.id, line, from, because: because ?? '', leftVoicemail, at };
  const { conversation, skip, effects } = onMiss(known, miss, {
    settings: app.settings,
    record: recordOf(app, call, known, now),
    nextLead: conversations.nextLead(),
    now,
  });
  const lead = isQueued(skip, leftVoicemail) ? (conversation?.lead ?? null) : null;
  const queued = conversation && lead !== null ? named(app, conversation) : null;
  if (queued) conversations.save(queued);
  app.store.calls.save({ ...call, skip, lead });
  if (queued) announce(app, known, queued, `miss:${call.id}`, now);
  saveEffects(app, effects, { lead, call: call.id, now });
  return lead;
}

/** As the owner's contacts have it, unless they said it themselves. */
export function named(app: Pick<App, 'store'>, conversation: Conversation): Conversation {
  const { caller } = conversation;
  if (conversation.name !== null || caller === null) return conversation;
  return { ...conversation, name: app.store.contacts.nameOf(caller) };
}

function hearVoicemail(app: App, lead: number, call: CallRow, now: Instant): void {
  const conversation = app.store.conversations.get(lead);
  const heard = { kind: 'voicemail' as const, text: call.voicemail ?? '' };
  if (conversation) happen(app, conversation, heard, `voicemail:${call.id}`, now);
}

function recordOf(app: App, call: CallRow, known: Conversation | null, now: Instant) {
  const { contacts, numbers, pace } = app.store;
  const caller = call.caller ?? '';
  return {
    skipped: contacts.isSkipped(caller),
    optedOut: numbers.optedOut(caller) !== null,
    unreachable: numbers.unreachable(caller),
    lastOpeningAt: pace.lastOpeningTo(caller),
    lastWroteAt: known && known.state !== 'closed' ? known.lastMessageAt : null,
    openingsThisHour: pace.openingsSince(now - HOUR),
  };
}
