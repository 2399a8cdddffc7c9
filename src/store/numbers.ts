/** Who may not be texted: opted out for good, or not able to receive texts at all. */
import { createHmac } from 'node:crypto';
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { installationKey } from '../installation-key.ts';
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
  const remember = db.prepare<[string, Instant, string]>(
    'INSERT INTO forgotten_opt_outs (hash, at, how) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const remembered = db.prepare<[string], Pick<OptOut, 'at' | 'how'>>(
    'SELECT at, how FROM forgotten_opt_outs WHERE hash = ?',
  );
  const lift = db.prepare<[string]>('DELETE FROM forgotten_opt_outs WHERE hash = ?');
  const countForgotten = db.prepare<[], number>('SELECT count(*) FROM forgotten_opt_outs').pluck();
  const learn = db.prepare<[string, Instant, string]>(
    'INSERT INTO unreachable (number, at, why) VALUES (?, ?, ?) ON CONFLICT (number) DO NOTHING',
  );
  const unreachable = db
    .prepare<[string], string>('SELECT why FROM unreachable WHERE number = ?')
    .pluck();

  let key: Buffer | null = null;
  /** Of no use to anybody who has the database but not the key beside it. */
  const hash = (number: PhoneNumber): string => {
    key ??= installationKey(db.name);
    return createHmac('sha256', key).update(`opt-out ${number}`).digest('base64url');
  };
  const forgottenOptOut = (number: PhoneNumber): OptOut | null => {
    if (countForgotten.get() === 0) return null;
    const entry = remembered.get(hash(number));
    return entry ? { number, words: '', ...entry } : null;
  };

  return {
    /** False if the number was opted out before. */
    optOut: (entry: OptOut): boolean => optOut.run(entry).changes === 1,
    optIn(number: PhoneNumber): boolean {
      const forgotten = forgottenOptOut(number) !== null && lift.run(hash(number)).changes === 1;
      return optIn.run(number).changes === 1 || forgotten;
    },
    optedOut: (number: PhoneNumber): OptOut | null =>
      optedOut.get(number) ?? forgottenOptOut(number),
    /** The opt-out stays, the number does not. True if there was one. */
    forgetOptOut(number: PhoneNumber): boolean {
      const entry = optedOut.get(number);
      if (!entry) return forgottenOptOut(number) !== null;
      remember.run(hash(number), entry.at, entry.how);
      return optIn.run(number).changes === 1;
    },
    countForgotten: (): number => countForgotten.get() ?? 0,
    optOuts: (): OptOut[] => optOuts.all(),
    learnUnreachable: (number: PhoneNumber, at: Instant, why: string) => learn.run(number, at, why),
    /** Why it cannot receive texts; null: nothing is known against it. */
    unreachable: (number: PhoneNumber): string | null => unreachable.get(number) ?? null,
  };
}
