import { afterEach, expect, test } from 'vitest';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, OWNER, RING, Rig } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';
const OTHER = '+15122000001';

async function open(): Promise<void> {
  rig = await Rig.start({ speed: 100 });
  await rig.serve();
  // A daemon in the test's own process must not wait long for a lock that only the test can lift.
  rig.daemon.app.store.db.pragma('busy_timeout = 20');
}

const statuses = () => rig.company.webhookLog.map(({ status }) => status);
const opening = (call: number) => rig.daemon.app.store.outbox.byKey(`opening:${call}`);
const delivered = (call: number) =>
  eventually(
    () => opening(call)?.state,
    state => state === 'delivered',
  );
const health = async () => (await fetch(`${rig.daemon.url}/healthz`)).status;

test('the disk is full: Telnyx hears 503 and delivers again; with room the text leaves once', async () => {
  await open();
  const { db } = rig.daemon.app.store;
  const pages = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${pages}`);
  const callers = Array.from({ length: 60 }, (_, index) => `+1512${2_000_000 + index}`);
  const calls = callers.map(from => rig.company.call({ from, to: FORWARDED }));
  await eventually(() => statuses().includes(503));
  db.pragma('max_page_count = 1000000');
  await eventually(
    () => rig.company.texts.length,
    n => n === calls.length,
  );
  await rig.company.webhooks.settled();
  expect(new Set(rig.company.texts.map(({ to }) => to)).size).toBe(calls.length);
  expect(rig.count("SELECT count(*) FROM inbox WHERE state = 'set_aside'")).toBe(0);
});

test('another program holds the database: nothing is acknowledged, and nothing is lost', async () => {
  await open();
  rig.file.exec('BEGIN IMMEDIATE');
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => statuses().includes(503));
  expect(statuses()).not.toContain(200);
  expect(rig.company.texts).toEqual([]);
  rig.file.exec('ROLLBACK');
  await delivered(1);
  expect(rig.company.texts).toHaveLength(1);
});

test('the database refuses while an answer comes in: the answer is kept until it can be noted', async () => {
  await open();
  rig.company.receipts = 'none';
  const lock = () => void rig.file.exec('BEGIN IMMEDIATE');
  rig.company.faults.next({ on: 'messages', answer: { slowMs: 0 }, meanwhile: lock });
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => rig.company.texts.length === 1);
  await eventually(() => rig.log.some(line => line.includes('answers could not be noted')));
  rig.file.exec('ROLLBACK');
  await eventually(
    () => opening(1)?.state,
    state => state === 'sent',
  );
  rig.later(120_000);
  rig.company.call({ from: OTHER, to: FORWARDED });
  await eventually(() => rig.company.texts.length >= 2);
  expect(rig.company.texts.map(({ to }) => to)).toEqual([CALLER, OTHER]);
});

/** Beside them the owner hears that something was set aside, in waking hours. */
const toCallers = () => rig.company.texts.filter(({ to }) => to !== OWNER);

test('an event that cannot be applied is set aside with its error, and the rest goes on', async () => {
  await open();
  rig.file.exec(`CREATE TRIGGER poison BEFORE INSERT ON calls WHEN NEW.caller = '${CALLER}'
    BEGIN SELECT RAISE(ABORT, 'poison'); END`);
  rig.company.webhooks.hold();
  rig.company.call({ from: CALLER, to: FORWARDED });
  rig.company.call({ from: OTHER, to: FORWARDED });
  await rig.company.webhooks.release({ together: true });
  await eventually(() => toCallers().length === 1);
  expect(toCallers()[0]?.to).toBe(OTHER);
  const aside = rig.file.prepare("SELECT error FROM inbox WHERE state = 'set_aside'").pluck().all();
  expect(aside.length).toBeGreaterThan(0);
  expect(new Set(aside)).toEqual(new Set(['SqliteError: poison']));
});

test('a call that cannot be judged when its time comes does not hold up the others', async () => {
  await open();
  rig.company.phone(OWNER, { answers: 'timeout' });
  rig.company.webhooks.drop = ({ event_type }) => event_type === 'call.hangup';
  rig.company.call({ from: CALLER, to: RING });
  await eventually(() => rig.daemon.app.store.calls.get(1)?.wakeAt);
  rig.file.exec(`CREATE TRIGGER poison BEFORE UPDATE ON calls WHEN NEW.id = 1
    AND NEW.verdict IS NOT NULL BEGIN SELECT RAISE(ABORT, 'poison'); END`);
  rig.later(60_000);
  rig.company.call({ from: OTHER, to: FORWARDED });
  await eventually(() => toCallers().length === 1);
  expect(await health()).toBe(200);
});
