/** A store on a file of its own, with leads in it, for tests about bookings. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../../src/core/booking/booking.ts';
import type { Window } from '../../src/core/booking/windows.ts';
import { WINDOW_STEP } from '../../src/core/conversation/offer-windows.ts';
import { newLead } from '../../src/core/lead.ts';
import type { Booking } from '../../src/core/settings.ts';
import type { Terms } from '../../src/store/bookings.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { rules, zone } from '../core/diary.ts';
import { newFolder } from '../folder.ts';

const open: (() => void)[] = [];

/** For afterEach or afterAll. */
export function closeBooks(): void {
  while (open.length > 0) open.pop()?.();
}

export function books(leads = 4): { store: Store; folder: string } {
  const folder = newFolder('books');
  const store = createStore(openAndMigrate(join(folder, 'textback.db')));
  for (let lead = 1; lead <= leads; lead++) {
    store.conversations.save(newLead(lead, '+15125550100', `+1512555${1000 + lead}`, '', 0));
  }
  open.push(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  return { store, folder };
}

/** As if the lead had been texted these windows. */
export function offer(store: Store, lead: number, windows: Window[], heldUntil: number): void {
  const conversation = store.conversations.get(lead)!;
  const offered = { asking: WINDOW_STEP, offered: windows, heldUntil };
  store.conversations.save({ ...conversation, ...offered });
}

export const maple: About = {
  name: 'Dana',
  phone: '+15125550142',
  address: '412 Maple Ave apt 3',
  issue: 'leak under the sink',
  urgentBecause: [],
  notes: [],
};

export function terms(
  lead: number,
  now: number,
  changes: Partial<Booking> = {},
  urgent = false,
): Terms {
  return {
    lead,
    now,
    urgent,
    rules: { booking: rules(changes), business: { timezone: zone, closed: [] } },
  };
}
