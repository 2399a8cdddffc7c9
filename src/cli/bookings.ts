/** `textback bookings`: what is requested and confirmed from today on. */
import type { Booked } from '../core/booking/booking.ts';
import { localDate } from '../core/time/hours.ts';
import { bookingRows } from '../store/booking-rows.ts';
import { bookingAsJson } from './booking-json.ts';
import { opened } from './opened.ts';
import { cut, dayOf, phone, print, printJson, WIDTH } from './page.ts';

/** Prints them, soonest first. Resolves to the exit status. */
export function bookings(configPath: string, { json }: { json?: boolean }): Promise<number> {
  return opened(configPath, ({ db, clock: { now, zone } }) => {
    const ahead = bookingRows(db).from(localDate(now, zone));
    if (json) printJson(ahead.map(bookingAsJson));
    else print(page(ahead));
    return 0;
  });
}

function page(ahead: Booked[]): string[] {
  const lines = ahead.filter(({ state }) => state !== 'off').map(asLine);
  return lines.length > 0 ? lines : ['No bookings ahead.'];
}

function asLine({ lead, state, window: { date, from, to }, about }: Booked): string {
  const when = `${dayOf(date).padEnd(10)}  ${from}-${to}  ${state.padEnd(9)}  ${String(lead).padStart(4)}  `;
  const what = [about.name ?? phone(about.phone), about.address, about.issue].filter(Boolean);
  return when + cut(what.join(', '), WIDTH - when.length);
}
