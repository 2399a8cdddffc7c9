/** What a stranger meets: no more than the answer, slow clients cut off, and guessing made slow. */
import type { FastifyInstance } from 'fastify';
import { type Instant, MINUTE, SECOND } from './core/model.ts';

/** Long enough for a slow network, too short to be held open for sport. */
export const REQUEST_TIMEOUT = 15 * SECOND;
/**
 * How often Node looks for requests that have taken too long. It takes the longer of the two limits
 * for the whole request, so the one for the head, a minute by itself, has to be told as well.
 */
export const CHECKING = {
  connectionsCheckingInterval: 5 * SECOND,
  headersTimeout: REQUEST_TIMEOUT,
};
const MOST_CONNECTIONS = 1000;

/** Proxies run on this machine, or beside it in a container: only their word on who asks is taken. */
export const PROXIES = ['loopback', 'uniquelocal', 'linklocal'];

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
const ONLY_HTTPS = { 'strict-transport-security': 'max-age=31536000' };

/** Answers of a kind that somebody who belongs here does not get many of. */
const TURNED_AWAY = new Set([400, 401, 403, 404, 413, 415]);
const MOST_A_MINUTE = 120;

/**
 * Whoever is turned away too often hears 429 instead. What proves itself by its signature or secret
 * is never counted: otherwise a flood through the same proxy could lock the phone company out.
 */
export function guard(server: FastifyInstance, isHttps: boolean, now: () => Instant): void {
  const mayFail = limiter(MOST_A_MINUTE, now);
  server.server.maxConnections = MOST_CONNECTIONS;
  server.addHook('onRequest', async (_, reply) => {
    reply.headers(isHttps ? { ...HEADERS, ...ONLY_HTTPS } : HEADERS);
  });
  server.addHook('onSend', async (request, reply, payload) => {
    if (!TURNED_AWAY.has(reply.statusCode) || mayFail(request.ip)) return payload;
    reply.code(429).header('retry-after', '60');
    return JSON.stringify({ error: 'too_many' });
  });
}

const MOST_REMEMBERED = 10_000;
const EVERYBODY_ELSE = '';

/** So many a minute for each address; memory stays flat however many addresses there are. */
export function limiter(most: number, now: () => Instant): (address: string) => boolean {
  const counts = new Map<string, number>();
  let minute = 0;
  return address => {
    const current = Math.floor(now() / MINUTE);
    if (current !== minute) counts.clear();
    minute = current;
    const network = networkOf(address);
    const isFull = counts.size >= MOST_REMEMBERED && !counts.has(network);
    const who = isFull ? EVERYBODY_ELSE : network;
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    return count <= most;
  };
}

/** An IPv6 customer has 2^64 addresses to come from. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [front = '', back = ''] = address.split('::');
  const groups = front.split(':');
  const zeros = address.includes('::') ? 8 - groups.length - back.split(':').length : 0;
  return [...groups, ...Array<string>(Math.max(0, zeros)).fill('0')].slice(0, 4).join(':');
}
