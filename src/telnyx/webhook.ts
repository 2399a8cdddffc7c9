/** From the bytes of a verified webhook to what it means. */
import { createHash } from 'node:crypto';
import type { CarrierEvent } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import { callEvent } from './call-events.ts';
import { receiptEvent, textEvent } from './message-events.ts';
import { Envelope } from './shapes.ts';

export type Webhook =
  | { is: 'event'; id: string; type: string; at: Instant; event: CarrierEvent }
  | { is: 'unknown'; type: string }
  | { is: 'version_1' }
  | { is: 'malformed'; why: string };

/** `receivedAt` stands in for a time that is missing or makes no sense. */
export function readWebhook(body: string, receivedAt: Instant): Webhook {
  const json = parse(body);
  if (json === undefined) return { is: 'malformed', why: 'the body is not JSON' };
  if (isVersion1(json)) return { is: 'version_1' };
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) {
    const issue = envelope.error.issues[0];
    return { is: 'malformed', why: `${issue?.path.join('.') || 'the body'}: ${issue?.message}` };
  }
  const { id, event_type: type, occurred_at, payload } = envelope.data.data;
  const at = instant(occurred_at) ?? receivedAt;
  const translated = callEvent(type, payload, at) ?? textOrReceipt(type, payload, at);
  if (translated === null) return { is: 'unknown', type };
  if ('malformed' in translated) return { is: 'malformed', why: translated.malformed };
  // Documentation shows events without an id; the same bytes are then the same event.
  return { is: 'event', id: id || fingerprint(body), type, at, event: translated };
}

function textOrReceipt(type: string, payload: Envelope['data']['payload'], at: Instant) {
  if (type === 'message.received') return textEvent(payload, at);
  if (type === 'message.sent' || type === 'message.finalized') return receiptEvent(payload, at);
  return null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** API version 1 is flat: what version 2 keeps under `data` lies at the top. */
function isVersion1(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || 'data' in json) return false;
  return 'event_type' in json || 'sms_id' in json || 'call_control_id' in json || 'payload' in json;
}

function fingerprint(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

function instant(text: string | null | undefined): Instant | null {
  const parsed = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
