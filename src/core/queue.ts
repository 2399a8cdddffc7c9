/** What waits for the owner, in which order, and with which next step. */
import { windowWords } from './conversation/window-texts.ts';
import { type Conversation, DAY, type Instant } from './model.ts';
import { localDate, rfc3339, short } from './time/hours.ts';
import type { Availability } from './understand/reading.ts';

/** The moment of looking, and the business's zone. */
export interface Clock {
  now: Instant;
  zone: string;
}

/** now: the owner's turn; today and later: at a time that is set; customer: it is their turn. */
export type Group = 'now' | 'today' | 'later' | 'customer';

export const GROUPS: Group[] = ['now', 'today', 'later', 'customer'];

/** How long an open question counts as somebody's next step. */
const QUESTION_LASTS = DAY;

/**
 * What happens next with an open lead, in a few words. Null: nothing will, unless the owner sees it
 * (no callback time, no booking, no snooze, no question unanswered for less than a day).
 */
export function nextStep(lead: Conversation, { now, zone }: Clock): string | null {
  if (lead.state === 'closed') return null;
  if (lead.state === 'booked') return `booked${windowOf(lead)}`;
  if (lead.state === 'requested') return `confirm${windowOf(lead)}`;
  if (lead.callbackAt !== null) {
    return lead.callbackAt > now ? `call ${short(lead.callbackAt, zone, now)}` : 'call back';
  }
  const until = snoozedUntil(lead, now);
  if (until !== null) return `snoozed until ${short(until, zone, now)}`;
  return hasOpenQuestion(lead, now) ? whoseTurn(lead) : null;
}

/** " Tue Nov 24, 8-10am" */
function windowOf({ window }: Conversation): string {
  return window === null ? '' : ` ${windowWords(window, 'en')}`;
}

/** What the owner would do about a lead of which `nextStep` says null. */
export function whatToDo({
  state,
  caller,
  openQuestion,
}: Pick<Conversation, 'state' | 'caller' | 'openQuestion'>): string {
  if (openQuestion !== null) return 'answer them';
  if (state === 'taken') return 'your move';
  return caller === null ? 'hidden number' : 'call back';
}

function whoseTurn(lead: Conversation): string {
  if (isUrgent(lead)) return 'call back';
  return lead.openQuestion === null ? 'waiting for their answer' : 'answer their question';
}

export function groupOf(lead: Conversation, clock: Clock): Group {
  if (lead.state === 'booked') return 'later';
  const due = dueAt(lead, clock.now);
  if (due !== null) return groupAt(due, clock);
  if (lead.state === 'requested' || isUrgent(lead) || lead.openQuestion !== null) return 'now';
  return hasOpenQuestion(lead, clock.now) ? 'customer' : 'now';
}

function groupAt(due: Instant, { now, zone }: Clock): Group {
  if (due <= now) return 'now';
  return localDate(due, zone) === localDate(now, zone) ? 'today' : 'later';
}

/** By group, in it the urgent first, then whoever has waited longest or is due soonest. */
export function inOrder(leads: Conversation[], clock: Clock): Conversation[] {
  const placed = leads.map(lead => ({ lead, place: place(lead, clock) }));
  placed.sort((a, b) => compare(a.place, b.place));
  return placed.map(({ lead }) => lead);
}

function place(lead: Conversation, clock: Clock): number[] {
  const since = dueAt(lead, clock.now) ?? lead.openedAt;
  return [GROUPS.indexOf(groupOf(lead, clock)), isUrgent(lead) ? 0 : 1, since, lead.lead];
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}

export function isUrgent(lead: Conversation): boolean {
  return lead.urgentBecause.length > 0;
}

function dueAt(lead: Conversation, now: Instant): Instant | null {
  return lead.callbackAt ?? snoozedUntil(lead, now);
}

/** Null too where the snooze is over. */
function snoozedUntil({ snoozedUntil }: Conversation, now: Instant): Instant | null {
  return snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
}

function hasOpenQuestion({ state, askedAt }: Conversation, now: Instant): boolean {
  return state === 'asking' && askedAt !== null && now - askedAt < QUESTION_LASTS;
}

/** One lead as `queue --json`, `leads --json` and `lead --json` print it. */
export type Row = ReturnType<typeof rowOf>;

/** What is known of a lead beside its conversation. */
export interface Extras {
  photos: number;
  /** What the last one on the voicemail said. */
  voicemail: string | null;
}

export function rowOf(lead: Conversation, { photos, voicemail }: Extras, clock: Clock) {
  const time = (instant: Instant | null) =>
    instant === null ? null : rfc3339(instant, clock.zone);
  return {
    lead: lead.lead,
    caller: lead.caller,
    name: lead.name,
    urgent: isUrgent(lead),
    urgent_because: lead.urgentBecause,
    danger: lead.danger,
    state: lead.state,
    outcome: lead.outcome,
    issue: lead.issue,
    address: lead.address,
    availability: availabilityOf(lead.availability),
    photos,
    voicemail,
    missed_calls: lead.missedCalls,
    question: lead.openQuestion,
    since: rfc3339(lead.openedAt, clock.zone),
    last_message_at: time(lead.lastMessageAt),
    next_step: nextStep(lead, clock),
    callback_at: time(lead.callbackAt),
    snoozed_until: time(lead.snoozedUntil),
    language: lead.language,
    line: lead.line,
  };
}

/** As in `read --json`. */
function availabilityOf(availability: Availability | null) {
  if (availability === null) return null;
  const { notDays, ...rest } = availability;
  return { ...rest, not_days: notDays };
}
