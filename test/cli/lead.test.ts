import { afterEach, expect, test } from 'vitest';
import { bookingRows } from '../../src/store/booking-rows.ts';
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

test('calls that were answered, bookings and photos are part of the story', async () => {
  const { store, config, folder, leave } = office();
  const { at, caller } = addLead(store, 1, { name: 'Ann' });
  const answered = { line: LINE, caller, session: 'x', arrivedAt: at + 1000, standing: null };
  const call = store.calls.add(answered);
  store.calls.save({ ...call, verdict: 'answered', because: 'the owner took the call' });
  const message = addMessage(store, 1, at + 2000, 'here it is');
  const photo = { lead: 1, message, url: 'http://127.0.0.1:9/1', type: 'image/jpeg' };
  store.photos.want({ ...photo, notBefore: at });
  store.photos.claim(1);
  store.photos.keep(1, { ...photo, file: '1.jpg', bytes: 9, sha256: 'x', stripped: 1 }, at);
  const window = { date: '2027-01-05', from: '08:00', to: '10:00', zone: 'America/Chicago' };
  const about = {
    name: null,
    phone: null,
    address: '9 Elm Ct',
    issue: null,
    urgentBecause: [],
    notes: [],
  };
  const stamps = { sequence: 0, uid: '1@test', createdAt: at, updatedAt: at };
  const terms = { about, ...stamps };
  bookingRows(store.db).add({ lead: 1, window, state: 'confirmed', ...terms });
  const story = JSON.parse((await textback(['lead', '1', '--json', '-c', config])).out);
  expect(story.photos).toBe(1);
  expect(story.calls.map((each: { verdict: string }) => each.verdict)).toEqual([
    'missed',
    'answered',
  ]);
  expect(story.bookings).toEqual([
    {
      ...{ booking: 1, lead: 1, state: 'confirmed', address: '9 Elm Ct' },
      ...{ start: '2027-01-05T08:00:00-06:00', end: '2027-01-05T10:00:00-06:00' },
    },
  ]);
  const { out } = await textback(['lead', '1', '-c', config]);
  expect(out.replace(/\n +/g, '')).toContain(`${folder}/textback-photos/1.jpg`);
  expect(out).toMatch(/booking +Tue Jan 5 08:00-10:00, confirmed/);
  expect(out).toContain('answered: the owner took the call');
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
