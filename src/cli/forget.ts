/** `textback forget`: a caller erased, the figures and an opt-out kept. */
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { forget as erase, type Forgotten } from '../app/forget.ts';
import { createStore } from '../store/store.ts';
import { opened } from './opened.ts';
import { phone, plural, print } from './page.ts';
import { phoneNumber } from './phone-number.ts';
import { UsageError } from './usage-error.ts';

export function forget(configPath: string, written: string, { yes }: { yes?: boolean }) {
  return opened(configPath, async ({ db, clock }) => {
    const store = createStore(db);
    const number = phoneNumber(written);
    const known = store.conversations.ofCaller(number).length;
    if (!yes && !(await agreed(`${phone(number)}: ${plural(known, 'lead')}.`))) return 1;
    print(told(number, erase(store, number, clock.now)));
    return 0;
  });
}

async function agreed(whom: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UsageError(
      'E421',
      'nobody is there to be asked',
      'say --yes to erase without asking',
    );
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const question = `${whom} Texts, photos, notes and the number are erased for good. Erase? [y/N] `;
  // Whoever closes the input has not agreed.
  const gone = once(asking, 'close').then(() => '');
  const answer = await Promise.race([asking.question(question), gone]);
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}

function told(number: string, { leads, photos, optedOut }: Forgotten): string[] {
  const which = leads.length > 0 ? ` (lead ${leads.join(', ')})` : '';
  const also = photos > 0 ? `, with ${plural(photos, 'photo')}` : '';
  return [
    `${phone(number)} is forgotten${which}${also}. The figures stay.`,
    ...(optedOut ? ['That they opted out is remembered; they are never texted.'] : []),
    'Backups made before, and what the phone company keeps, still name them.',
  ];
}
