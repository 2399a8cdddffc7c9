/** A lead at its beginning: nothing is known yet but who called, and when. */
import type { Conversation, Instant } from './model.ts';
import type { PhoneNumber } from './settings.ts';

export function newLead(
  lead: number,
  line: PhoneNumber,
  caller: PhoneNumber | null,
  script: string,
  now: Instant,
): Conversation {
  return {
    lead,
    line,
    caller,
    name: null,
    state: 'asking',
    outcome: null,
    language: 'en',
    missedCalls: 1,
    urgentBecause: [],
    danger: null,
    issue: null,
    address: null,
    availability: null,
    answers: {},
    script,
    asked: {},
    asking: null,
    unread: [],
    unreadPhotos: 0,
    unreadSince: null,
    automaticTexts: 0,
    lastSaid: null,
    openQuestion: null,
    openedAt: now,
    lastMessageAt: null,
    askedAt: null,
    takenBy: null,
    nudged: false,
    callbackAt: null,
    offered: [],
    heldUntil: null,
    window: null,
    remindAt: null,
    reminded: false,
    snoozedUntil: null,
    wakeAt: null,
  };
}

/** A lead that was done begins anew, with its history: where they live need not be asked again. */
export function begunAnew(before: Conversation, script: string, now: Instant): Conversation {
  const { lead, line, caller, name, address, language, missedCalls, lastMessageAt } = before;
  return {
    ...newLead(lead, line, caller, script, now),
    ...{ name, address, language, missedCalls, lastMessageAt, lastSaid: before.lastSaid },
  };
}
