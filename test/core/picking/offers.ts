/** What was offered, and when, in the tables of answers. */

import type { Window } from '../../../src/core/booking/windows.ts';
import { at } from '../../../src/core/time/hours.ts';
import { window, zone } from '../diary.ts';

export interface Offered {
  windows: Window[];
  now: number;
}

const saturday = at('2026-11-21', '16:00', zone);

export const OFFERS = {
  /** Mon 8-10, Mon 3-5, Tue 10-12; said on the Saturday before. */
  A: {
    windows: ['2026-11-23 08:00-10:00', '2026-11-23 15:00-17:00', '2026-11-24 10:00-12:00'].map(
      text => window(text),
    ),
    now: saturday,
  },
  /** Wed 8-10, Thu 1-3. */
  B: {
    windows: ['2026-11-25 08:00-10:00', '2026-11-26 13:00-15:00'].map(text => window(text)),
    now: saturday,
  },
  /** Tomorrow (Tue) 8-10 and 1-3, Wed 10-12; said on Monday at 17:00. */
  C: {
    windows: ['2026-11-24 08:00-10:00', '2026-11-24 13:00-15:00', '2026-11-25 10:00-12:00'].map(
      text => window(text),
    ),
    now: at('2026-11-23', '17:00', zone),
  },
  /** Fri 9-11 alone. */
  D: { windows: [window('2026-11-27 09:00-11:00')], now: saturday },
  /** Today (Mon) 10-12 and 1-3, Tue 8-10; said on Monday at 07:00. */
  E: {
    windows: ['2026-11-23 10:00-12:00', '2026-11-23 13:00-15:00', '2026-11-24 08:00-10:00'].map(
      text => window(text),
    ),
    now: at('2026-11-23', '07:00', zone),
  },
} satisfies Record<string, Offered>;

/**
 * Which offer, what the caller answered, and what it means: the numbers from 1 of what was picked,
 * "either" (of those, where numbers follow), "counter" with what is wished, "none" or "unclear".
 */
export type Answer = [offer: keyof typeof OFFERS, text: string, meaning: string];
