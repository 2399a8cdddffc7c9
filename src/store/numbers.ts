/** Who may not be texted: opted out for good, or not able to receive texts at all. */
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

export interface OptOut {
  number: PhoneNumber;
  at: Instant;
  how: string;
  words: string;
}

export function numberStore(db: Db) {
  const optOut = db.prepare<OptOut>(
    `INSERT INTO opt_outs (number, at, how, words) VALUES (@number, @at, @how, @words)
     ON CONFLICT (number) DO NOTHING`,
  );
  const optIn = db.prepare<[string]>('DELETE FROM opt_outs WHERE number = ?');
  const optedOut = db.prepare<[string], OptOut>('SELECT * FROM opt_outs WHERE number = ?');
  const optOuts = db.prepare<[], OptOut>('SELECT * FROM opt_outs ORDER BY at');
  const learn = db.prepare<[string, Instant, string]>(
    'INSERT INTO unreachable (number, at, why) VALUES (?, ?, ?) ON CONFLICT (number) DO NOTHING',
  );
  const unreachable = db
    .prepare<[string], string>('SELECT why FROM unreachable WHERE number = ?')
    .pluck();

  return {
    /** False if the number was opted out before. */
    optOut: (entry: OptOut): boolean => optOut.run(entry).changes === 1,
    optIn: (number: PhoneNumber): boolean => optIn.run(number).changes === 1,
    optedOut: (number: PhoneNumber): OptOut | null => optedOut.get(number) ?? null,
    optOuts: (): OptOut[] => optOuts.all(),
    learnUnreachable: (number: PhoneNumber, at: Instant, why: string) => learn.run(number, at, why),
    /** Why it cannot receive texts; null: nothing is known against it. */
    unreachable: (number: PhoneNumber): string | null => unreachable.get(number) ?? null,
  };
}
