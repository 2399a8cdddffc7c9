/** What becomes due in a conversation by itself. Timers are not kept anywhere: they follow from its state. */

import { spanOf } from '../booking/windows.ts';
import { type Conversation, DAY, HOUR, type Instant, SECOND } from '../model.ts';
import { PHRASES } from '../wording/phrases.ts';
import { newLeadAlert, updateAlert } from './alerts.ts';
import { remind, wasThere } from './appointment.ts';
import type { Context, Decision } from './decide.ts';
import { counted, say } from './texts.ts';

/** A burst is over when nothing has come for so long, or after the limit. */
export const BURST_PAUSE = 5 * SECOND;
const BURST_LIMIT = 20 * SECOND;
/** One nudge to whoever never answered the opening. */
const NUDGE_AFTER = 3 * HOUR;
/** A question without an answer for so long is the owner's. */
const GIVE_UP_AFTER = DAY;

/** When to look again; null: nothing is due. */
export function dueAt(conversation: Conversation): Instant | null {
  const due = [
    burstEnds(conversation),
    nudgeAt(conversation),
    givenUpAt(conversation),
    conversation.snoozedUntil,
    callAt(conversation),
    conversation.remindAt,
    overAt(conversation),
  ];
  const set = due.filter(instant => instant !== null);
  return set.length > 0 ? Math.min(...set) : null;
}

function burstEnds({ unread, unreadSince, lastMessageAt }: Conversation): Instant | null {
  if (unread.length === 0 || unreadSince === null) return null;
  return Math.min((lastMessageAt ?? unreadSince) + BURST_PAUSE, unreadSince + BURST_LIMIT);
}

/** Only the opening is followed up, not a question that went without an answer. */
function nudgeAt(conversation: Conversation): Instant | null {
  const { state, lastMessageAt, openedAt, nudged, askedAt, asking } = conversation;
  const isSilent = lastMessageAt === null || lastMessageAt < openedAt;
  const isDue = state === 'asking' && asking === null && isSilent && !nudged;
  return isDue && askedAt !== null ? askedAt + NUDGE_AFTER : null;
}

function givenUpAt({ state, askedAt, openedAt }: Conversation): Instant | null {
  return state === 'asking' ? (askedAt ?? openedAt) + GIVE_UP_AFTER : null;
}

function callAt({ state, callbackAt, reminded }: Conversation): Instant | null {
  return state === 'callback' && !reminded ? callbackAt : null;
}

/** A booked window that has passed was kept, unless somebody says otherwise. */
function overAt({ state, window }: Conversation): Instant | null {
  return state === 'booked' && window !== null ? spanOf(window).end : null;
}

export function wakeUp(before: Conversation, context: Context): Decision {
  const isDue = (instant: Instant | null) => instant !== null && instant <= context.now;
  let conversation = before;
  if (isDue(before.snoozedUntil)) conversation = { ...conversation, snoozedUntil: null };
  if (isDue(overAt(before)) && before.window) return wasThere(before, before.window);
  if (isDue(before.remindAt)) return remind(conversation, context);
  if (isDue(givenUpAt(before))) {
    // What was asked last is kept: the answer may come the day after.
    conversation = { ...conversation, state: 'waiting', askedAt: null };
    return { conversation, effects: newLeadAlert(conversation, context) };
  }
  if (isDue(callAt(before))) {
    const effects = updateAlert(
      conversation,
      'is due for your call',
      conversation.issue ?? '',
      context,
    );
    return { conversation: { ...conversation, reminded: true }, effects };
  }
  if (!isDue(nudgeAt(before))) return { conversation, effects: [] };
  const why = 'no answer to the opening';
  const phrase = conversation.address === null ? PHRASES.nudge : PHRASES.nudgeKnown;
  const effects = say(conversation, 'nudge', [phrase], context, { why });
  return { conversation: counted({ ...conversation, nudged: true }, effects), effects };
}
