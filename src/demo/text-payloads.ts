import { createHash, randomUUID } from 'node:crypto';
import { segments } from '../core/wording/segments.ts';
import type { Payloads } from './events.ts';
import type { Keyword } from './opt-outs.ts';
import type { PersonsText, Text } from './texts.ts';

export const MESSAGING_PROFILE_ID = '4000eba1-a0c0-4563-9925-b25e842a7cb6';
const ORGANIZATION_ID = 'b448f9cc-a842-4784-98e9-03c1a5872950';
const COST = { amount: '0.0051', currency: 'USD' };
const VALID_MS = 3_600_000;

const FAILURES: Record<string, string> = {
  '40001': 'Not routable',
  '40002': 'Blocked as spam (temporary)',
  '40003': 'Blocked as spam (permanent)',
  '40004': 'Rejected by destination',
  '40005': 'Message expired during transmission',
  '40006': 'Recipient server unavailable',
  '40008': 'Undeliverable',
  '40010': 'Not 10DLC registered',
};

export function partsOf(text: string): number {
  return segments(text).segments;
}

function shapeOf(text: string, hasMedia: boolean) {
  return {
    encoding: segments(text).encoding,
    num_chars: text.length,
    parts: Math.max(1, partsOf(text)),
    type: hasMedia ? ('MMS' as const) : ('SMS' as const),
    record_type: 'message' as const,
    messaging_profile_id: MESSAGING_PROFILE_ID,
    organization_id: ORGANIZATION_ID,
    cc: [],
    tags: [],
    cost: COST,
  };
}

/** `message.received`: `to` is a list in this direction too. */
export function inboundPayload(
  text: Omit<PersonsText, 'media'> & {
    media: { contentType: string; bytes: Buffer; url: string }[];
    keyword: Keyword | null;
    at: string;
  },
): Payloads['message.received'] & { id: string } {
  const { carrier = 'T-MOBILE USA, INC.', lineType = 'Wireless' } = text;
  return {
    ...shapeOf(text.text ?? '', text.media.length > 0),
    id: randomUUID(),
    direction: 'inbound',
    autoresponse_type: text.keyword,
    is_spam: false,
    from: { phone_number: text.from, carrier, line_type: lineType },
    to: [
      {
        phone_number: text.to,
        carrier: 'Telnyx',
        line_type: 'Wireless',
        status: 'webhook_delivered',
      },
    ],
    text: text.text,
    subject: null,
    media: text.media.map(({ contentType, bytes, url }) => ({
      url,
      content_type: contentType,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    })),
    errors: [],
    received_at: text.at,
    sent_at: null,
    completed_at: null,
    valid_until: null,
    webhook_url: null,
    webhook_failover_url: null,
  };
}

/** A text as POST and GET /messages, `message.sent` and `message.finalized` show it. `at`: RFC 3339. */
export function outboundPayload(
  text: Text,
  status: Text['status'],
  at: string,
): Payloads['message.sent'] {
  const received = new Date(text.at).toISOString();
  const isFinal = status === 'delivered' || status === 'delivery_failed';
  return {
    ...shapeOf(text.text, text.media.length > 0),
    id: text.id,
    direction: 'outbound',
    from: { phone_number: text.from, carrier: 'Telnyx', line_type: 'VoIP' },
    to: [{ phone_number: text.to, carrier: 'T-MOBILE USA, INC.', line_type: 'Wireless', status }],
    text: text.text,
    subject: null,
    media: text.media.map(url => ({ url, content_type: null, sha256: null, size: null })),
    errors: status === 'delivery_failed' && text.failure ? [failureOf(text.failure)] : [],
    received_at: received,
    sent_at: status === 'queued' ? null : at,
    completed_at: isFinal ? at : null,
    valid_until: new Date(text.at + VALID_MS).toISOString(),
    webhook_url: text.webhookUrl,
    webhook_failover_url: null,
  };
}

function failureOf(code: string) {
  const title = FAILURES[code] ?? 'Undeliverable';
  return { code, title, detail: `${title}.` };
}
