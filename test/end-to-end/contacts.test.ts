import { afterEach, expect, test } from 'vitest';
import { CALLER, eventually, house, LINE, leave } from './house.ts';

afterEach(leave);

test('somebody on the skip list is neither texted nor queued, whether they call or write', async () => {
  const { company, daemon } = await house();
  const { store } = daemon.app;
  store.contacts.save({ number: CALLER, name: 'Mom', skip: 1, addedAt: 0 });
  company.call({ from: CALLER, to: LINE });
  const skipped = () => store.db.prepare("SELECT 1 FROM calls WHERE skip = 'skip_list'").get();
  await eventually(skipped);
  company.text({ from: CALLER, to: LINE, text: 'dinner at six?' });
  const applied = () =>
    store.db
      .prepare("SELECT 1 FROM inbox WHERE type = 'message.received' AND state = 'applied'")
      .get();
  await eventually(applied);
  expect(store.conversations.newest(10)).toEqual([]);
  expect(company.texts).toEqual([]);
});

test('a lead has the name the owner knows the caller by', async () => {
  const { company, daemon } = await house();
  const { store } = daemon.app;
  store.contacts.save({ number: CALLER, name: 'Jane Doe', skip: 0, addedAt: 0 });
  company.call({ from: CALLER, to: LINE });
  const [lead] = await eventually(
    () => store.conversations.newest(1),
    leads => leads.length > 0,
  );
  expect(lead).toMatchObject({ name: 'Jane Doe', caller: CALLER });
});
