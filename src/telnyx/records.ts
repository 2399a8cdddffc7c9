/** What Telnyx keeps for whoever was away: webhooks it could not deliver, events of calls, records of texts. */
import { z } from 'zod';
import type { Instant } from '../core/model.ts';
import { UserError } from '../core/user-error.ts';
import { read } from './account.ts';
import type { Answer, Ask } from './request.ts';

/** Far more than a day of a contractor's calls; a list that never ends is not followed forever. */
const MOST_PAGES = 200;

export interface FailedDelivery {
  startedAt: Instant;
  /** The status of the last attempt's answer; null: there was none. */
  lastAnswer: number | null;
  /** Where it should have gone. */
  url: string | null;
  /** The webhook as it would have arrived, but for a mark that says how it came. */
  body: string;
}

const Deliveries = z.looseObject({
  data: z.array(
    z.looseObject({
      started_at: z.string().nullish(),
      webhook: z.unknown(),
      attempts: z
        .array(
          z.looseObject({
            http: z
              .looseObject({
                request: z.looseObject({ url: z.string().nullish() }).nullish(),
                response: z.looseObject({ status: z.number().nullish() }).nullish(),
              })
              .nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});

/** Webhooks given up since then. Null: the account keeps no such records. Throws UserErrors of `asker`. */
export async function failedDeliveries(ask: Ask, since: Instant): Promise<FailedDelivery[] | null> {
  const filter = `filter[status][eq]=failed&filter[started_at][gte]=${iso(since)}`;
  const rows = await everyPage(ask, `/webhook_deliveries?${filter}&page[size]=250`, answer =>
    read(Deliveries, answer),
  );
  return (
    rows?.flatMap(({ started_at, webhook, attempts }) => {
      const body = envelope(webhook);
      const http = attempts?.[0]?.http;
      const [lastAnswer, url] = [http?.response?.status ?? null, http?.request?.url ?? null];
      return body
        ? [{ startedAt: Date.parse(started_at ?? '') || since, lastAnswer, url, body }]
        : [];
    }) ?? null
  );
}

const CallEvents = z.looseObject({
  data: z.array(
    z.looseObject({
      name: z.string(),
      type: z.string().nullish(),
      event_timestamp: z.string().nullish(),
      metadata: z.unknown(),
    }),
  ),
});

/** The webhooks of calls since then, delivered or not; null: as above. */
export async function callEvents(ask: Ask, since: Instant): Promise<string[] | null> {
  const filter = `filter[type]=webhook&filter[occurred_at][gte]=${iso(since)}`;
  const rows = await everyPage(ask, `/call_events?${filter}&page[size]=250`, answer =>
    read(CallEvents, answer),
  );
  return (
    rows
      ?.filter(({ type }) => type !== 'command')
      .flatMap(({ name, event_timestamp, metadata }) => {
        const body = envelope(metadata) ?? fromPayload(name, event_timestamp ?? null, metadata);
        return body ? [body] : [];
      }) ?? null
  );
}

const TextRecords = z.looseObject({
  data: z.array(
    z.looseObject({
      uuid: z.string().nullish(),
      direction: z.string().nullish(),
      created_at: z.string().nullish(),
    }),
  ),
});

const Message = z.looseObject({ data: z.looseObject({ received_at: z.string().nullish() }) });

/**
 * Texts that came in since then and are not `known` by their id, as webhooks; null: as above. The
 * records hold no words: each text is fetched by itself.
 */
export async function textsReceived(
  ask: Ask,
  since: Instant,
  known: (id: string) => boolean,
): Promise<string[] | null> {
  const filter = `filter[record_type]=messaging&filter[created_at][gte]=${iso(since)}`;
  const rows = await everyPage(ask, `/detail_records?${filter}&page[size]=50`, answer =>
    read(TextRecords, answer),
  );
  if (rows === null) return null;
  const ids = rows.flatMap(({ uuid, direction, created_at }) => {
    const isLater = (Date.parse(created_at ?? '') || since) >= since;
    return uuid && direction === 'inbound' && isLater && !known(uuid) ? [uuid] : [];
  });
  const bodies: string[] = [];
  for (const id of ids) {
    const message = read(Message, await ask(`/messages/${id}`))?.data;
    if (message) bodies.push(received(id, message.received_at ?? null, message));
  }
  return bodies;
}

/** Its event id is lost; the text's own stands in for it. */
function received(id: string, occurred_at: string | null, payload: object): string {
  const event = { record_type: 'event', event_type: 'message.received', id, occurred_at, payload };
  return marked(event);
}

async function everyPage<T>(
  ask: Ask,
  path: string,
  understood: (answer: Answer) => { data: T[] } | null,
): Promise<T[] | null> {
  const all: T[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const page = await orNone(() => ask(`${path}&page[number]=${number}`).then(understood));
    if (page === null) return null;
    all.push(...page.data);
    if (page.data.length === 0 || !hasMore(page, number)) break;
  }
  return all;
}

function hasMore(page: object, number: number): boolean {
  const { meta } = page as { meta?: { total_pages?: number } };
  return (meta?.total_pages ?? 1) > number;
}

/** Not every account may ask. */
async function orNone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError && error.code === 'E503') return null;
    throw error;
  }
}

/** Nobody signed it: it was fetched, not received. */
function marked(event: object): string {
  return JSON.stringify({ data: event, meta: { caught_up: true } });
}

/** The event, wherever in what Telnyx kept of it: bare, in its envelope, or one step further in. */
function envelope(kept: unknown): string | null {
  const inside = [kept, ...valuesOf(kept), ...valuesOf(kept).flatMap(valuesOf)];
  const event = inside.find(
    value => typeof value === 'object' && value && 'event_type' in value && 'payload' in value,
  );
  return event ? marked(event) : null;
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** Without an id of its own: told twice, a call comes to the same verdict. */
function fromPayload(name: string, at: string | null, payload: unknown): string | null {
  const isPayload = typeof payload === 'object' && payload !== null && 'call_leg_id' in payload;
  return isPayload ? marked({ event_type: name, occurred_at: at, payload }) : null;
}

const iso = (at: Instant) => encodeURIComponent(new Date(at).toISOString());
