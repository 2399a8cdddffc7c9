/** Can the machine's clock be believed? A Raspberry Pi has none of its own and may wake up in the past. */
import { HOUR, type Instant } from '../model.ts';

/** No textback is older than this: 2026-11-01. */
const RELEASED: Instant = Date.UTC(2026, 10, 1);
/** A clock may be put right by so much without anything being held up. */
const TOLERANCE = 2 * HOUR;

/** When word came: the phone company's clock, where ours was behind it as the word was recorded. */
export function receivedAt(recorded: Instant, happened: Instant, now: Instant): Instant {
  return Math.max(recorded, Math.min(happened, now));
}

/** `newest`: the latest instant noted so far, 0 for none. */
export function isBelievable(now: Instant, newest: Instant): boolean {
  return now >= RELEASED && now >= newest - TOLERANCE;
}
