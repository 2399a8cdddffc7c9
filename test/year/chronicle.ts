/** What people did and what their phones received: the year as seen from outside. */
import type { Instant } from '../../src/core/model.ts';

export interface Rang {
  /** When word of it reached the machine. */
  at: Instant;
  session: string;
  /** Null: withheld. */
  from: string | null;
  line: string;
  answered: boolean;
}

export interface Wrote {
  at: Instant;
  from: string;
  to: string;
  text: string;
}

export interface Got {
  at: Instant;
  key: string;
  from: string;
  to: string;
  body: string;
  /** lost: it arrived, but the answer to the request did not. */
  answer: 'sent' | 'lost' | 'refused';
  /** The receipt that came for it, if any. */
  receipt: 'delivered' | 'failed' | null;
}

export interface Chronicle {
  calls: Rang[];
  texts: Wrote[];
  got: Got[];
  /** Of looks at the queue and the bookings. */
  wrong: string[];
  looks: number;
}

export function blankChronicle(): Chronicle {
  return { calls: [], texts: [], got: [], wrong: [], looks: 0 };
}
