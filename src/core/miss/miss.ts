/** A call nobody took: the lead it makes, and the opening text. */

import { updateAlert } from '../conversation/alerts.ts';
import { begunAnew, newLead } from '../lead.ts';
import {
  type Conversation,
  DAY,
  type Effect,
  HOUR,
  type Instant,
  MINUTE,
  type Skip,
  type TextOut,
} from '../model.ts';
import { classify } from '../numbers/numbers.ts';
import type { Line, PhoneNumber, Settings } from '../settings.ts';
import { type CallerRecord, isQueued, whyNotTexted } from './guards.ts';
import { hasSaidItAll, opened, opening } from './opening.ts';

/** A conversation in the owner's hands that has slept longer than this is over. */
const TAKEN_LASTS = 7 * DAY;

export interface Miss {
  call: number;
  line: Line;
  /** As the phone company gave it. */
  from: string | null;
  leftVoicemail: boolean;
  /** When the call came. */
  at: Instant;
  because: string;
}

export interface MissContext {
  settings: Settings;
  record: CallerRecord;
  /** The number a new lead gets. */
  nextLead: number;
  now: Instant;
}

export interface MissDecision {
  conversation: Conversation | null;
  skip: Skip | null;
  effects: Effect[];
}

export function onMiss(
  conversation: Conversation | null,
  miss: Miss,
  context: MissContext,
): MissDecision {
  const { settings, record, now } = context;
  const skip =
    whyNotTexted(miss.from, settings, record, now) ??
    (isInOwnersHands(conversation, now) ? 'in_conversation' : null) ??
    (isTooLate(miss, context) ? 'too_late' : null);
  if (!isQueued(skip, miss.leftVoicemail)) return { conversation, skip, effects: [] };
  const found = classify(miss.from);
  const caller = 'number' in found ? found.number : null;
  const lead = reopened(conversation, miss, context, caller);
  if (skip === null && caller !== null) {
    const text = opening(lead, caller, miss, context);
    const alerts = hasSaidItAll(lead, now) ? callsAgain(lead, miss, context) : [];
    return { conversation: opened(lead, text, now), skip, effects: [text, ...alerts] };
  }
  const isNew = conversation === null || conversation.state === 'closed';
  const queued: Conversation = isNew ? { ...lead, state: 'waiting' } : lead;
  const alerts =
    skip === 'hourly_cap' ? capAlert(miss, context) : callsAgain(queued, miss, context);
  return { conversation: queued, skip, effects: isNew && skip !== 'hourly_cap' ? [] : alerts };
}

/** Where the owner has taken over the script stays silent, unless that was long ago. */
function isInOwnersHands(conversation: Conversation | null, now: Instant): boolean {
  if (conversation?.state !== 'taken') return false;
  const { lastMessageAt, openedAt } = conversation;
  return now - Math.max(lastMessageAt ?? 0, openedAt) < TAKEN_LASTS;
}

/** Who waits for the owner and calls meanwhile is worth a word; who answers the script is not. */
function callsAgain(
  lead: Conversation,
  { call, line }: Miss,
  { settings, record, now }: MissContext,
): TextOut[] {
  const isUrgent = lead.urgentBecause.length > 0;
  const waitsForOwner = lead.state === 'taken' || isUrgent || hasSaidItAll(lead, now);
  if (!waitsForOwner) return [];
  const { optedOut } = record;
  return updateAlert(lead, 'called again, and nobody answered', '', {
    ...{ settings, line, now, optedOut, unreachable: record.unreachable !== null },
    ...{ script: settings.script, cause: `call:${call}`, appointments: null },
  });
}

function isTooLate({ at }: Miss, { settings: { textBack }, now }: MissContext): boolean {
  return now - at > textBack.tooLateMinutes * MINUTE;
}

/** A lead that was done and calls again comes back with its history. */
function reopened(
  before: Conversation | null,
  miss: Miss,
  { settings, nextLead, now }: MissContext,
  caller: PhoneNumber | null,
): Conversation {
  const version = settings.script.version;
  if (before === null) return newLead(nextLead, miss.line.number, caller, version, now);
  const again = { ...before, missedCalls: before.missedCalls + 1, snoozedUntil: null };
  const isOver =
    before.state === 'closed' || (before.state === 'taken' && !isInOwnersHands(before, now));
  return isOver ? begunAnew(again, version, now) : again;
}

/** Once an hour: a flood of calls is either an attack or a very good day. */
function capAlert(miss: Miss, { settings, now }: MissContext): TextOut[] {
  const to = settings.owner.alerts[0]?.to ?? settings.owner.phones[0];
  if (!to) return [];
  return [
    {
      do: 'text',
      key: `cap:${Math.floor(now / HOUR)}`,
      kind: 'alert',
      from: miss.line.number,
      to,
      body: `textback: more than ${settings.textBack.maxPerHour} missed calls this hour. No more openings go out until it calms down; the callers are in your queue.`,
      media: [],
      why: 'text_back.max_per_hour is reached',
      notBefore: now,
      expiresAt: now + HOUR,
    },
  ];
}
