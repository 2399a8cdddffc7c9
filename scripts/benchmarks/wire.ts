/** Webhooks as they go over the wire, signed, for calls and texts that nobody made. */
import { randomUUID } from 'node:crypto';
import { Signer } from '../../src/demo/signing.ts';

export const signer = new Signer();

export interface Request {
  /** Who rings; "": it is no call. */
  from: string;
  request: string;
}

export interface SentText {
  from: string;
  to: string;
  text: string;
}

const LINES = [0, 1, 2, 3, 4].map(index => `+1512555010${index}`);
let nextCaller = 0;

export function newCall(): Request {
  const index = nextCaller++;
  const from = `+1512${2_000_000 + (index % 7_000_000)}`;
  const to = LINES[index % LINES.length] ?? '';
  return { from, request: webhook('call.initiated', incoming(from, to)) };
}

export function newReceipt(): Request {
  const text = { from: LINES[0] ?? '', to: '+15122000000', text: 'sorry' };
  return { from: '', request: webhook('message.sent', receipt(randomUUID(), text, 'sent')) };
}

export function receipt(id: string, text: SentText, status: string) {
  return {
    id,
    direction: 'outbound',
    from: { phone_number: text.from },
    to: [{ phone_number: text.to, status, line_type: 'Wireless' }],
    text: text.text,
    errors: [],
  };
}

function incoming(from: string, to: string) {
  const leg = randomUUID();
  return {
    call_control_id: `v3:${leg}${leg}`,
    call_leg_id: leg,
    call_session_id: randomUUID(),
    client_state: null,
    connection_id: '1',
    direction: 'incoming',
    state: 'parked',
    from,
    to,
  };
}

export function webhook(event_type: string, payload: object): string {
  const at = Date.now();
  const body = JSON.stringify({
    data: {
      record_type: 'event',
      event_type,
      id: randomUUID(),
      occurred_at: new Date(at).toISOString(),
      payload,
    },
    meta: { attempt: 1, delivered_to: 'http://127.0.0.1/webhooks/telnyx' },
  });
  const signed = signer.sign(body, at);
  const headers = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = Buffer.byteLength(body);
  return `POST /webhooks/telnyx HTTP/1.1\r\nhost: localhost\r\n${headers.join('')}content-length: ${length}\r\n\r\n${body}`;
}
