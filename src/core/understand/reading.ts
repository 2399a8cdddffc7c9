/**
 * What was understood from one text. Every `words` is quoted from the text as written.
 * `learned`: no rule found it; the text sounds like those that were labelled so.
 */

export interface Finding {
  /** In human words: "no heat", "water leak", or the owner's own trigger word. */
  label: string;
  words: string;
}

export type DangerKind = 'gas' | 'carbon_monoxide' | 'fire' | 'electric' | 'wire' | 'medical';

export type Day =
  | 'mon'
  | 'tue'
  | 'wed'
  | 'thu'
  | 'fri'
  | 'sat'
  | 'sun'
  | 'today'
  | 'tomorrow'
  | 'weekday'
  | 'weekend'
  | 'any';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'any';

/** When the customer can be visited. `days` is empty for what cannot be expressed ("next month"). */
export interface Availability {
  text: string;
  days: Day[];
  part: PartOfDay;
  /** "HH:MM", 24 hours; a point in time has from = to. */
  from: string | null;
  to: string | null;
  notDays: Day[];
}

export type ClosedAs = 'wrong_number' | 'vendor' | 'job_seeker' | 'resolved';

export interface Reading {
  /** Null: too short to tell. */
  language: 'en' | 'es' | 'fr' | null;
  /** Empty: not urgent. */
  urgent: Finding[];
  /** How urgent the customer called it in so many words. */
  stated: 'now' | 'soon' | 'can_wait' | null;
  danger: { kind: DangerKind; words: string; learned?: true } | null;
  /** Not certain ("dont text, call me"): stop texting and tell the owner. */
  optOut: { words: string; certain: boolean; learned?: true } | null;
  /** START or UNSTOP as the only word. */
  optIn: boolean;
  help: boolean;
  closes: { as: ClosedAs; words: string } | null;
  /** The part of the text that says what is wrong. */
  issue: string | null;
  address: string | null;
  availability: Availability | null;
  name: string | null;
  /** A question back to the business. */
  question: string | null;
  /** Asks to be phoned. */
  callback: string | null;
  yesNo: 'yes' | 'no' | null;
  /** A small number or ordinal that is the whole answer. */
  choice: number | null;
  /** Only thanks, ok, an emoji or a reaction. */
  acknowledgement: boolean;
  /** Reads like an automatic reply. */
  automatic: boolean;
}

/** What is read in a text that says nothing. */
export const NOTHING_READ: Reading = {
  ...{ language: null, urgent: [], stated: null, danger: null },
  ...{ optOut: null, optIn: false, help: false, closes: null },
  ...{ issue: null, address: null, availability: null, name: null },
  ...{ question: null, callback: null, yesNo: null, choice: null },
  ...{ acknowledgement: false, automatic: false },
};
