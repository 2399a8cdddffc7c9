/** `textback optout`: who is never texted again. */
import { likely } from '../config/values/phones.ts';
import { rfc3339, short } from '../core/time/hours.ts';
import { UserError } from '../core/user-error.ts';
import type { OptOut } from '../store/numbers.ts';
import { createStore, type Store } from '../store/store.ts';
import { opened } from './opened.ts';
import { phone, plural, print, printJson } from './page.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  undo?: boolean;
  list?: boolean;
  json?: boolean;
}

export function optout(configPath: string, written: string | undefined, options: Options) {
  return opened(configPath, ({ db, clock: { now, zone } }) => {
    const store = createStore(db);
    const asJson = (entry: OptOut) => ({ ...entry, at: rfc3339(entry.at, zone) });
    if (options.list) {
      const entries = store.numbers.optOuts();
      if (options.json) printJson(entries.map(asJson));
      else print(listed(entries, store.numbers.countForgotten(), at => short(at, zone, now)));
      return 0;
    }
    const number = numberOf(written);
    const entry = store.write(() =>
      options.undo ? allow(store, number) : stop(store, number, now),
    );
    if (options.json) printJson({ number, opted_out: entry !== null, ...(entry && asJson(entry)) });
    else print([`${phone(number)} ${entry ? 'is never texted again' : 'may be texted again'}`]);
    return 0;
  });
}

function numberOf(written: string | undefined): string {
  const number = written === undefined ? null : likely(written);
  if (number !== null) return number;
  throw new UsageError(
    'E405',
    written === undefined ? 'whose number?' : `"${written}" is not a phone number`,
    'write it like +15125550123, or use --list',
  );
}

function stop(store: Store, number: string, now: number): OptOut | null {
  store.numbers.optOut({ number, at: now, how: 'owner', words: '' });
  for (const row of store.outbox.waitingFor(number)) {
    store.outbox.drop(row.id, now, 'they opted out of texts');
  }
  return store.numbers.optedOut(number);
}

/** Only what the owner did can be undone by the owner: a caller's STOP is final. */
function allow(store: Store, number: string): null {
  const entry = store.numbers.optedOut(number);
  if (entry && entry.how !== 'owner') {
    throw new UserError('E407', 'they opted out themselves', 'only their own START lifts it');
  }
  store.numbers.optIn(number);
  return null;
}

function listed(entries: OptOut[], forgotten: number, time: (at: number) => string): string[] {
  if (entries.length + forgotten === 0) return ['Nobody has opted out.'];
  const lines = entries.map(
    ({ number, at, how }) => `${phone(number).padEnd(18)}${time(at).padEnd(18)}by ${how}`,
  );
  if (forgotten > 0) lines.push(`and ${plural(forgotten, 'number')} that textback has forgotten`);
  return lines;
}
