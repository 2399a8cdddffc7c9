/** The nouns of bookings. */
import type { Instant } from '../model.ts';
import type { PhoneNumber } from '../settings.ts';
import type { Clash, Window } from './windows.ts';

/** requested: the caller's choice, the owner's turn; done: somebody was there; off: called off. */
export type BookingState = 'requested' | 'confirmed' | 'done' | 'off';

/** The part of a booking that has a life. */
export interface Standing {
  window: Window;
  state: BookingState;
  /** How often it has changed; what calendars call SEQUENCE. */
  sequence: number;
}

/** What whoever goes there wants to know. */
export interface About {
  name: string | null;
  phone: PhoneNumber | null;
  address: string | null;
  issue: string | null;
  /** Empty: not urgent. */
  urgentBecause: string[];
  notes: string[];
}

export interface Booked extends Standing {
  booking: number;
  lead: number;
  /** Stays the same for calendars, whatever changes. */
  uid: string;
  about: About;
  createdAt: Instant;
  updatedAt: Instant;
}

/** A time at which the owner will ring a lead. */
export interface Callback {
  lead: number;
  at: Instant;
  uid: string;
  sequence: number;
  /** Called off or moved away; kept so that calendars drop it too. */
  off: boolean;
  about: About;
  createdAt: Instant;
  updatedAt: Instant;
}

/** Hours that the owner has taken for something else. */
export interface BusyEntry {
  busy: number;
  window: Window;
  uid: string;
  sequence: number;
  off: boolean;
  createdAt: Instant;
  updatedAt: Instant;
}

export type BookingEvent =
  /** The caller picks a window, or another one: a confirmed booking has to be confirmed again. */
  | { do: 'request'; window: Window }
  /** By the owner, or by the rule the owner has switched on. */
  | { do: 'confirm' }
  /** The owner's own choice of a window: confirmed as it is made. */
  | { do: 'book'; window: Window }
  | { do: 'call_off' }
  | { do: 'finish' };

/** not_possible: nothing of the kind can happen to a booking in this state. */
export type Refusal = Clash | 'not_possible';
