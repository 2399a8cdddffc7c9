import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLead, type Office, office, textback } from './command-line.ts';

const JANE = '+15125550142';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

function contacts(text: string, ...options: string[]) {
  const file = join(it.folder, 'book.csv');
  writeFileSync(file, text);
  return textback(['-c', it.config, 'contacts', 'import', file, ...options]);
}

test('imported names are those of the leads that have none, and are listed', async () => {
  addLead(it.store, 12, { caller: JANE });
  addLead(it.store, 13, { caller: '+15125550143', name: 'Bob' });
  const ran = await contacts('name,phone\nJane Doe,512-555-0142\nRobert,5125550143\nInfo,411\n');
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toContain('2 numbers imported.\n');
  expect(ran.out).toContain('line 4: 411');
  expect(it.store.conversations.get(12)).toMatchObject({ name: 'Jane Doe' });
  expect(it.store.conversations.get(13)).toMatchObject({ name: 'Bob' });
  const list = await textback(['-c', it.config, 'contacts', 'list', '--json']);
  expect(JSON.parse(list.out)).toEqual([
    { number: JANE, name: 'Jane Doe', skip: false },
    { number: '+15125550143', name: 'Robert', skip: false },
  ]);
});

test('whoever is on the skip list stays there when the whole book is imported, until forgotten', async () => {
  await contacts('name,phone\nMom,512-555-0142\n', '--skip');
  await contacts('name,phone\nMother,512-555-0142\n');
  expect(it.store.contacts.all()).toMatchObject([{ number: JANE, name: 'Mother', skip: 1 }]);
  const ran = await textback(['-c', it.config, 'contacts', 'forget', '512 555 0142']);
  expect(ran).toMatchObject({ status: 0 });
  expect(it.store.contacts.all()).toEqual([]);
});

test('a file that cannot be used is named with its line, and nothing of it is imported', async () => {
  const ran = await contacts('name,phone\nMom,512-555-0142\n"Dad,5125550143\n');
  expect(ran.status).toBe(1);
  expect(ran.err).toContain('book.csv:3: a quotation mark is opened and never closed');
  expect(it.store.contacts.all()).toEqual([]);
});
