/** How fast the demo goes. */
export interface Pace {
  /** How much faster than real time the clocks of the phone company and the daemon run. */
  speed: number;
  /** How long a phone rings before the caller gives up. */
  ringMs: number;
  typeMs: number;
  readMs: number;
}

/** Somebody watches. */
const WATCHED: Pace = { speed: 4, ringMs: 1000, typeMs: 600, readMs: 500 };
const UNWATCHED: Pace = { speed: 5, ringMs: 100, typeMs: 50, readMs: 0 };
/** Somebody types: a burst is over after two and a half seconds. */
const TYPED: Pace = { ...WATCHED, speed: 2 };

export function paceOf({ play, watched }: { play: boolean; watched: boolean }): Pace {
  if (!watched) return UNWATCHED;
  return play ? WATCHED : TYPED;
}
