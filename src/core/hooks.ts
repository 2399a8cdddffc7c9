/** What other programs are told: which events a change of a lead is, and when one is told again. */
import type { SendResult } from './carrier.ts';
import { type Conversation, DAY, HOUR, type Instant, MINUTE, SECOND } from './model.ts';
import type { Next } from './retry.ts';
import type { HookEvent } from './settings.ts';

/** Pauses after the first, second, … attempt that was not answered with 2xx; then every hour. */
export const HOOK_BACKOFF = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR];
export const HOOK_GIVES_UP_AFTER = DAY;

/** `attempts` counts the one that just ended. Sent once more it has the same id, so nothing is unsure. */
export function afterHook(
  { createdAt, attempts }: { createdAt: Instant; attempts: number },
  result: SendResult,
  now: Instant,
): Next {
  if (result.kind === 'sent') return { state: 'sent' };
  if (result.kind === 'refused' || now - createdAt >= HOOK_GIVES_UP_AFTER) {
    return { state: 'failed' };
  }
  return { state: 'waiting', notBefore: now + (HOOK_BACKOFF[attempts - 1] ?? HOUR) };
}

/** `before` null: it is a new lead. */
export function leadEvents(before: Conversation | null, after: Conversation): HookEvent[] {
  const isUrgent = after.urgentBecause.length > 0;
  if (before === null || (before.state === 'closed' && after.state !== 'closed')) {
    return isUrgent ? ['lead.created', 'lead.urgent'] : ['lead.created'];
  }
  const events: HookEvent[] = [];
  if (isUrgent && before.urgentBecause.length === 0) events.push('lead.urgent');
  if (shown(before) !== shown(after)) events.push('lead.updated');
  return events;
}

/** What the payload tells; how far the script has come by itself is nobody else's business. */
function shown(lead: Conversation): string {
  const { name, state, outcome, danger, issue, address, availability, openQuestion } = lead;
  const { urgentBecause, missedCalls, lastMessageAt, callbackAt, snoozedUntil } = lead;
  const known = { name, state, outcome, danger, issue, address, availability, openQuestion };
  return JSON.stringify({
    ...known,
    ...{ urgentBecause, missedCalls, lastMessageAt, callbackAt, snoozedUntil },
  });
}
