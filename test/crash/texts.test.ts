import { afterEach, expect, test } from 'vitest';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, OWNER, RING, Rig, type RigOptions } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';
const OTHER = '+15122000001';
const MINUTE = 60_000;

async function open(options: RigOptions = {}): Promise<void> {
  rig = await Rig.start({ speed: 100, ...options });
  await rig.serve();
}

const texts = (count: number) =>
  eventually(
    () => rig.company.texts.length,
    n => n === count,
  );
const opening = (call: number) => rig.daemon.app.store.outbox.byKey(`opening:${call}`);
const openingIs = (call: number, state: string) =>
  eventually(
    () => opening(call)?.state,
    seen => seen === state,
  );

test('told to slow down, the line rests as long as it was told, and the text then leaves once', async () => {
  await open();
  rig.company.faults.next({
    on: 'messages',
    answer: { status: 429, code: '10011', retryAfter: 40 },
  });
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => opening(1)?.error, Boolean);
  rig.company.call({ from: OTHER, to: FORWARDED });
  await eventually(() => (opening(2)?.notBefore ?? 0) > (opening(2)?.createdAt ?? 0) + 20_000);
  expect(rig.company.texts).toEqual([]);
  rig.later(30_000);
  await eventually(() => rig.company.webhookLog.length > 0);
  expect(rig.company.texts).toEqual([]);
  rig.later(12_000);
  await texts(2);
  expect([opening(1)?.attempts, opening(2)?.attempts]).toEqual([2, 1]);
});

test('no more texts a minute leave a line than its campaign allows, and none waits longer than it must', async () => {
  await open({ textsPerMinute: 3 });
  for (let caller = 0; caller < 7; caller++) {
    rig.company.call({ from: `+1512200000${caller}`, to: FORWARDED });
  }
  await texts(3);
  await eventually(
    () => rig.count('SELECT count(*) FROM outbox WHERE not_before > created_at'),
    n => n === 4,
  );
  rig.later(MINUTE - 5000);
  expect(rig.company.texts).toHaveLength(3);
  rig.later(5000);
  await texts(6);
  rig.later(MINUTE);
  await texts(7);
  const [first, , , fourth, , , seventh] = rig.company.texts.map(({ at }) => at);
  expect(fourth! - first!).toBeGreaterThanOrEqual(MINUTE);
  expect(seventh! - fourth!).toBeGreaterThanOrEqual(MINUTE);
});

test('a final receipt that overtakes the one before is not taken back by it', async () => {
  await open();
  rig.company.receipts = 'reordered';
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => rig.company.webhookLog.some(({ type }) => type === 'message.sent'));
  await openingIs(1, 'delivered');
});

for (const publicUrl of [true, false]) {
  const by = publicUrl ? "the text's own receipt address" : 'what the receipt says';
  test(`the answer of the phone company is lost: ${by} settles the text, nothing is sent twice`, async () => {
    await open({ publicUrl });
    rig.company.faults.next({ on: 'messages', answer: 'drop' });
    rig.company.call({ from: CALLER, to: FORWARDED });
    await openingIs(1, 'delivered');
    rig.later(2 * MINUTE);
    rig.company.call({ from: OTHER, to: FORWARDED });
    await openingIs(2, 'delivered');
    expect(rig.company.texts.map(({ to }) => to)).toEqual([CALLER, OTHER]);
  });
}

test('the answer is lost and no receipt ever comes: the opening is sent once more, and that is all', async () => {
  await open();
  rig.company.receipts = 'none';
  rig.company.faults.next({ on: 'messages', answer: 'drop', times: 2 });
  rig.company.call({ from: CALLER, to: FORWARDED });
  await openingIs(1, 'unsure');
  rig.later(31_000);
  await texts(2);
  await openingIs(1, 'unsure');
  rig.later(31_000);
  await eventually(() => opening(1)?.settledAt);
  expect(opening(1)).toMatchObject({ state: 'unsure', error: 'nobody knows whether it arrived' });
  rig.later(MINUTE);
  rig.company.call({ from: OTHER, to: FORWARDED });
  await texts(3);
});

test('the carrier knows they opted out: they are never texted again', async () => {
  await open();
  rig.company.refuse(CALLER, '40300');
  rig.company.call({ from: CALLER, to: FORWARDED });
  await openingIs(1, 'failed');
  expect(rig.daemon.app.store.numbers.optedOut(CALLER)).toMatchObject({ how: 'carrier' });
  rig.later(24 * 60 * MINUTE);
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(
    () => rig.daemon.app.store.calls.get(2)?.skip,
    skip => skip === 'opted_out',
  );
});

test('a landline is texted once, and from then on only queued', async () => {
  await open();
  rig.company.refuse(CALLER, '40001');
  rig.company.call({ from: CALLER, to: FORWARDED });
  await openingIs(1, 'failed');
  rig.later(24 * 60 * MINUTE);
  rig.company.call({ from: CALLER, to: FORWARDED });
  const again = () => rig.daemon.app.store.calls.get(2);
  await eventually(
    () => again()?.skip,
    skip => skip === 'landline',
  );
  expect(again()?.lead).toBe(1);
});

test('without 10DLC the outbox keeps what is wrong under a code that names the remedy', async () => {
  await open();
  rig.company.refuse(CALLER, '40010');
  rig.company.call({ from: CALLER, to: FORWARDED });
  await openingIs(1, 'failed');
  expect(opening(1)).toMatchObject({
    errorCode: '40010',
    trouble: 'registration',
    error: '10DLC registration missing: texts do not arrive',
  });
});

/** The first text of the line has used up its minute; the next one waits. */
async function withAWaitingText(): Promise<void> {
  await open({ textsPerMinute: 1 });
  rig.company.call({ from: OTHER, to: RING }).hangUp();
  await texts(1);
  rig.company.call({ from: CALLER, to: RING }).hangUp();
  await openingIs(2, 'waiting');
}

async function ringsAgainAndIsAnswered(): Promise<void> {
  rig.company.phone(OWNER, { answers: 'press-1' });
  const again = rig.company.call({ from: CALLER, to: RING });
  await eventually(() => again.state === 'bridged');
}

test('STOP comes in before a waiting text has left: it does not leave', async () => {
  await withAWaitingText();
  rig.company.text({ from: CALLER, to: RING, text: 'STOP' });
  await openingIs(2, 'dropped');
  expect(opening(2)?.error).toBe('they opted out of texts');
});

test('the caller rings again and is answered before the text has left: it does not leave', async () => {
  await withAWaitingText();
  await ringsAgainAndIsAnswered();
  await openingIs(2, 'dropped');
  expect(opening(2)?.error).toBe('they were reached by phone');
});

test('the caller is answered while the text is being refused for now: it is not tried again', async () => {
  await open();
  rig.company.faults.next({
    on: 'messages',
    answer: { status: 429, code: '10011', retryAfter: 5 },
    meanwhile: async () => {
      await ringsAgainAndIsAnswered();
      await eventually(() => rig.daemon.app.store.calls.get(2)?.verdict === 'answered');
    },
  });
  rig.company.call({ from: CALLER, to: RING }).hangUp();
  await openingIs(1, 'waiting');
  rig.later(6000);
  await openingIs(1, 'dropped');
  expect(rig.company.texts).toEqual([]);
});
