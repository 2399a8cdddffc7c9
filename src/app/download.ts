/** One attempt to fetch a file from where the phone company keeps it. */
import { SECOND } from '../core/model.ts';

export const MOST_BYTES = 10_000_000;
const TIMEOUT = 20 * SECOND;
const MOST_REDIRECTS = 3;
/** What storage answers to an address that is signed already, if a key comes with it. */
const KEY_REFUSED = [400, 401, 403];
const GONE = [404, 410];

/** Whether another attempt can help: hardly, for what is gone; never, for what is not allowed. */
export type Hope = 'some' | 'little' | 'none';
export type Download = { got: Buffer } | { failed: string; hope: Hope };

export interface Access {
  apiKey: string;
  apiUrl: string;
}

/** Never rejects. `stop` breaks it off. */
export async function download(url: string, access: Access, stop: AbortSignal): Promise<Download> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]);
  try {
    const answer = await request(url, access, signal);
    if (typeof answer === 'string') return { failed: answer, hope: 'none' };
    if (!answer.ok) return refused(answer.status);
    const got = await body(answer);
    return got ? { got } : { failed: 'it is larger than 10 MB', hope: 'none' };
  } catch (error) {
    return { failed: `no answer (${reason(error)})`, hope: 'some' };
  }
}

/** Over https from a host with a public name, which has to prove that name; or from the API itself. */
export function mayFetch(url: URL, apiUrl: string): boolean {
  if (url.origin === new URL(apiUrl).origin) return true;
  const isNamed = /\.[a-z][a-z0-9-]+$/.test(url.hostname);
  return (
    url.protocol === 'https:' && isNamed && !/\.(local|localhost|internal)$/.test(url.hostname)
  );
}

/** The key is for the phone company and nobody else. */
export function mayHaveKey(url: URL, apiUrl: string): boolean {
  if (url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && /(^|\.)telnyx\.com$/.test(url.hostname);
}

/** A string says why it must not be fetched. */
async function request(
  url: string,
  access: Access,
  signal: AbortSignal,
): Promise<Response | string> {
  const answer = await follow(url, access, signal, true);
  if (typeof answer === 'string' || !KEY_REFUSED.includes(answer.status)) return answer;
  await answer.body?.cancel();
  return follow(url, access, signal, false);
}

async function follow(
  start: string,
  { apiKey, apiUrl }: Access,
  signal: AbortSignal,
  withKey: boolean,
): Promise<Response | string> {
  let url = URL.parse(start);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!url || !mayFetch(url, apiUrl)) return 'its address is not one to download from';
    const headers: Record<string, string> =
      withKey && mayHaveKey(url, apiUrl) ? { authorization: `Bearer ${apiKey}` } : {};
    const answer = await fetch(url, { headers, signal, redirect: 'manual' });
    const next = answer.headers.get('location');
    if (answer.status < 300 || answer.status >= 400 || next === null) return answer;
    await answer.body?.cancel();
    url = URL.parse(next, url);
  }
  return `it is redirected more than ${MOST_REDIRECTS} times`;
}

/** Null: too large. */
async function body(answer: Response): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refused(status: number): Download {
  return GONE.includes(status)
    ? { failed: `it is no longer there (HTTP ${status})`, hope: 'little' }
    : { failed: `it is not handed out (HTTP ${status})`, hope: 'some' };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
