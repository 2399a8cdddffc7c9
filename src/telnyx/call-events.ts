/** Telnyx's call webhooks in the words of core/carrier.ts. */
import type { CallEvent, CallFact } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import type { Payload } from './shapes.ts';

/** Null: not a call webhook that is of use here. */
export function callEvent(
  type: string,
  payload: Payload,
  at: Instant,
): CallEvent | { malformed: string } | null {
  const fact = FACTS[type]?.(payload) ?? null;
  if (fact === null) return null;
  if (!payload.call_leg_id) return { malformed: 'data.payload.call_leg_id is missing' };
  return {
    about: 'call',
    at,
    leg: payload.call_leg_id,
    session: payload.call_session_id ?? null,
    control: payload.call_control_id ?? null,
    tag: payload.client_state ? Buffer.from(payload.client_state, 'base64').toString() : null,
    from: typeof payload.from === 'string' ? payload.from : null,
    to: typeof payload.to === 'string' ? payload.to : null,
    ...fact,
  };
}

const FACTS: Record<string, (payload: Payload) => CallFact> = {
  'call.initiated': payload =>
    payload.direction === 'outgoing'
      ? { kind: 'dialled' }
      : {
          kind: 'arrived',
          connection: payload.connection_id ?? null,
          diversion: diversion(payload),
        },
  'call.answered': () => ({ kind: 'answered' }),
  'call.bridged': () => ({ kind: 'bridged' }),
  'call.dtmf.received': payload => ({ kind: 'pressed', digit: payload.digit ?? '' }),
  'call.gather.ended': payload => ({
    kind: 'gathered',
    digits: payload.digits ?? '',
    status: payload.status ?? '',
  }),
  'call.speak.ended': () => ({ kind: 'spoken' }),
  'call.recording.saved': payload => ({
    kind: 'recorded',
    url: payload.recording_urls?.mp3 ?? payload.recording_urls?.wav ?? null,
    seconds: seconds(payload.recording_started_at, payload.recording_ended_at),
  }),
  'call.recording.error': () => ({ kind: 'recording_failed' }),
  'call.recording.transcription.saved': payload => ({
    kind: 'transcribed',
    text: payload.transcription_text ?? '',
  }),
  // Live hangups lack the direction and the state that the documentation shows.
  'call.hangup': payload => ({
    kind: 'ended',
    cause: payload.hangup_cause ?? 'unspecified',
    by: payload.hangup_source ?? 'unknown',
  }),
};

/** `Diversion: <sip:+15125550199@carrier.example>;reason=no-answer` names the phone that forwarded. */
function diversion(payload: Payload): string | null {
  const header = payload.sip_headers?.find(h => h.name?.toLowerCase() === 'diversion')?.value;
  return header?.match(/\+\d{8,15}/)?.[0] ?? null;
}

function seconds(from: string | null | undefined, to: string | null | undefined): number | null {
  const span = Date.parse(to ?? '') - Date.parse(from ?? '');
  return Number.isNaN(span) ? null : Math.round(span / 1000);
}
