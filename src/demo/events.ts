import { randomUUID } from 'node:crypto';
import type {
  CallAnswered,
  CallBridged,
  CallDtmfReceived,
  CallGatherEnded,
  CallHangup,
  CallInitiated,
  CallRecordingSaved,
  CallRecordingTranscriptionSaved,
  CallSpeakEnded,
  CallSpeakStarted,
  MessagingInboundMessage,
  OutboundMessage,
} from 'telnyx/resources/webhooks';

/** Live captures hold `client_state: null`, which the SDK's types do not know. */
type Live<P> = Omit<P, 'client_state'> & { client_state?: string | null };
type Inbound = NonNullable<MessagingInboundMessage['payload']>;

/** The payload of each webhook: the SDK's types, plus what only live captures and the guides show. */
export interface Payloads {
  'call.initiated': Live<CallInitiated.Payload> & {
    calling_party_type?: 'pstn';
    from_sip_uri?: string;
    to_sip_uri?: string;
  };
  'call.answered': Live<CallAnswered.Payload>;
  'call.bridged': Live<CallBridged.Payload>;
  'call.hangup': Live<CallHangup.Payload> & { end_time: string; telnyx_error: null };
  'call.speak.started': Live<CallSpeakStarted.Payload>;
  'call.speak.ended': Live<CallSpeakEnded.Payload>;
  'call.dtmf.received': Live<CallDtmfReceived.Payload>;
  'call.gather.ended': Live<CallGatherEnded.Payload>;
  'call.recording.saved': Live<CallRecordingSaved.Payload>;
  'call.recording.transcription.saved': Live<CallRecordingTranscriptionSaved.Payload>;
  'message.received': Omit<Inbound, 'autoresponse_type' | 'media' | 'text'> & {
    autoresponse_type: string | null;
    is_spam: boolean;
    text: string | null;
    media: { url: string; content_type: string; sha256: string; size: number }[];
  };
  'message.sent': NonNullable<OutboundMessage['payload']>;
  'message.finalized': NonNullable<OutboundMessage['payload']>;
}

export type EventType = keyof Payloads;

export interface EventOf<T extends EventType> {
  record_type: 'event';
  event_type: T;
  id: string;
  occurred_at: string;
  payload: Payloads[T];
}

export type TelnyxEvent = { [T in EventType]: EventOf<T> }[EventType];

export function eventOf<T extends EventType>(
  type: T,
  at: string,
  payload: Payloads[T],
): TelnyxEvent {
  const event: EventOf<T> = {
    record_type: 'event',
    event_type: type,
    id: randomUUID(),
    occurred_at: at,
    payload,
  };
  return event as TelnyxEvent;
}

/** What the event is about: a call's session, or a text. */
export function subjectOf({ payload }: TelnyxEvent): string {
  const { call_session_id: call, id } = payload as { call_session_id?: string; id?: string };
  return call ?? id ?? '';
}

/** Telnyx's clock: RFC 3339 with microseconds, no two alike, so that `occurred_at` gives an order. */
export function stamps(now: () => number): () => string {
  let last = { ms: 0, micros: 0 };
  return () => {
    const ms = now();
    last = { ms, micros: ms === last.ms ? Math.min(last.micros + 1, 999) : 0 };
    return new Date(ms).toISOString().replace('Z', `${String(last.micros).padStart(3, '0')}Z`);
  };
}

/** Who it is from, and whom it went to. */
export function partiesOf(payload: object): string[] {
  const { from, to } = payload as { from?: unknown; to?: unknown };
  return [from, to].flat().flatMap(end => {
    if (typeof end === 'string') return [end];
    const { phone_number: phone } = (end ?? {}) as { phone_number?: string };
    return phone ? [phone] : [];
  });
}
