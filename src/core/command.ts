/** What the owner can do with a lead, by text or at the terminal. */

import type { Window } from './booking/windows.ts';
import type { Instant, Outcome } from './model.ts';

export type Command =
  /** The owner's own words to the caller; from here on the script is silent. */
  | { do: 'say'; words: string }
  | { do: 'take' }
  /** Hands the conversation back to the script. */
  | { do: 'script' }
  | { do: 'done'; outcome: Outcome }
  | { do: 'snooze'; until: Instant }
  | { do: 'call'; at: Instant }
  | { do: 'note'; text: string };

/** What the owner decides about a lead's arrival window. */
export type BookingCommand = { do: 'confirm' } | { do: 'book'; window: Window } | { do: 'off' };
