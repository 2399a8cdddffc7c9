/** A call nobody took: the lead it makes, and the opening text. */

import { dueAt } from './conversation/wake.ts';
import { type CallerRecord, isQueued, whyNotTexted } from './guards.ts';
import { isOpen } from './hours.ts';
import { newLead } from './lead.ts';
import {
  type Conversation,
  type Effect,
  HOUR,
  type Instant,
  MINUTE,
  type Skip,
  type TextOut,
} from './model.ts';
import { classify } from './numbers.ts';
import { morningAfter } from './quiet.ts';
import type { Line, PhoneNumber, Settings } from './settings.ts';
import { fill } from './wording.ts';

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
    (isTooLate(miss, context) ? 'too_late' : null);
  if (!isQueued(skip, miss.leftVoicemail)) return { conversation, skip, effects: [] };
  const found = classify(miss.from);
  const caller = 'number' in found ? found.number : null;
  const lead = reopened(conversation, miss, context, caller);
  if (skip === null && caller !== null) {
    return {
      conversation: opened(lead, now),
      skip,
      effects: [opening(lead, caller, miss, context)],
    };
  }
  const isNew = conversation === null || conversation.state === 'closed';
  const queued: Conversation = isNew ? { ...lead, state: 'waiting' } : lead;
  return {
    conversation: queued,
    skip,
    effects: skip === 'hourly_cap' ? capAlert(miss, context) : [],
  };
}

function isTooLate({ at }: Miss, { settings: { textBack }, now }: MissContext): boolean {
  return now - at > textBack.tooLateMinutes * MINUTE;
}

/** The opening is the first question. Whatever the owner has arranged with the caller stays. */
function opened(lead: Conversation, now: Instant): Conversation {
  const arranged = ['callback', 'requested', 'booked'].includes(lead.state);
  const asking: Conversation = arranged
    ? lead
    : { ...lead, state: 'asking', asking: null, askedAt: now, nudged: false, takenBy: null };
  return { ...asking, wakeAt: dueAt(asking) };
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
  if (before.state !== 'closed') return again;
  const { lead, line, name, language, missedCalls } = again;
  return { ...newLead(lead, line, caller, version, now), name, language, missedCalls };
}

function opening(
  lead: Conversation,
  to: PhoneNumber,
  miss: Miss,
  { settings, now }: MissContext,
): TextOut {
  const { business, script, textBack } = settings;
  const open = isOpen(business, now);
  const wording = open ? script.opening : script.openingAfterHours;
  const template = (lead.language === 'es' ? wording.es : null) ?? wording.en;
  const notBefore = textBack.overnight ? now : morningAfter(now, business.timezone);
  return {
    do: 'text',
    key: `opening:${miss.call}`,
    kind: 'opening',
    from: miss.line.number,
    to,
    body: fill(template, { business: business.name, owner: business.owner ?? business.name }),
    media: [],
    why: `missed call: ${miss.because}`,
    notBefore,
    // An opening that could not leave for so long makes no sense any more; the lead stays.
    expiresAt: (notBefore > now ? notBefore : miss.at) + textBack.tooLateMinutes * MINUTE,
  };
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
