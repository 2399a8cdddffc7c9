import type { EventType, Payloads } from './events.ts';
import type { Shelf } from './shelf.ts';
import type { Waits } from './waits.ts';

/** What calls and texts share: one clock, one shelf of media, one way to tell the application. */
export interface Office {
  now: () => number;
  /** The next instant of Telnyx's clock, RFC 3339. */
  stamp: () => string;
  waits: Waits;
  shelf: Shelf;
  /** Sends a webhook, once or `times`; `url` null: to the application's own address. */
  tell: <T extends EventType>(
    type: T,
    payload: Payloads[T],
    url: string | null,
    times?: number,
  ) => void;
}
