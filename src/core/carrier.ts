/**
 * The phone company as the program knows it, whichever company it is: what it tells, what it is
 * told to do, and what became of that.
 */

import type { Instant } from './model.ts';
import type { PhoneNumber } from './settings.ts';

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
