/** Webhooks as the phone company words them, with no more in them than is read. */
import type { Instant } from '../../src/core/model.ts';

let count = 0;

function event(type: string, at: Instant, payload: object): string {
  const head = {
    id: `event-${++count}`,
    event_type: type,
    occurred_at: new Date(at).toISOString(),
  };
  return JSON.stringify({ data: { ...head, payload } });
}

export const callEvents = {
  caller: (session: string, type: string, at: Instant, more: object) =>
    event(type, at, {
      ...{ call_session_id: session, call_leg_id: `caller-leg:${session}`, direction: 'incoming' },
      ...{ call_control_id: `caller:${session}`, connection_id: 'connection', ...more },
    }),
  owner: (
    session: string,
    dialled: { tag: string; to: string; from: string },
    type: string,
    at: Instant,
    more: object,
  ) =>
    event(type, at, {
      ...{ call_session_id: session, call_leg_id: `owner-leg:${session}`, direction: 'outgoing' },
      ...{ call_control_id: `owner:${session}`, to: dialled.to, from: dialled.from },
      ...{ client_state: Buffer.from(dialled.tag).toString('base64'), ...more },
    }),
};

export function received(
  { from, to, text, keyword }: { from: string; to: string; text: string; keyword: string | null },
  at: Instant,
): string {
  return event('message.received', at, {
    ...{ id: `in-${count}`, from: { phone_number: from }, to: [{ phone_number: to }] },
    ...{ text, media: [], autoresponse_type: keyword },
  });
}

/** `failure`: a code of the phone company; null: it was delivered. */
export function receipt(
  { from, to, body }: { from: string; to: string; body: string },
  id: string,
  failure: string | null,
  at: Instant,
): string {
  const status = failure === null ? 'delivered' : 'delivery_failed';
  return event('message.finalized', at, {
    ...{ id, from: { phone_number: from }, to: [{ phone_number: to, status }], text: body },
    errors: failure === null ? [] : [{ code: failure, title: 'Not routable' }],
  });
}
