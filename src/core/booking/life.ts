/** requested → confirmed → done or off: the only place that says what follows what. */

import type { BookingEvent, BookingState, Refusal, Standing } from './booking.ts';
import { type Asker, clashForCaller, clashForOwner, type Diary, isSame } from './windows.ts';

type Verb = BookingEvent['do'];

export interface Outcome {
  /** Unchanged where refused. */
  booking: Standing | null;
  clash: Refusal | null;
}

const OPEN: Partial<Record<Verb, BookingState>> = {
  request: 'requested',
  confirm: 'confirmed',
  book: 'confirmed',
  call_off: 'off',
  finish: 'done',
};

/** none: there is no booking yet. What is not in the table cannot happen. */
const NEXT: Record<BookingState | 'none', Partial<Record<Verb, BookingState>>> = {
  none: { request: 'requested', book: 'confirmed' },
  requested: OPEN,
  confirmed: OPEN,
  done: {},
  off: {},
};

/**
 * What becomes of a booking. `diary.taken` must not hold the booking itself; whatever happens, no
 * window is sold beyond its capacity.
 */
export function live(
  booking: Standing | null,
  event: BookingEvent,
  diary: Diary,
  asker: Asker,
): Outcome {
  const state = NEXT[booking?.state ?? 'none'][event.do];
  if (state === undefined) return { booking, clash: 'not_possible' };
  const clash = clashOf(booking, event, diary, asker);
  return clash ? { booking, clash } : { booking: after(booking, event, state), clash };
}

function clashOf(booking: Standing | null, event: BookingEvent, diary: Diary, asker: Asker) {
  switch (event.do) {
    case 'request':
      return clashForCaller(event.window, diary, asker);
    case 'book':
      return clashForOwner(event.window, diary, asker.now);
    case 'confirm':
      return clashForOwner(booking!.window, diary, asker.now);
    default:
      return null;
  }
}

function after(booking: Standing | null, event: BookingEvent, state: BookingState): Standing {
  const window = 'window' in event ? event.window : booking!.window;
  if (booking?.state === state && isSame(booking.window, window)) return booking;
  return { window, state, sequence: booking === null ? 0 : booking.sequence + 1 };
}
