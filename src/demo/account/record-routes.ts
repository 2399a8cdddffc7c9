import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { partiesOf, type TelnyxEvent } from '../events.ts';
import { Refusal } from '../refusal.ts';
import type { Text } from '../texts.ts';
import type { Delivered, Webhooks } from '../webhooks.ts';
import type { Account } from './account.ts';
import { page, type Query } from './page.ts';

/** How far back calls are shown to who names none. */
const CALL_EVENTS_MS = 24 * 3_600_000;

export interface Records {
  account: Account;
  webhooks: Webhooks;
  texts: readonly Text[];
  now: () => number;
}

interface Listed {
  Querystring: Query;
}

/** What happened, for whoever was away. */
export function recordRoutes(v2: FastifyInstance, records: Records): void {
  const kept = <T>(list: () => T): T => {
    if (records.account.keepsRecords) return list();
    throw new Refusal('10010');
  };
  v2.get<Listed>('/webhook_deliveries', async ({ query }) =>
    kept(() => page(deliveries(records, query), query)),
  );
  v2.get<Listed>('/call_events', async ({ query }) =>
    kept(() => page(callEvents(records, query), query)),
  );
  v2.get<Listed>('/detail_records', async ({ query }) =>
    kept(() => {
      if (!query['filter[record_type]']) throw new Refusal('10004', '/filter[record_type]');
      const messaging = query['filter[record_type]'] === 'messaging';
      return page(messaging ? messageRecords(records) : [], query, 50);
    }),
  );
}

/** The newest first. */
function deliveries({ webhooks }: Records, query: Query) {
  const [from, to] = [
    time(query['filter[started_at][gte]']),
    time(query['filter[started_at][lte]']),
  ];
  const types = query['filter[event_type]']?.split(',');
  return webhooks.delivered
    .filter(({ status }) => status === (query['filter[status][eq]'] ?? status))
    .filter(({ startedAt }) => startedAt >= (from ?? startedAt) && startedAt <= (to ?? startedAt))
    .filter(({ event }) => types?.includes(event.event_type) ?? true)
    .map(shownDelivery)
    .reverse();
}

function shownDelivery({ id, event, status, startedAt, finishedAt, url, answers }: Delivered) {
  const attempts = answers.map(answer => ({
    status: answer !== null && answer < 300 ? 'delivered' : 'failed',
    started_at: iso(startedAt),
    finished_at: iso(finishedAt),
    http: { request: { url, headers: [] }, ...(answer && { response: { status: answer } }) },
  }));
  return {
    record_type: 'webhook_delivery',
    id,
    status,
    started_at: iso(startedAt),
    finished_at: iso(finishedAt),
    webhook: event,
    attempts: attempts.reverse(),
  };
}

function callEvents({ webhooks, now }: Records, query: Query) {
  const from = time(query['filter[occurred_at][gte]']) ?? now() - CALL_EVENTS_MS;
  return webhooks.events
    .filter(event => event.event_type.startsWith('call.'))
    .filter(({ occurred_at }) => Date.parse(occurred_at) >= from)
    .map(shownCallEvent)
    .reverse();
}

function shownCallEvent(event: TelnyxEvent) {
  const { call_leg_id, call_session_id } = event.payload as Record<string, unknown>;
  return {
    record_type: 'call_event',
    type: 'webhook',
    name: event.event_type,
    event_timestamp: event.occurred_at,
    call_leg_id,
    call_session_id,
    metadata: event,
  };
}

/** Who and when, never what: no text, no media. */
function messageRecords({ webhooks, texts }: Records) {
  const received = webhooks.events.flatMap(event => {
    if (event.event_type !== 'message.received') return [];
    const [cli, cld] = partiesOf(event.payload);
    const id = event.payload.id ?? randomUUID();
    return [record(id, 'inbound', 'received', event.occurred_at, { cli, cld })];
  });
  const sent = texts.map(({ id, from, to, at, status }) =>
    record(id, 'outbound', status, iso(at), { cli: from, cld: to }),
  );
  return [...received, ...sent].reverse();
}

function record(uuid: string, direction: string, status: string, at: string, parties: object) {
  const dates = { created_at: at, completed_at: at };
  return { record_type: 'message_detail_record', uuid, direction, status, ...parties, ...dates };
}

const iso = (at: number) => new Date(at).toISOString();

function time(text: string | undefined): number | null {
  return text === undefined ? null : Date.parse(text);
}
