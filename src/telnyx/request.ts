/** One question to Telnyx's API at a time, for setting up and looking around; texts and calls have their own client. */
import { type Instant, SECOND } from '../core/model.ts';
import { UserError } from '../core/user-error.ts';
import { explain } from './errors.ts';

const PATIENCE = 15 * SECOND;

export interface Access {
  apiKey: string;
  /** Such as https://api.telnyx.com/v2. */
  apiUrl: string;
}

export interface Answer {
  /** Null: there is no such thing (404). */
  body: unknown;
  /** Telnyx's clock, to the second; null: not told. */
  date: Instant | null;
}

export type Ask = (
  path: string,
  change?: { method: 'POST' | 'PATCH'; body: object },
) => Promise<Answer>;

/**
 * Throws a UserError: E501 nobody answers, E502 the key is refused, E503 the account may not do
 * this, E504 anything else. `closing` gives up at once.
 */
export function asker({ apiKey, apiUrl }: Access, closing?: AbortSignal): Ask {
  return async (path, change) => {
    const patience = AbortSignal.timeout(PATIENCE);
    const response = await reach(`${apiUrl.replace(/\/$/, '')}${path}`, {
      method: change?.method ?? 'GET',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      signal: closing ? AbortSignal.any([closing, patience]) : patience,
      ...(change && { body: JSON.stringify(change.body) }),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    const answer = { date: Number.isNaN(date) ? null : date };
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return { ...answer, body };
    if (response.status === 404) return { ...answer, body: null };
    throw refusal(response.status, body, path);
  };
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new UserError(
      'E501',
      `Telnyx cannot be reached at ${new URL(url).origin} (${whyNoAnswer(error)})`,
      'check the network, and telnyx.api_url where you have set one',
    );
  }
}

/** What kept a `fetch` from being answered: "ECONNREFUSED", "it took too long". */
export function whyNoAnswer(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return 'it took too long';
  return 'code' in cause ? String(cause.code) : cause.message;
}

function refusal(status: number, body: unknown, path: string): UserError {
  const errors = (body as { errors?: { code?: string; title?: string; detail?: string }[] } | null)
    ?.errors;
  const first = Array.isArray(errors) ? errors[0] : undefined;
  if (status === 401) {
    const fix = 'make a new one in the portal (Account, Keys & Credentials) and put it into .env';
    return new UserError('E502', 'Telnyx does not accept the API key', fix);
  }
  const { message, fix } = explain(String(first?.code ?? ''), first?.detail ?? first?.title);
  const what = `Telnyx refused ${path.split('?')[0]}: ${message}`;
  return new UserError(status === 403 ? 'E503' : 'E504', what, fix ?? 'look at it in the portal');
}
