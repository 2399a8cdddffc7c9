/** The only door. A webhook is verified and recorded, then acknowledged; all thinking happens later. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ANSWERS, type Answer, type Refused } from './answers.ts';
import type { App } from './app/app.ts';
import { isDiskTrouble } from './app/disk-trouble.ts';
import type { Receive } from './app/receive.ts';
import { calendarFeed } from './calendar-feed.ts';
import { CHECKING, guard, PROXIES, REQUEST_TIMEOUT } from './exposure.ts';
import { installationKey } from './installation-key.ts';
import { mediaRoute } from './media-route.ts';
import type { Metrics } from './metrics.ts';
import { publicKey, verify } from './telnyx/verify.ts';
import { readWebhook } from './telnyx/webhook.ts';
import type { Certificate } from './tls.ts';

export const WEBHOOK_PATH = '/webhooks/telnyx';
/** The largest webhook known is a tenth of this. */
const BODY_LIMIT = 64 * 1024;

export interface Http {
  app: App;
  receive: Receive;
  metrics: Metrics;
  /** Whether the loop is alive; null: fine, otherwise what is wrong. */
  trouble: () => string | null;
  /** Null: plain HTTP. */
  tls: Certificate | null;
}

/** No route describes its body by a schema, and loading what reads schemas takes 40 ms. */
const NO_SCHEMAS = { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } };

function noSchema(): never {
  throw new Error('a route with a schema needs a schema compiler');
}

export function httpServer({ app, receive, metrics, trouble, tls }: Http): FastifyInstance {
  const server = Fastify({
    ...{ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: 'idle' },
    ...{ requestTimeout: REQUEST_TIMEOUT, trustProxy: PROXIES },
    ...{ schemaController: NO_SCHEMAS },
    ...(tls ? { https: { ...tls, ...CHECKING } } : { http: CHECKING }),
  }) as unknown as FastifyInstance;
  guard(server, tls !== null, app.now);

  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => {
    done(null, body);
  });

  const give = (reply: FastifyReply, answer: Answer) => {
    metrics.webhooks.inc({ outcome: answer.body.status ?? answer.body.error ?? 'unknown' });
    return reply.code(answer.code).send(answer.body);
  };

  server.post(WEBHOOK_PATH, async (request, reply) => {
    const body = request.body as Buffer | undefined;
    if (!body?.length) return give(reply, ANSWERS.malformed('the body is empty'));
    const now = app.now();
    const signature = header(request, 'telnyx-signature-ed25519');
    const key = publicKey(app.settings.telnyx.publicKey);
    const checked = verify(key, signature, header(request, 'telnyx-timestamp'), body, now);
    if (checked !== 'good') return give(reply, ANSWERS[checked]);
    const text = body.toString('utf8');
    const webhook = readWebhook(text, now);
    if (webhook.is === 'malformed') return give(reply, ANSWERS.malformed(webhook.why));
    if (webhook.is === 'version_1') return give(reply, ANSWERS.version_1);
    if (webhook.is === 'unknown') return give(reply, ANSWERS.unknown(webhook.type));
    const isNew = await receive(webhook, text, outboxKey(request));
    return give(reply, isNew ? ANSWERS.recorded : ANSWERS.duplicate);
  });

  mediaRoute(server, app);
  calendarFeed(server, {
    ...{ store: app.store, business: () => app.settings.business, log: app.log, now: app.now },
    key: installationKey(app.settings.database),
  });

  server.get('/healthz', (_, reply) => {
    const wrong = trouble();
    return reply.code(wrong ? 503 : 200).send({ status: wrong ?? 'ok' });
  });

  server.get('/metrics', async (request, reply) => {
    if (!isLocal(request)) return give404(reply);
    return reply.type(metrics.contentType).send(await metrics.print());
  });

  server.setNotFoundHandler((_, reply) => give404(reply));
  server.setErrorHandler((error: Error & Refused, _, reply) => {
    const known = ANSWERS.byError(error);
    if (known) return give(reply, known);
    app.log.error({ err: error }, 'a request failed');
    return give(reply, isDiskTrouble(error) ? ANSWERS.disk : ANSWERS.bug);
  });
  return server;
}

function give404(reply: FastifyReply) {
  return reply.code(404).send({ error: 'not_found' });
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Each text asks for its receipts at an address of its own. */
function outboxKey(request: FastifyRequest): string | null {
  const { text } = request.query as { text?: unknown };
  return typeof text === 'string' && text !== '' ? text : null;
}

/** Asked from this machine, and not passed on by a proxy that runs on it. */
function isLocal(request: FastifyRequest): boolean {
  const loopback = /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');
  const passedOn = Object.keys(request.headers).some(name =>
    /^(x-forwarded-|forwarded$|cf-|via$)/.test(name),
  );
  return loopback && !passedOn;
}
