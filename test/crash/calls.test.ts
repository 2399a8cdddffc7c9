import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { TelnyxEvent } from '../../src/demo/events.ts';
import type { Answers } from '../../src/demo/people.ts';
import { eventually } from '../end-to-end/house.ts';
import { audit } from './audit.ts';
import { comeToRest } from './rest.ts';
import { OWNER, RING, Rig } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';
const TEN_MINUTES = 600_000;

const about = (type: string, end: 'caller' | 'owner') => (event: TelnyxEvent) => {
  const from = 'from' in event.payload ? event.payload.from : null;
  return event.event_type === type && (from === CALLER) === (end === 'caller');
};

/** What the daemon does not live to hear, nor anything after it for ten minutes. */
const LOST: [string, Answers, (event: TelnyxEvent) => boolean][] = [
  ['that the owner rings', 'timeout', about('call.initiated', 'owner')],
  ['that the owner picked up', 'press-1', about('call.answered', 'owner')],
  ['that the owner pressed 1', 'press-1', about('call.dtmf.received', 'owner')],
  ['that the caller was picked up for the owner', 'press-1', about('call.answered', 'caller')],
  ['that the two were connected', 'press-1', about('call.bridged', 'caller')],
  ['that nobody pressed 1', 'no-press', about('call.gather.ended', 'owner')],
  ['that the owner did not pick up', 'timeout', about('call.hangup', 'owner')],
  ['that the caller was picked up for the greeting', 'busy', about('call.answered', 'caller')],
];

for (const [what, answers, lost] of LOST) {
  test(`down for ten minutes before it could hear ${what}: nobody is left on the line`, async () => {
    rig = await Rig.start({ speed: 100 });
    await rig.spawn();
    rig.company.phone(OWNER, { answers });
    let down = false;
    const killed = new Promise<void>(resolve => {
      rig.company.webhooks.drop = event => {
        if (!down && lost(event)) void rig.kill().then(resolve);
        down ||= lost(event);
        return down;
      };
    });
    const call = rig.company.call({ from: CALLER, to: RING });
    await killed;
    await sleep(300);
    rig.later(TEN_MINUTES);
    rig.company.webhooks.drop = () => false;
    await comeToRest(rig, [call]);
    expect(audit(rig, [call]).broken).toEqual([]);
  });
}

test("killed as it rings the owner, and back ten minutes later: the owner's phone does not ring again", async () => {
  rig = await Rig.start({ speed: 100 });
  await rig.spawn();
  rig.company.phone(OWNER, { answers: 'press-1' });
  const killed = new Promise<void>(resolve => {
    rig.company.faults.next({
      ...{ on: 'calls', answer: 'drop' },
      meanwhile: () => rig.kill().then(resolve),
    });
  });
  const call = rig.company.call({ from: CALLER, to: RING });
  await killed;
  rig.later(TEN_MINUTES);
  await comeToRest(rig, [call]);
  expect(audit(rig, [call]).broken).toEqual([]);
  expect(rig.company.phone(OWNER).calls).toHaveLength(1);
});

test("the owner's phone forwards back to the line: the loop is ended, the caller is texted once", async () => {
  rig = await Rig.start({ speed: 100 });
  await rig.serve();
  rig.company.phone(OWNER, { answers: { forwardsTo: RING } });
  const call = rig.company.call({ from: CALLER, to: RING });
  await eventually(() => rig.company.texts.length === 1);
  call.hangUp();
  await eventually(() => rig.company.phone(OWNER).calls.every(({ state }) => state === 'ended'));
  const { calls } = rig.daemon.app.store;
  await eventually(() => calls.get(2)?.verdict === 'loop');
  expect(calls.get(1)?.because).toBe("the owner's phone forwards back to this line");
  expect(rig.company.texts.map(({ to }) => to)).toEqual([CALLER]);
  expect(rig.company.phone(OWNER).calls).toHaveLength(1);
});
