/** The repeated, unordered events of a call, folded into what is known of each leg. */
import type { CallEvent, Role } from '../carrier.ts';
import type { Instant } from '../model.ts';

/** An event of a call with the leg it belongs to, and when it reached us by our own clock. */
export type SeenEvent = CallEvent & { role: Role; seenAt: Instant };

export interface Leg {
  control: string | null;
  answeredAt: Instant | null;
  bridgedAt: Instant | null;
  endedAt: Instant | null;
  cause: string | null;
  /** Pressed 1. */
  acceptedAt: Instant | null;
  /** The press-1 question ended without a 1: a voicemail box, a pocket, a no. */
  unpressedAt: Instant | null;
  spokenAt: Instant | null;
  recordedAt: Instant | null;
}

/** Folds the events of one role. Order and repetition make no difference: the earliest of each kind counts. */
export function legOf(events: SeenEvent[], role: Role): Leg {
  const own = events.filter(event => event.role === role);
  const first = (matches: (event: SeenEvent) => boolean): Instant | null =>
    own
      .filter(matches)
      .reduce<Instant | null>((min, e) => Math.min(min ?? e.seenAt, e.seenAt), null);
  const ended = own.find(event => event.kind === 'ended');
  const acceptedAt = first(isPressOne);
  return {
    control: own.find(event => event.control !== null)?.control ?? null,
    answeredAt: first(e => e.kind === 'answered'),
    bridgedAt: first(e => e.kind === 'bridged'),
    endedAt: first(e => e.kind === 'ended'),
    cause: ended?.kind === 'ended' ? ended.cause : null,
    acceptedAt,
    unpressedAt: acceptedAt === null ? first(e => e.kind === 'gathered') : null,
    spokenAt: first(e => e.kind === 'spoken'),
    recordedAt: first(e => e.kind === 'recorded' || e.kind === 'recording_failed'),
  };
}

function isPressOne(event: SeenEvent): boolean {
  if (event.kind === 'pressed') return event.digit === '1';
  return event.kind === 'gathered' && event.digits.startsWith('1');
}
