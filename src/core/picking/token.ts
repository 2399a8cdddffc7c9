/** What the words of an answer to an offer stand for. */
import type { ClockTime } from '../settings.ts';
import type { Day, PartOfDay } from '../understand/reading.ts';

/** Every clock time that was possibly meant, the one of a working day first. */
export type Clock = [ClockTime, ...ClockTime[]];

/** A point in time has only `from`. */
export interface Time {
  kind: 'at' | 'between' | 'after' | 'before';
  from: Clock;
  to: Clock | null;
}

export type Token =
  /** A number by itself: the place in the list, or an hour. */
  | { is: 'number'; n: number }
  /** Certainly a place in the list, from 1; from the end where negative. */
  | { is: 'place'; n: number }
  /** The soonest (1) or last (-1) of those that are meant. */
  | { is: 'rank'; n: 1 | -1 }
  | { is: 'days'; days: Day[] }
  | { is: 'ahead'; days: number }
  | { is: 'date'; day: number; month: number | null }
  | { is: 'part'; part: PartOfDay }
  | { is: 'time'; time: Time }
  /** What follows, what came before, or whichever of the two there is, is not wanted. */
  | { is: 'not'; what: 'next' | 'last' | 'either' }
  | { is: 'or' }
  | { is: 'break' }
  | { is: 'any' }
  | { is: 'none' }
  /** Asks for something else. */
  | { is: 'other' }
  | { is: 'next week' }
  /** Says when it happened, not when to come. */
  | { is: 'past' }
  | { is: 'yes' }
  | { is: 'no' }
  /** Says nothing about a window, but does not speak of something else either. */
  | { is: 'filler' }
  | { is: 'word' };
