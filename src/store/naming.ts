/** Which webhooks hold a number, whoever they are from. Looks at all of them. */
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

/** Their ids. National digits are looked for: "+1", "tel:" or "%2B1" may stand before them. */
export function webhooksNaming(db: Db, number: PhoneNumber): number[] {
  return db
    .prepare<[string], number>("SELECT id FROM inbox WHERE body <> '' AND instr(body, ?) > 0")
    .pluck()
    .all(number.replace(/^\+1?/, ''));
}
