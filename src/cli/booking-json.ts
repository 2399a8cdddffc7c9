/** A booking as `bookings --json` and `lead --json` print it. */
import type { Booked } from '../core/booking/booking.ts';
import { spanOf } from '../core/booking/windows.ts';
import { rfc3339 } from '../core/time/hours.ts';

export function bookingAsJson({ booking, lead, state, window, about }: Booked) {
  const { start, end } = spanOf(window);
  const time = (instant: number) => rfc3339(instant, window.zone);
  return { booking, lead, state, start: time(start), end: time(end), address: about.address };
}
