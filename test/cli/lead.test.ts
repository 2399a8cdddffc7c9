import { afterEach, expect, test } from 'vitest';
import { CALLER, eventually, house, LINE, leave } from '../end-to-end/house.ts';
import { addLead, addMessage, addText, OWNER, office, textback, widest } from './command-line.ts';

afterEach(leave);

test('a missed call can be followed from the webhook to the text, while the daemon runs', async () => {
  const { company, folder, daemon } = await house();
  company.call({ from: CALLER, to: LINE });
  await eventually(
    () => daemon.app.store.outbox.ofLead(1),
    rows => rows.some(({ state }) => state === 'delivered'),
  );
  company.text({ from: CALLER, to: LINE, text: 'leak under the sink' });
  await eventually(
    () => daemon.app.store.conversations.messages(1),
    texts => texts.length === 1,
  );
  const { out, status } = await textback(['lead', '1', '--json', '-c', `${folder}/textback.yaml`]);
  expect(status).toBe(0);
  const story = JSON.parse(out);
  expect(story).toMatchObject({ lead: 1, caller: CALLER, missed_calls: 1, bookings: [] });
  expect(story.calls).toMatchObject([{ verdict: 'missed', skip: null, voicemail: null }]);
  expect(story.calls[0].events[0]).toMatchObject({ type: 'call.initiated' });
  const [opening, reply] = story.messages;
  expect(opening).toMatchObject({ from: 'script', status: 'delivered' });
  expect(opening.why).toMatch(/^missed call: /);
  expect(reply).toMatchObject({ from: 'caller', text: 'leak under the sink', status: 'received' });
});

test("the owner's words, the script's, the caller's and the alerts are told apart, in the order of time", async () => {
  const { store, config, leave } = office();
  const { at, caller } = addLead(store, 12, { answers: { parking: 'in the driveway' } });
  addMessage(store, 12, at + 60_000, 'no heat since last night');
  addText(store, 12, { key: 'a', kind: 'alert', to: OWNER, at: at + 61_000, body: 'URGENT 12' });
  const relay = { kind: 'relay', to: caller, body: 'on my way' };
  addText(store, 12, { ...relay, key: 'r', at: at + 90_000, state: 'failed', errorCode: '40001' });
  store.conversations.addNote(12, at + 95_000, 'gate code 4411');
  const story = JSON.parse((await textback(['-c', config, 'lead', '12', '--json'])).out);
  const told = story.messages.map(({ from, status }: Record<string, string>) => [from, status]);
  expect(told).toEqual([
    ['script', 'delivered'],
    ['caller', 'received'],
    ['owner', 'failed'],
  ]);
  expect(story.messages[2].fix).toBe('call them');
  expect(story.alerts).toMatchObject([{ to: OWNER, text: 'URGENT 12' }]);
  expect(story.answers).toEqual({ parking: 'in the driveway' });
  const { out } = await textback(['lead', '12', '-c', config]);
  const inOrder =
    /missed: they hung.*script.*they +no heat.*alert.*you +on my way.*failed: .*\(call them\).*note +gate code/s;
  expect(out).toMatch(inOrder);
  expect(widest(out)).toBeLessThanOrEqual(80);
  leave();
});

test('a caller who was not texted has the reason in their story', async () => {
  const { store, config, leave } = office();
  const { call } = addLead(store, 1, { caller: null, state: 'waiting' });
  store.calls.save({
    ...store.calls.get(call)!,
    skip: 'withheld',
    voicemail: 'it is about the boiler',
  });
  const { out } = await textback(['lead', '1', '-c', config]);
  expect(out).toContain('not texted: the number is withheld');
  expect(out).toContain('voicemail: “it is about the boiler”');
  leave();
});

test('a lead that is not there: what, what to do, and status 1', async () => {
  const { config, leave } = office();
  expect(await textback(['lead', '7', '-c', config])).toEqual({
    status: 1,
    out: '',
    err: 'textback: there is no lead 7\n  `textback leads` lists them\n',
  });
  leave();
});
