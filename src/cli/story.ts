/** One lead's whole story, as `lead --json` prints it: calls, texts both ways, answers, notes. */
import { rfc3339 } from '../core/hours.ts';
import type { Conversation, Instant, Skip } from '../core/model.ts';
import { type Clock, rowOf } from '../core/queue.ts';
import type { CallRow } from '../store/calls.ts';
import type { MessageRow } from '../store/conversations.ts';
import { notesOf } from '../store/notes.ts';
import type { OutboxRow } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import { extrasReader } from '../store/waiting.ts';
import { explain } from '../telnyx/errors.ts';

export type Story = Awaited<ReturnType<typeof storyOf>>;
export type StoryCall = Story['calls'][number];
export type StoryMessage = Story['messages'][number];
export type StoryAlert = Story['alerts'][number];

type Time = (instant: Instant) => string;

export async function storyOf(store: Store, lead: Conversation, clock: Clock) {
  const time: Time = instant => rfc3339(instant, clock.zone);
  const sent = store.outbox.ofLead(lead.lead).filter(row => row.kind !== 'call');
  const toCaller = sent.filter(row => row.recipient === lead.caller);
  const toOwner = sent.filter(row => row.recipient !== lead.caller);
  const calls = store.calls.ofLead(lead.lead);
  const reasons = calls.some(call => call.skip !== null) ? await skipReasons() : null;
  return {
    ...rowOf(lead, extrasReader(store.db)(lead.lead), clock),
    calls: calls.map(call => callOf(store, call, reasons, time)),
    messages: messagesOf(store.conversations.messages(lead.lead), toCaller, time),
    alerts: toOwner.map(row => ({ to: row.recipient, ...outgoing(row, time) })),
    answers: lead.answers,
    notes: notesOf(store.db, lead.lead).map(({ at, text }) => ({ at: time(at), text })),
    bookings: [],
  };
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

/** Only when needed: the guards know every number plan of the world. */
async function skipReasons(): Promise<Record<Skip, string>> {
  return (await import('../core/guards.ts')).SKIP_REASONS;
}

function callOf(store: Store, call: CallRow, reasons: Record<Skip, string> | null, time: Time) {
  const events = store.inbox.ofCall(call.id, call.session);
  return {
    at: time(call.arrivedAt),
    ended_at: call.endedAt === null ? null : time(call.endedAt),
    verdict: call.verdict,
    because: call.because,
    skip: call.skip,
    skip_because: call.skip === null ? null : (reasons?.[call.skip] ?? null),
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
