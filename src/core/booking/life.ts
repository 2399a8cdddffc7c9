/** held → requested → confirmed → done or off: the only place that says what follows what. */
import type { Instant } from '../model.ts';
import { type Asker, clashForCaller, clashForOwner, type Diary, isSame } from '../windows.ts';
import type { BookingEvent, BookingState, Refusal, Standing } from './booking.ts';

type Verb = BookingEvent['do'];

export interface Outcome {
  /** Unchanged where refused. */
  booking: Standing | null;
  clash: Refusal | null;
}

/** null: there is no booking yet. What is not in the table cannot happen. */
const NEXT: Record<BookingState | 'none', Partial<Record<Verb, BookingState>>> = {
  none: { hold: 'held', book: 'confirmed' },
  held: {
    hold: 'held',
    request: 'requested',
    confirm: 'confirmed',
    book: 'confirmed',
    move: 'held',
    call_off: 'off',
    expire: 'off',
  },
  requested: {
    request: 'requested',
    confirm: 'confirmed',
    book: 'confirmed',
    move: 'requested',
    call_off: 'off',
    finish: 'done',
  },
  confirmed: {
    confirm: 'confirmed',
    book: 'confirmed',
    move: 'requested',
    call_off: 'off',
    finish: 'done',
  },
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
  if (state === undefined || isEarly(booking, event, asker.now)) {
    return { booking, clash: 'not_possible' };
  }
  const clash = clashOf(booking, event, diary, asker);
  return clash ? { booking, clash } : { booking: after(booking, event, state, asker.now), clash };
}

function isEarly(booking: Standing | null, event: BookingEvent, now: Instant): boolean {
  return event.do === 'expire' && (booking?.holdUntil ?? now) > now;
}

function clashOf(booking: Standing | null, event: BookingEvent, diary: Diary, asker: Asker) {
  switch (event.do) {
    case 'hold':
    case 'move':
      return clashForCaller(event.window, diary, asker);
    case 'book':
      return clashForOwner(event.window, diary, asker.now);
    case 'request':
      return isVoid(booking, asker.now)
        ? clashForCaller(booking!.window, diary, asker)
        : clashForOwner(booking!.window, diary, asker.now);
    case 'confirm':
      return clashForOwner(booking!.window, diary, asker.now);
    default:
      return null;
  }
}

/** Its window has been free for others since. */
function isVoid(booking: Standing | null, now: Instant): boolean {
  return booking?.state === 'held' && booking.holdUntil !== null && booking.holdUntil <= now;
}

function after(
  booking: Standing | null,
  event: BookingEvent,
  state: BookingState,
  now: Instant,
): Standing {
  const window = 'window' in event ? event.window : booking!.window;
  if (booking?.state === state && isSame(booking.window, window) && state !== 'held')
    return booking;
  const wasOut = booking !== null && booking.requestedAt !== null;
  const isOut = state === 'requested' || state === 'confirmed';
  return {
    window,
    state,
    holdUntil: state === 'held' ? until(booking, event) : null,
    requestedAt: booking?.requestedAt ?? (isOut ? now : null),
    sequence: wasOut ? booking.sequence + 1 : 0,
  };
}

function until(booking: Standing | null, event: BookingEvent): Instant | null {
  return event.do === 'hold' ? event.until : (booking?.holdUntil ?? null);
}
