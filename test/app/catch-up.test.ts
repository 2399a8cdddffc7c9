import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/model.ts';
import type { Daemon } from '../../src/daemon.ts';
import type { PhoneCompany } from '../../src/demo/phone-company.ts';
import { CALLER, LINE, OWNER, type Town, town, write } from '../cli/town.ts';
import { eventually } from '../end-to-end/house.ts';

interface Office {
  place: Town;
  /** Moves everybody's clock on. */
  later(ms: number): void;
  start(): Promise<Daemon>;
}

/** A town whose clock is moved by hand, where retries are given up at once. */
async function office(extra = ''): Promise<Office> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const later = (ms: number) => {
    ahead += ms;
  };
  const place = await town({ now });
  place.company.webhooks.retryMs = { messaging: [5], voice: [5] };
  place.company.deliverTo(place.webhookUrl);
  write(place, { extra });
  return { place, later, start: () => place.serve(now) };
}

const WORDS = 'I would like a new faucet';

const person = (index: number) => `+1512555${String(2000 + index)}`;

/** Whom the texts went to, but for the owner. */
function toCallers({ texts }: PhoneCompany): string[] {
  return texts.flatMap(({ to }) => (to === OWNER ? [] : [to])).toSorted();
}

/** Resolves when nothing is left to be read or sent. */
async function atRest({ app }: Daemon, leads: number): Promise<void> {
  const { conversations, inbox, outbox } = app.store;
  await eventually(
    () => ({
      leads: conversations.newest(500).length,
      unread: conversations.newest(500).filter(({ unread }) => unread.length > 0).length,
      waiting: outbox.unsettled(500).filter(({ state }) => state === 'waiting').length,
      sending: outbox.sending().length,
      events: inbox.unapplied(1).length,
    }),
    seen => seen.leads === leads && seen.unread + seen.waiting + seen.sending + seen.events === 0,
    15_000,
  );
}

test('ten minutes without the daemon: 50 calls and 80 texts are all leads, none is texted too late, none twice', async () => {
  const { place, later, start } = await office('text_back: { too_late_minutes: 6 }');
  const { company } = place;
  const first = await start();
  await first.close();
  for (let minute = 0; minute < 10; minute++) {
    for (let i = 0; i < 5; i++) company.call({ from: person(minute * 5 + i), to: LINE }).hangUp();
    for (let i = 0; i < 8; i++) {
      company.text({ from: person(50 + minute * 8 + i), to: LINE, text: WORDS });
    }
    await company.webhooks.settled();
    later(MINUTE);
  }
  const daemon = await start();
  await atRest(daemon, 130);
  // The last five minutes of calls and texts are answered, the first five are not.
  const texted = toCallers(company);
  const late = (index: number) => (index < 50 ? index < 25 : index < 90);
  const inTime = Array.from({ length: 130 }, (_, index) => index).filter(index => !late(index));
  expect(texted).toEqual(inTime.map(person));
  const leads = daemon.app.store.conversations.newest(500);
  expect(new Set(leads.map(({ caller }) => caller)).size).toBe(130);
  const waiting = leads.filter(({ state }) => state === 'waiting').map(({ caller }) => caller);
  expect(Array.from({ length: 130 }, (_, index) => index).filter(late)).toHaveLength(65);
  for (let index = 0; index < 130; index++)
    if (late(index)) expect(waiting).toContain(person(index));
  expect(daemon.app.store.calls.get(1)).toMatchObject({ skip: 'too_late', lead: 1 });
  await daemon.close();
  const again = await start();
  await atRest(again, 130);
  expect(toCallers(company)).toHaveLength(65);
});

test('with the usual limit a miss of ten minutes ago is still texted', async () => {
  const { place, later, start } = await office();
  await (await start()).close();
  place.company.call({ from: CALLER, to: LINE }).hangUp();
  await place.company.webhooks.settled();
  later(10 * MINUTE);
  await start();
  await eventually(() => place.company.texts.length === 1);
});

test('a call that was over before anybody knew of it rings nobody', async () => {
  const { place, later, start } = await office();
  write(place, { mode: 'ring' });
  await (await start()).close();
  place.company.call({ from: CALLER, to: LINE }).hangUp();
  await place.company.webhooks.settled();
  later(10 * MINUTE);
  const daemon = await start();
  await eventually(() => place.company.texts.length === 1);
  expect(place.company.webhooks.events.map(({ event_type }) => event_type)).not.toContain(
    'call.answered',
  );
  expect(daemon.app.store.outbox.commandsOf(1)).toEqual([]);
});

test('a webhook given up while the daemon runs is fetched within minutes', async () => {
  const { place, later, start } = await office();
  const daemon = await start();
  place.company.deliverTo('http://127.0.0.1:1/nobody');
  place.company.text({ from: CALLER, to: LINE, text: WORDS });
  await place.company.webhooks.settled();
  later(6 * MINUTE);
  await eventually(() => daemon.app.store.conversations.newest(1).length === 1);
});

test('where failures are not listed, calls and texts are found among the records, each once', async () => {
  const { place, later, start } = await office();
  const { company } = place;
  const daemon = await start();
  company.text({ from: person(1), to: LINE, text: 'no heat' });
  company.call({ from: person(2), to: LINE }).hangUp();
  await atRest(daemon, 2);
  await company.webhooks.settled();
  await daemon.close();
  // Taken by the network on the way: Telnyx believes it was delivered, or tries no more.
  company.webhooks.drop = () => true;
  later(MINUTE);
  company.text({ from: person(3), to: LINE, text: WORDS });
  company.call({ from: person(4), to: LINE }).hangUp();
  const second = await start();
  await atRest(second, 4);
  expect(toCallers(company)).toEqual([1, 2, 3, 4].map(person));
});

test('a text that is fetched and then delivered after all is heard once', async () => {
  const { place, start } = await office();
  const { company } = place;
  await (await start()).close();
  company.webhooks.hold();
  company.text({ from: CALLER, to: LINE, text: WORDS });
  const daemon = await start();
  await atRest(daemon, 1);
  await company.webhooks.release();
  await atRest(daemon, 1);
  const count = (sql: string) => daemon.app.store.db.prepare(sql).pluck().get();
  const heard = "SELECT count(*) FROM inbox WHERE type = 'message.received'";
  await eventually(
    () => count(heard),
    seen => seen === 2,
  );
  await atRest(daemon, 1);
  expect(count('SELECT count(*) FROM messages')).toBe(1);
  expect(company.texts).toHaveLength(1);
});

test('an account that keeps no records is told of once in the log', async () => {
  const { place, later, start } = await office();
  const { account } = place.company;
  account.keepsRecords = false;
  await (await start()).close();
  const daemon = await start();
  const said = () => place.log.filter(line => line.includes('keeps no records')).length;
  await eventually(() => said() === 1);
  later(6 * MINUTE);
  const askedAt = () => daemon.app.store.schedule.lastSlot('catch_up') ?? 0;
  await eventually(() => askedAt() > Date.now() + 5 * MINUTE);
  expect(said()).toBe(1);
});

test('after a long outage the owner hears once how many calls came in meanwhile', async () => {
  const { place, later, start } = await office();
  const { company } = place;
  await (await start()).close();
  for (const index of [1, 2, 3]) company.call({ from: person(index), to: LINE }).hangUp();
  await company.webhooks.settled();
  later(3 * HOUR);
  const daemon = await start();
  const told = () =>
    daemon.app.store.db
      .prepare("SELECT body FROM outbox WHERE kind = 'alert'")
      .pluck()
      .all() as string[];
  await eventually(told, texts => texts.length > 0);
  expect(told()).toEqual([
    'textback is back after 3 h: 3 missed calls meanwhile. 3 of them got no text, it is too late for that. Q shows the queue.',
  ]);
});
