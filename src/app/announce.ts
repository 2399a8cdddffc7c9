/** Other programs hear of leads and bookings: noted in the transaction that decides, sent by the deliverer. */
import { createHash } from 'node:crypto';
import type { Booked } from '../core/booking/booking.ts';
import { spanOf } from '../core/booking/windows.ts';
import { leadEvents } from '../core/hooks.ts';
import type { Conversation, Instant } from '../core/model.ts';
import { rowOf } from '../core/queue.ts';
import type { HookEvent } from '../core/settings.ts';
import { rfc3339 } from '../core/time/hours.ts';
import { extrasReader } from '../store/waiting.ts';
import type { Deciding } from './app.ts';

/** `cause` names what brought it about: applied again, it adds nothing. `before` null: a new lead. */
export function announce(
  app: Deciding,
  before: Conversation | null,
  after: Conversation,
  cause: string,
  now: Instant,
): void {
  if (app.settings.webhooks.length === 0) return;
  for (const event of leadEvents(before, after)) {
    tell(app, after, { event, type: event, more: {}, cause }, now);
  }
  for (const booking of app.store.bookings.ofLead(after.lead)) {
    if (booking.updatedAt !== now) continue;
    const { state, sequence } = booking;
    const more = { booking: bookingJson(booking, app.settings.business.timezone) };
    const change = `booking:${booking.booking}:${sequence}:${state}`;
    tell(app, after, { event: 'booking.*', type: `booking.${state}`, more, cause: change }, now);
  }
}

interface News {
  event: HookEvent;
  type: string;
  more: object;
  cause: string;
}

function tell(app: Deciding, lead: Conversation, { event, type, more, cause }: News, now: Instant) {
  const zone = app.settings.business.timezone;
  const row = rowOf(lead, extrasReader(app.store.db)(lead.lead), { now, zone });
  const payload = { type, timestamp: new Date(now).toISOString(), data: { ...row, ...more } };
  for (const { url, events } of app.settings.webhooks) {
    if (!events.includes(event)) continue;
    app.store.outbox.add({
      key: `hook:${lead.lead}:${cause}:${type}:${shortly(url)}`,
      // Not the lead's own: what is withdrawn or told in a conversation are texts.
      ...{ kind: 'hook', lead: null, call: null, sender: '', recipient: url, media: '[]' },
      ...{ body: JSON.stringify(payload), why: type },
      ...{ createdAt: now, notBefore: now, expiresAt: null },
    });
  }
}

function bookingJson({ booking, state, window }: Booked, zone: string) {
  const { start, end } = spanOf(window);
  return { booking, state, start: rfc3339(start, zone), end: rfc3339(end, zone) };
}

/** Tells one address from the others, whose own path may be a secret. */
function shortly(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 8);
}
