/** What a failed request means: did it happen, may it be repeated, was it refused? */
import type { CarrierError, SendResult } from '../core/carrier.ts';
import { SECOND } from '../core/model.ts';
import { explain } from './errors.ts';

/** The request never left this machine, so repeating it cannot send twice. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Takes whatever the SDK threw. Bugs of this program are thrown on. */
export function outcome(thrown: unknown): SendResult {
  if (!(thrown instanceof Error)) throw thrown;
  const { status, error, headers } = thrown as Error & {
    status?: number;
    error?: unknown;
    headers?: Headers;
  };
  if (status === undefined) return withoutAnswer(thrown);
  const reason = firstError(error, status);
  if (status === 429 || reason.trouble === 'busy') {
    return { kind: 'again', afterMs: retryAfter(headers), error: reason };
  }
  // A wrong key or a missing right is mended by the owner, after which the text shall leave.
  if (status === 401 || status === 403) {
    return reason.trouble === 'other' || reason.trouble === 'account'
      ? { kind: 'again', afterMs: 60 * SECOND, error: reason }
      : { kind: 'refused', error: reason };
  }
  if (status === 408 || status >= 500) return { kind: 'unsure', error: reason };
  return { kind: 'refused', error: reason };
}

function withoutAnswer(thrown: Error): SendResult {
  if (!isConnectionError(thrown)) throw thrown;
  const code = causeCode(thrown);
  const lost = { code, trouble: 'unreachable' as const, fix: null };
  if (NEVER_LEFT.has(code) || code.includes('CERT') || code.startsWith('ERR_TLS')) {
    const message = `the phone company cannot be reached (${code})`;
    return { kind: 'again', afterMs: null, error: { ...lost, message, fix: 'check the network' } };
  }
  return { kind: 'unsure', error: { ...lost, message: 'no answer came; it may have been sent' } };
}

/** By name: importing the SDK's classes would load all of it. */
function isConnectionError(thrown: Error): boolean {
  return /^API(Connection|ConnectionTimeout|UserAbort)Error$/.test(thrown.constructor.name);
}

function causeCode(thrown: Error): string {
  let cause: unknown = thrown;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    if (cause instanceof AggregateError && cause.errors[0]) cause = cause.errors[0];
    else cause = cause.cause;
  }
  return 'no answer';
}

function firstError(body: unknown, status: number): CarrierError {
  const errors = (body as { errors?: { code?: string; title?: string; detail?: string }[] } | null)
    ?.errors;
  const first = Array.isArray(errors) ? errors[0] : undefined;
  const fallback = status === 401 || status === 403 ? '10009' : `HTTP ${status}`;
  return explain(
    String(first?.code ?? fallback),
    first?.detail ?? first?.title ?? `HTTP ${status}`,
  );
}

/** In milliseconds; null: not said. */
function retryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * SECOND);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
