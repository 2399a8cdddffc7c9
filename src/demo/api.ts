import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Account } from './account/account.ts';
import { numberRoutes } from './account/number-routes.ts';
import { recordRoutes } from './account/record-routes.ts';
import { registrationRoutes } from './account/registration-routes.ts';
import { serviceRoutes } from './account/service-routes.ts';
import type { Calls } from './calls.ts';
import { command, isAction } from './commands.ts';
import type { Faults } from './faults.ts';
import type { Leg } from './leg.ts';
import { Refusal } from './refusal.ts';
import { outboundPayload } from './text-payloads.ts';
import type { Text, Texts } from './texts.ts';
import { accepted } from './validate.ts';
import type { Webhooks } from './webhooks.ts';

const ENDED_CALLS_SHOW_MS = 600_000;

interface Company {
  calls: Calls;
  texts: Texts;
  faults: Faults;
  account: Account;
  webhooks: Webhooks;
}

interface ById {
  Params: { id: string };
}

/** Telnyx's API v2, as far as this product calls it, and the media it points to. */
export function api(company: Company): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true });
  server.setErrorHandler((error, _request, reply) => answerError(error, reply));
  server.setNotFoundHandler(() => {
    throw new Refusal('10005');
  });
  server.register(async v2 => v2Routes(v2, company), { prefix: '/v2' });
  mediaRoute(server, company);
  return server;
}

function v2Routes(v2: FastifyInstance, company: Company): void {
  const { account, webhooks, texts, calls } = company;
  v2.addHook('onRequest', async (request, reply) => {
    reply.header('date', new Date(Date.now() + account.clockAheadMs).toUTCString());
    mustHoldKey(request, account.apiKey);
  });
  textRoutes(v2, company);
  callRoutes(v2, company);
  commandRoute(v2, company);
  serviceRoutes(v2, account);
  numberRoutes(v2, account);
  registrationRoutes(v2, account);
  recordRoutes(v2, { account, webhooks, texts: texts.accepted, now: calls.office.now });
}

function textRoutes(v2: FastifyInstance, company: Company): void {
  const { texts, faults, calls, webhooks } = company;
  const { office } = calls;
  const show = (text: Text) => ({ data: outboundPayload(text, text.status, office.stamp()) });
  v2.post('/messages', (request, reply) =>
    faults.handle('messages', request, reply, () =>
      show(texts.send(accepted('messages', request.body))),
    ),
  );
  v2.get<ById>('/messages/:id', async ({ params }) => {
    const received = webhooks.events.find(
      event => event.event_type === 'message.received' && event.payload.id === params.id,
    );
    return received ? { data: received.payload } : show(texts.find(params.id));
  });
}

function callRoutes(v2: FastifyInstance, { calls, faults }: Company): void {
  v2.post('/calls', (request, reply) =>
    faults.handle('calls', request, reply, () =>
      showCall(calls.dial(accepted('calls', request.body))),
    ),
  );
  v2.get<ById>('/calls/:id', async ({ params }) => {
    const leg = calls.find(params.id);
    const now = calls.office.now();
    if (now - (leg.endedAt ?? now) > ENDED_CALLS_SHOW_MS) throw new Refusal('10005');
    return showCall(leg);
  });
}

function commandRoute(v2: FastifyInstance, { calls, faults }: Company): void {
  const path = '/calls/:id/actions/:action';
  v2.post<{ Params: { id: string; action: string } }>(path, (request, reply) => {
    const { id, action } = request.params;
    if (!isAction(action)) throw new Refusal('10005');
    return faults.handle(action, request, reply, () => {
      command(calls, id, action, request.body);
      return { data: { result: 'ok' } };
    });
  });
}

function mediaRoute(server: FastifyInstance, { calls: { office }, account }: Company): void {
  server.get<{ Params: { name: string } }>('/media/:name', async (request, reply) => {
    const medium = office.shelf.get(request.params.name, office.now());
    if (!medium) throw new Refusal('10005');
    if (medium.needsKey) mustHoldKey(request, account.apiKey);
    return reply.type(medium.contentType).send(medium.bytes);
  });
}

/** `key` null: any. */
function mustHoldKey({ headers }: FastifyRequest, key: string | null): void {
  const [, given] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
  if (given === undefined || (key !== null && given !== key)) throw new Refusal('10009');
}

function answerError(error: unknown, reply: FastifyReply) {
  const { statusCode = 500 } = error as { statusCode?: number };
  const ownCode = statusCode < 500 ? '10015' : '10007';
  const refusal = error instanceof Refusal ? error : new Refusal(ownCode);
  if (refusal.retryAfter !== null) reply.header('retry-after', String(refusal.retryAfter));
  return reply.status(refusal.status).send(refusal.body);
}

function showCall(leg: Leg) {
  const ids = { call_control_id: leg.controlId, call_leg_id: leg.legId };
  const state = { is_alive: leg.state !== 'ended', start_time: leg.startedAt };
  const client = leg.clientState === null ? {} : { client_state: leg.clientState };
  const ended = leg.endedAt === null ? {} : { end_time: new Date(leg.endedAt).toISOString() };
  const session = { call_session_id: leg.sessionId, record_type: 'call' };
  return { data: { ...session, ...ids, ...state, ...client, ...ended } };
}
