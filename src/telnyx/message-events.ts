/** Telnyx's message webhooks in the words of core/carrier.ts. */
import type { ReceiptEvent, TextEvent } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import { explain } from './errors.ts';
import type { Payload } from './shapes.ts';

export function textEvent(payload: Payload, at: Instant): TextEvent | { malformed: string } {
  const from = sender(payload);
  const to = recipients(payload);
  if (!from?.phone_number || to.length === 0) {
    return { malformed: 'data.payload.from or data.payload.to is missing' };
  }
  return {
    about: 'text',
    at,
    carrierId: payload.id ?? null,
    from: from.phone_number,
    to: to.flatMap(address => address.phone_number ?? []),
    text: payload.text ?? '',
    media: (payload.media ?? []).flatMap(({ url, content_type }) =>
      url ? [{ url, type: content_type ?? 'application/octet-stream' }] : [],
    ),
    lineType: from.line_type || null,
    answered: autoResponse(payload.autoresponse_type),
  };
}

export function receiptEvent(payload: Payload, at: Instant): ReceiptEvent {
  const to = recipients(payload)[0];
  const status = STATUS[to?.status ?? ''] ?? 'sent';
  const problem = payload.errors?.[0];
  return {
    about: 'receipt',
    at,
    carrierId: payload.id ?? null,
    from: sender(payload)?.phone_number ?? null,
    to: to?.phone_number ?? null,
    text: payload.text ?? null,
    status,
    error: problem ? explain(String(problem.code ?? ''), problem.detail ?? problem.title) : null,
    lineType: to?.line_type || null,
  };
}

const STATUS: Record<string, ReceiptEvent['status']> = {
  delivered: 'delivered',
  delivery_unconfirmed: 'unconfirmed',
  delivery_failed: 'failed',
  sending_failed: 'failed',
  expired: 'failed',
};

function sender(payload: Payload) {
  return typeof payload.from === 'object' ? payload.from : null;
}

/** A list in messages, even where there is one recipient only. */
function recipients(payload: Payload) {
  return Array.isArray(payload.to) ? payload.to : [];
}

function autoResponse(type: string | null | undefined): TextEvent['answered'] {
  const upper = type?.toUpperCase();
  return upper === 'STOP' || upper === 'START' || upper === 'HELP' ? upper : null;
}
