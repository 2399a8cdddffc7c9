/** One webhook goes out, signed as https://www.standardwebhooks.com says. */
import { createHmac } from 'node:crypto';
import type { CarrierError, SendResult } from '../core/carrier.ts';
import { type Instant, SECOND } from '../core/model.ts';
import type { Webhook } from '../core/settings.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';

const TIMEOUT = 10 * SECOND;

/** The row says what to whom, the settings with which secret. Does not throw. */
export async function sendHook(app: App, { key, recipient, body }: OutboxRow): Promise<SendResult> {
  const webhook = app.settings.webhooks.find(({ url }) => url === recipient);
  if (!webhook) return { kind: 'refused', error: trouble('gone', 'it is no longer in the config') };
  try {
    const response = await fetch(recipient, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed(webhook, key, app.now(), body) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return judged(response.status);
  } catch (error) {
    return { kind: 'again', afterMs: null, error: trouble('unreachable', reason(error)) };
  }
}

/** `id` stays the same however often it is sent. */
function signed({ secret }: Webhook, id: string, now: Instant, body: string) {
  const timestamp = String(Math.floor(now / SECOND));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

function judged(status: number): SendResult {
  if (status >= 200 && status < 300) {
    return { kind: 'sent', carrierId: null, leg: null, control: null };
  }
  const error = trouble(`http ${status}`, `it was answered with ${status}`);
  return status === 410 ? { kind: 'refused', error } : { kind: 'again', afterMs: null, error };
}

function trouble(code: string, message: string): CarrierError {
  return { code, trouble: 'other', message, fix: null };
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
