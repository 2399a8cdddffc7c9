import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { FaultyAnswer } from '../../src/demo/faults.ts';
import type { Answers, PhoneCall } from '../../src/demo/people.ts';
import type { Endpoint } from '../../src/demo/validate.ts';
import { eventually } from '../end-to-end/house.ts';
import { audit } from './audit.ts';
import { comeToRest } from './rest.ts';
import { FORWARDED, OWNER, RING, Rig } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';
const callerOf = (index: number) => `+1512${2_000_000 + index}`;

/** Everything comes to rest, every promise is kept; `texts` is how many the phone company took. */
async function keepsItsPromises(calls: PhoneCall[], { texts, resent }: Record<string, number>) {
  await comeToRest(rig, calls);
  const result = audit(rig, calls);
  expect(result.broken).toEqual([]);
  expect({ texts: rig.company.texts.length, resent: result.resent }).toEqual({ texts, resent });
}

const acknowledged = () => rig.company.webhookLog.filter(({ status }) => status === 200).length;

test('killed with a webhook at the door, before it is recorded: it is delivered again', async () => {
  rig = await Rig.start();
  await rig.spawn();
  rig.file.exec('BEGIN IMMEDIATE');
  const call = rig.company.call({ from: CALLER, to: FORWARDED });
  await rig.waitsForTheLock();
  await rig.kill();
  rig.file.exec('ROLLBACK');
  expect(acknowledged()).toBe(0);
  expect(rig.count('SELECT count(*) FROM inbox')).toBe(0);
  await keepsItsPromises([call], { texts: 1, resent: 0 });
});

test('killed after acknowledging and before applying: what was acknowledged is not forgotten', async () => {
  rig = await Rig.start();
  await rig.spawn();
  const unapplied = () => rig.count("SELECT count(*) FROM inbox WHERE state = 'new'");
  const calls: PhoneCall[] = [];
  // The moment is a matter of milliseconds: tried until it is hit.
  for (let attempt = 1; attempt <= 10; attempt++) {
    rig.company.webhooks.hold();
    const before = acknowledged();
    for (let n = 0; n < 40; n++) {
      calls.push(rig.company.call({ from: callerOf(calls.length), to: FORWARDED }));
    }
    void rig.company.webhooks.release({ together: true });
    await eventually(acknowledged, seen => seen > before + attempt);
    await rig.kill();
    if (unapplied() > 0) break;
    await rig.spawn();
  }
  expect(unapplied()).toBeGreaterThan(0);
  await comeToRest(rig, calls);
  const { broken, doubled } = audit(rig, calls);
  expect({ broken, doubled }).toEqual({ broken: [], doubled: 0 });
});

test('killed after the text was claimed and before it left: it leaves once, after the grace period', async () => {
  rig = await Rig.start();
  await rig.spawn();
  const call = rig.company.call({ from: CALLER, to: FORWARDED });
  const claimed = () =>
    rig.count("SELECT count(*) FROM outbox WHERE kind = 'opening' AND state = 'sending'");
  await eventually(claimed, Boolean);
  await rig.kill();
  expect(rig.company.texts).toHaveLength(0);
  await keepsItsPromises([call], { texts: 1, resent: 1 });
});

const BEFORE_THE_ANSWER: [string, FaultyAnswer, { texts: number; resent: number }][] = [
  ['and did nothing with it', 'hang', { texts: 1, resent: 1 }],
  ['and took it', { slowMs: 5000 }, { texts: 1, resent: 0 }],
  ['took it and hung up', 'drop', { texts: 1, resent: 0 }],
];

for (const [what, answer, expected] of BEFORE_THE_ANSWER) {
  test(`killed while the phone company has the text, ${what}: one text arrives`, async () => {
    rig = await Rig.start();
    await rig.spawn();
    const killed = new Promise<void>(resolve => {
      const meanwhile = () => rig.kill().then(resolve);
      rig.company.faults.next({ on: 'messages', answer, meanwhile });
    });
    const call = rig.company.call({ from: CALLER, to: FORWARDED });
    await killed;
    await keepsItsPromises([call], expected);
  });
}

test('killed after the answer and before it is noted: the receipt settles it, nothing leaves twice', async () => {
  rig = await Rig.start();
  await rig.spawn();
  const answered = new Promise<void>(resolve => {
    const meanwhile = () => {
      rig.file.exec('BEGIN IMMEDIATE');
      resolve();
    };
    rig.company.faults.next({ on: 'messages', answer: { slowMs: 0 }, meanwhile });
  });
  const call = rig.company.call({ from: CALLER, to: FORWARDED });
  await answered;
  await rig.waitsForTheLock();
  await rig.kill();
  rig.file.exec('ROLLBACK');
  expect(rig.count("SELECT count(*) FROM outbox WHERE state = 'sending'")).toBeGreaterThan(0);
  await keepsItsPromises([call], { texts: 1, resent: 0 });
});

const STEPS: [Endpoint, Answers][] = [
  ['calls', 'press-1'],
  ['gather_using_speak', 'press-1'],
  ['answer', 'press-1'],
  ['bridge', 'press-1'],
  ['hangup', 'no-press'],
  ['answer', 'busy'],
  ['speak', 'declined'],
  ['record_start', 'timeout'],
];

for (const [on, answers] of STEPS) {
  for (const answer of ['hang', 'drop'] as const) {
    const done = answer === 'drop' ? 'carried out' : 'heard';
    test(`killed as ${on} is ${done} (owner: ${answers}): nobody is left on the line`, async () => {
      rig = await Rig.start();
      await rig.spawn();
      rig.company.phone(OWNER, { answers });
      const killed = new Promise<void>(resolve => {
        rig.company.faults.next({ on, answer, meanwhile: () => rig.kill().then(resolve) });
      });
      const call = rig.company.call({ from: CALLER, to: RING });
      call.leaveVoicemail('no heat', 3);
      await killed;
      await comeToRest(rig, [call]);
      expect(audit(rig, [call]).broken).toEqual([]);
    });
  }
}

test('killed again and again in one call: still one verdict and one text', async () => {
  rig = await Rig.start();
  rig.company.phone(OWNER, { answers: 'no-press' });
  const call = rig.company.call({ from: CALLER, to: RING });
  call.leaveVoicemail('no heat', 3);
  for (let life = 0; life < 6; life++) {
    await rig.spawn();
    await sleep(20 * life);
    await rig.kill();
  }
  await comeToRest(rig, [call]);
  const { broken, missed, resent } = audit(rig, [call]);
  // The owner is alerted as well: no heat is urgent.
  const texts = rig.company.texts.filter(({ to }) => to === CALLER).length;
  expect({ broken, missed, texts }).toEqual({ broken: [], missed: 1, texts: 1 + resent });
});
