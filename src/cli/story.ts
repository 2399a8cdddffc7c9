/** One lead's whole story, as `lead --json` prints it: calls, texts both ways, answers, notes. */
import { join } from 'node:path';
import { photoFolder } from '../app/photo-folder.ts';
import { SKIP_REASONS } from '../core/miss/skip-reasons.ts';
import type { Conversation, Instant } from '../core/model.ts';
import { rowOf } from '../core/queue.ts';
import { rfc3339 } from '../core/time/hours.ts';
import { bookingRows } from '../store/booking-rows.ts';
import type { CallRow } from '../store/calls.ts';
import { type Consent, consentReader } from '../store/consent.ts';
import type { MessageRow } from '../store/conversations.ts';
import { notesOf } from '../store/notes.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { PhotoRow } from '../store/photos.ts';
import type { Store as WholeStore } from '../store/store.ts';
import { extrasReader } from '../store/waiting.ts';
import { explain } from '../telnyx/errors.ts';
import { bookingAsJson } from './booking-json.ts';
import type { Opened } from './opened.ts';

export type Story = ReturnType<typeof storyOf>;
export type StoryCall = Story['calls'][number];
export type StoryMessage = Story['messages'][number];
export type StoryAlert = Story['alerts'][number];

/** `path`: of the database; the photos lie beside it. */
type Looking = Pick<Opened, 'clock' | 'path'>;
type Store = Pick<WholeStore, 'db' | 'conversations' | 'calls' | 'inbox' | 'outbox' | 'photos'>;
type Time = (instant: Instant) => string;

export function storyOf(store: Store, lead: Conversation, { clock, path }: Looking) {
  const time: Time = instant => rfc3339(instant, clock.zone);
  const sent = store.outbox.ofLead(lead.lead).filter(row => row.kind !== 'call');
  const toCaller = sent.filter(row => row.recipient === lead.caller);
  const toOwner = sent.filter(row => row.recipient !== lead.caller);
  return {
    ...rowOf(lead, extrasReader(store.db)(lead.lead), clock),
    calls: callsOf(store, lead).map(call => callOf(store, call, time)),
    messages: messagesOf(store.conversations.messages(lead.lead), toCaller, time),
    alerts: toOwner.map(row => ({ to: row.recipient, ...outgoing(row, time) })),
    answers: lead.answers,
    consent: consentReader(store.db)(lead.lead).map(consent => consentAsJson(consent, time)),
    notes: notesOf(store.db, lead.lead).map(({ at, text }) => ({ at: time(at), text })),
    bookings: bookingRows(store.db).ofLead(lead.lead).map(bookingAsJson),
    pictures: picturesOf(store.photos.ofLead(lead.lead), photoFolder(path)),
  };
}

export function consentAsJson(consent: Consent, time: Time) {
  const { at, lead, caller, line, what, by, words, textedAt, text, status } = consent;
  const texted_at = textedAt === null ? null : time(textedAt);
  return { at: time(at), lead, caller, line, what, by, words, texted_at, text, status };
}

/** What was written either way, in the order of time. */
function messagesOf(written: MessageRow[], sent: OutboxRow[], time: Time) {
  const messages = [
    ...written.map(row => ({ when: row.at, message: fromCaller(row, time) })),
    ...sent.map(row => ({
      when: row.sentAt ?? row.createdAt,
      message: { from: sender(row), ...outgoing(row, time) },
    })),
  ];
  return messages.toSorted((a, b) => a.when - b.when).map(({ message }) => message);
}

function picturesOf(photos: PhotoRow[], folder: string) {
  return photos.map(({ type, state, file, error }) => ({
    ...{ type, state, path: file === null ? null : join(folder, file), error },
  }));
}

/** Those that were missed, and those that somebody answered meanwhile. */
function callsOf({ calls }: Store, { lead, caller, line }: Conversation): CallRow[] {
  const answered = caller === null ? [] : calls.answered(caller, line);
  const missed = calls.ofLead(lead).filter(({ id }) => !answered.some(other => other.id === id));
  return [...missed, ...answered].sort((one, other) => one.arrivedAt - other.arrivedAt);
}

function callOf(store: Store, call: CallRow, time: Time) {
  const events = store.inbox.ofCall(call.id, call.session);
  return {
    at: time(call.arrivedAt),
    ended_at: call.endedAt === null ? null : time(call.endedAt),
    verdict: call.verdict,
    because: call.because,
    skip: call.skip,
    skip_because: call.skip && SKIP_REASONS[call.skip],
    voicemail: call.voicemail,
    events: events.map(({ type, occurredAt }) => ({ type, at: time(occurredAt) })),
  };
}

function fromCaller({ at, text, media }: MessageRow, time: Time) {
  return {
    at: time(at),
    from: 'caller' as const,
    text,
    status: 'received' as const,
    why: null,
    kind: null,
    waits_until: null,
    error: null,
    fix: null,
    media: JSON.parse(media) as { type: string; url: string }[],
  };
}

function sender({ kind }: OutboxRow): 'owner' | 'script' {
  return kind === 'relay' ? 'owner' : 'script';
}

function outgoing(row: OutboxRow, time: Time) {
  return {
    at: time(row.sentAt ?? row.createdAt),
    text: row.body,
    status: row.state,
    why: row.why,
    kind: row.kind,
    waits_until: row.state === 'waiting' ? time(row.notBefore) : null,
    error: row.error,
    fix: row.errorCode === null ? null : explain(row.errorCode).fix,
    media: (JSON.parse(row.media) as string[]).map(url => ({ type: 'image', url })),
  };
}
