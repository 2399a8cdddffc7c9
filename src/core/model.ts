/**
 * The vocabulary. Everything that happens is a fact, everything that shall happen is data:
 * nothing in core/ reads a clock, sends a text or opens a file.
 */

import type { Language, Line, PhoneNumber } from './settings.ts';
import type { Availability, DangerKind } from './understand/reading.ts';
import type { Window } from './windows.ts';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** One end of a call: the caller's, or that of the owner's n-th phone. */
export type Role = 'caller' | `owner:${number}`;

/** What the phone company tells about one leg of a call. Any field it left out is null. */
export type CallEvent = {
  about: 'call';
  /** When it happened, by the phone company's clock. */
  at: Instant;
  leg: string;
  session: string | null;
  /** The handle with which commands address this leg. */
  control: string | null;
  /** What we attached to a leg that we dialled ourselves. */
  tag: string | null;
  from: string | null;
  to: string | null;
} & CallFact;

export type CallFact =
  | { kind: 'arrived'; connection: string | null; diversion: string | null }
  | { kind: 'dialled' }
  | { kind: 'answered' }
  | { kind: 'bridged' }
  | { kind: 'pressed'; digit: string }
  | { kind: 'gathered'; digits: string; status: string }
  | { kind: 'spoken' }
  | { kind: 'recorded'; url: string | null; seconds: number | null }
  | { kind: 'recording_failed' }
  | { kind: 'transcribed'; text: string }
  | { kind: 'ended'; cause: string; by: string };

/** A text that reached one of the lines. */
export interface TextEvent {
  about: 'text';
  at: Instant;
  carrierId: string | null;
  from: string | null;
  /** Every number it was addressed to. */
  to: string[];
  text: string;
  media: Media[];
  lineType: string | null;
  /** What the carrier has already answered and done by itself. */
  answered: 'STOP' | 'START' | 'HELP' | null;
}

export interface Media {
  url: string;
  type: string;
}

/** What became of a text of ours. */
export interface ReceiptEvent {
  about: 'receipt';
  at: Instant;
  carrierId: string | null;
  from: string | null;
  to: string | null;
  text: string | null;
  status: 'sent' | 'delivered' | 'failed' | 'unconfirmed';
  error: CarrierError | null;
  lineType: string | null;
}

export type CarrierEvent = CallEvent | TextEvent | ReceiptEvent;

/** Why the phone company would not, in the terms the program acts on. */
export type Trouble =
  | 'opted_out'
  | 'cannot_text'
  | 'bad_number'
  | 'call_over'
  | 'registration'
  | 'account'
  | 'content'
  | 'busy'
  | 'unreachable'
  | 'other';

export interface CarrierError {
  code: string;
  trouble: Trouble;
  /** What happened, for the owner. */
  message: string;
  /** What the owner can do about it; null: nothing. */
  fix: string | null;
}

/** The outcome of one attempt. Unsure: it may have happened, nobody knows. */
export type SendResult =
  | { kind: 'sent'; carrierId: string | null; leg: string | null; control: string | null }
  | { kind: 'again'; afterMs: number | null; error: CarrierError }
  | { kind: 'refused'; error: CarrierError }
  | { kind: 'unsure'; error: CarrierError };

export interface Text {
  key: string;
  from: PhoneNumber;
  to: PhoneNumber;
  body: string;
  /** Public addresses of pictures to go with it. */
  media: string[];
}

/** Something the phone company shall do on a call. `control` addresses a leg. */
export type CallCommand =
  | {
      do: 'dial';
      to: PhoneNumber;
      from: PhoneNumber;
      connection: string;
      link: string;
      tag: string;
      seconds: number;
    }
  | { do: 'answer'; control: string }
  | { do: 'hangup'; control: string }
  | { do: 'bridge'; control: string; with: string }
  | { do: 'speak'; control: string; words: string }
  | { do: 'gather'; control: string; words: string }
  | { do: 'record'; control: string };

/** The phone company, as the outbox sees it. Neither throws for what can be expected. */
export interface Carrier {
  send(text: Text): Promise<SendResult>;
  command(key: string, command: CallCommand): Promise<SendResult>;
}

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
