import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Calls } from './calls.ts';
import { command, isAction } from './commands.ts';
import type { Faults } from './faults.ts';
import type { Leg } from './leg.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';
import { outboundPayload } from './text-payloads.ts';
import type { Text, Texts } from './texts.ts';
import { accepted } from './validate.ts';

const ENDED_CALLS_SHOW_MS = 600_000;

interface Company {
  calls: Calls;
  texts: Texts;
  faults: Faults;
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
  mediaRoute(server, company.calls.office);
  return server;
}

function v2Routes(v2: FastifyInstance, company: Company): void {
  v2.addHook('onRequest', async request => mustHoldKey(request));
  textRoutes(v2, company);
  callRoutes(v2, company);
  commandRoute(v2, company);
}

function textRoutes(v2: FastifyInstance, { texts, faults, calls: { office } }: Company): void {
  const show = (text: Text) => ({ data: outboundPayload(text, text.status, office.stamp()) });
  v2.post('/messages', (request, reply) =>
    faults.handle('messages', request, reply, () =>
      show(texts.send(accepted('messages', request.body))),
    ),
  );
  v2.get<ById>('/messages/:id', async ({ params }) => show(texts.find(params.id)));
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

function mediaRoute(server: FastifyInstance, office: Office): void {
  server.get<{ Params: { name: string } }>('/media/:name', async (request, reply) => {
    const medium = office.shelf.get(request.params.name, office.now());
    if (!medium) throw new Refusal('10005');
    if (medium.needsKey) mustHoldKey(request);
    return reply.type(medium.contentType).send(medium.bytes);
  });
}

function mustHoldKey({ headers }: FastifyRequest): void {
  if (!/^Bearer \S+$/.test(headers.authorization ?? '')) throw new Refusal('10009');
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
