import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Calls } from './calls.ts';
import { command, isAction } from './commands.ts';
import type { Faults } from './faults.ts';
import type { Leg } from './leg.ts';
import { Refusal } from './refusal.ts';
import { outboundPayload } from './text-payloads.ts';
import type { Text, Texts } from './texts.ts';
import { accepted } from './validate.ts';

const ENDED_CALLS_SHOW_MS = 600_000;

export interface Departments {
  calls: Calls;
  texts: Texts;
  faults: Faults;
}

/** Telnyx's API v2, as far as this product calls it, and the media it points to. */
export function api({ calls, texts, faults }: Departments): FastifyInstance {
  const { office } = calls;
  const app = Fastify({ forceCloseConnections: true });
  app.setErrorHandler((error, _request, reply) => answerError(error, reply));
  app.setNotFoundHandler(() => {
    throw new Refusal('10005');
  });

  app.register(
    async v2 => {
      v2.addHook('onRequest', async request => mustHoldKey(request));

      v2.post('/messages', (request, reply) =>
        faults.handle('messages', request, reply, () =>
          showText(texts.send(accepted('messages', request.body)), office.stamp()),
        ),
      );
      v2.get<{ Params: { id: string } }>('/messages/:id', async ({ params }) =>
        showText(texts.find(params.id), office.stamp()),
      );
      v2.post('/calls', (request, reply) =>
        faults.handle('calls', request, reply, () =>
          showCall(calls.dial(accepted('calls', request.body))),
        ),
      );
      v2.get<{ Params: { id: string } }>('/calls/:id', async ({ params }) => {
        const leg = calls.find(params.id);
        if (office.now() - (leg.endedAt ?? office.now()) > ENDED_CALLS_SHOW_MS) {
          throw new Refusal('10005');
        }
        return showCall(leg);
      });
      v2.post<{ Params: { id: string; action: string } }>(
        '/calls/:id/actions/:action',
        (request, reply) => {
          const { id, action } = request.params;
          if (!isAction(action)) throw new Refusal('10005');
          return faults.handle(action, request, reply, () => {
            command(calls, id, action, request.body);
            return { data: { result: 'ok' } };
          });
        },
      );
    },
    { prefix: '/v2' },
  );

  app.get<{ Params: { name: string } }>('/media/:name', async (request, reply) => {
    const medium = office.shelf.get(request.params.name, office.now());
    if (!medium) throw new Refusal('10005');
    if (medium.needsKey) mustHoldKey(request);
    return reply.type(medium.contentType).send(medium.bytes);
  });
  return app;
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

function showText(text: Text, at: string) {
  return { data: outboundPayload(text, text.status, at) };
}

function showCall(leg: Leg) {
  const ids = { call_control_id: leg.controlId, call_leg_id: leg.legId };
  const state = { is_alive: leg.state !== 'ended', start_time: leg.startedAt };
  const client = leg.clientState === null ? {} : { client_state: leg.clientState };
  const ended = leg.endedAt === null ? {} : { end_time: new Date(leg.endedAt).toISOString() };
  const session = { call_session_id: leg.sessionId, record_type: 'call' };
  return { data: { ...session, ...ids, ...state, ...client, ...ended } };
}
