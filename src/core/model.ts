/**
 * The vocabulary. Everything that happens is a fact, everything that shall happen is data:
 * nothing in core/ reads a clock, sends a text or opens a file.
 */

import type { Window } from './booking/windows.ts';
import type { Language, Line, PhoneNumber } from './settings.ts';
import type { Availability, DangerKind } from './understand/reading.ts';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type Verdict = 'answered' | 'missed' | 'loop' | 'owner';

/** Why a miss got no opening. */
export type Skip =
  | 'skip_list'
  | 'owner_phone'
  | 'own_line'
  | 'withheld'
  | 'invalid'
  | 'country'
  | 'toll_free'
  | 'premium'
  | 'opted_out'
  | 'landline'
  | 'cooldown'
  | 'in_conversation'
  | 'hourly_cap'
  | 'too_late';

/** What each text is for; decides who may get it, when, and what happens if its fate is unknown. */
export type TextKind =
  | 'opening'
  | 'question'
  | 'closing'
  | 'notice'
  | 'safety'
  | 'help'
  | 'opt_out'
  | 'nudge'
  | 'reminder'
  | 'confirmation'
  | 'relay'
  | 'alert'
  | 'reply'
  | 'digest';

export interface TextOut {
  do: 'text';
  key: string;
  kind: TextKind;
  from: PhoneNumber;
  to: PhoneNumber;
  body: string;
  media: string[];
  why: string;
  notBefore: Instant;
  /** After this it is dropped rather than sent late; null: never too late. */
  expiresAt: Instant | null;
}

export type Effect =
  | TextOut
  /** Whatever still waits in this conversation and is of these kinds does not leave. */
  | { do: 'withdraw'; kinds: TextKind[]; why: string }
  /** Alerts of this conversation that have not left yet say `to` where they would have said `from`. */
  | { do: 'amend'; from: string; to: string }
  | BookEffect
  | { do: 'opt_out'; number: PhoneNumber; how: string; words: string }
  | { do: 'opt_in'; number: PhoneNumber };

export type ConversationState =
  | 'asking'
  | 'waiting'
  | 'taken'
  | 'callback'
  | 'requested'
  | 'booked'
  | 'closed';

/** A change of the lead's arrival window. The store re-checks it in the same transaction. */
export interface BookEffect {
  do: 'book';
  change: 'request' | 'confirm' | 'call_off' | 'finish';
  window: Window;
}

/** What a lead came to in the end. */
export type Outcome =
  | 'reached'
  | 'booked'
  | 'lost'
  | 'spam'
  | 'resolved'
  | 'wrong_number'
  | 'vendor'
  | 'job_seeker'
  | 'opted_out';

/** The exchange with one caller on one line; the owner knows it as a lead by its number. */
export interface Conversation {
  lead: number;
  line: PhoneNumber;
  /** Null: the number was withheld. */
  caller: PhoneNumber | null;
  name: string | null;
  /**
   * asking: the script waits for an answer; waiting: the script is through, the owner's turn;
   * taken: the owner writes, the script is silent; callback: the owner will ring at `callbackAt`;
   * requested and booked: an arrival window; closed: done, see `outcome`.
   */
  state: ConversationState;
  outcome: Outcome | null;
  language: Language;
  missedCalls: number;
  /** Urgent where not empty: the words or reasons that made it so. */
  urgentBecause: string[];
  danger: DangerKind | null;
  issue: string | null;
  address: string | null;
  availability: Availability | null;
  /** Whatever answered a step of the script, in the caller's words, by the step's id. */
  answers: Record<string, string>;
  /** The version of the script it began with. */
  script: string;
  /** How often each step has been asked. */
  asked: Record<string, number>;
  /** The step whose question is open. */
  asking: string | null;
  /** Texts of a burst that has not been answered yet. */
  unread: string[];
  unreadPhotos: number;
  unreadSince: Instant | null;
  /** Automatic texts since the caller was last spoken to by a person. */
  automaticTexts: number;
  /** The last automatic text to the caller, word for word: none is sent twice in a row. */
  lastSaid: string | null;
  /** The caller asked something only the owner can answer, and it is still open. */
  openQuestion: string | null;
  /** When the current round began: the miss that opened or reopened it. */
  openedAt: Instant;
  /** When the caller last wrote. */
  lastMessageAt: Instant | null;
  /** When the script last asked; null: no question is open. */
  askedAt: Instant | null;
  /** The owner's phone that took over; null: nobody, or at the terminal. */
  takenBy: PhoneNumber | null;
  /** The one nudge has been sent. */
  nudged: boolean;
  callbackAt: Instant | null;
  /** The arrival windows of the open offer, in the order of their numbers. */
  offered: Window[];
  /** Until then nobody else is offered them; counts while their question is open. */
  heldUntil: Instant | null;
  /** Requested or booked. */
  window: Window | null;
  /** When the caller is reminded of it. */
  remindAt: Instant | null;
  /** The owner has been reminded of `callbackAt`. */
  reminded: boolean;
  snoozedUntil: Instant | null;
  /** When something is due in it by itself. */
  wakeAt: Instant | null;
}

/** Where a line stands among the owner's lines. */
export function lineOf(lines: Line[], number: string | null): Line | null {
  return lines.find(line => line.number === number) ?? null;
}
