/** Open offers of arrival windows, whose windows are held for the lead until the offer ends. */

import type { Held, Window } from '../core/booking/windows.ts';
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

interface Row {
  lead: number;
  offered: string;
}

/** Word for word as the index has it (migrations/0008_offers.sql). */
export const OPEN_OFFERS = `SELECT id AS lead, content ->> 'offered' AS offered FROM conversations
  WHERE content ->> 'asking' = '#window' AND content ->> 'heldUntil' > ?`;

/** The windows that are held at an instant. */
export function offerReader(db: Db): (now: Instant) => Held[] {
  const open = db.prepare<[Instant], Row>(OPEN_OFFERS);
  return now =>
    open
      .all(now)
      .flatMap(({ lead, offered }) =>
        (JSON.parse(offered) as Window[]).map(window => ({ lead, ...window })),
      );
}
