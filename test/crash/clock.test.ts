import { afterEach, expect, test } from 'vitest';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, RING, Rig } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';
const HOUR = 3_600_000;

async function open(): Promise<void> {
  rig = await Rig.start({ speed: 100 });
  await rig.serve();
}

const opening = (call: number) => rig.daemon.app.store.outbox.byKey(`opening:${call}`);
const statuses = () => rig.company.webhookLog.map(({ status }) => status);

test('the clock is an hour behind: webhooks are asked for again until it is set, and then taken', async () => {
  await open();
  rig.skew = -HOUR;
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => statuses().includes(503));
  expect(statuses()).not.toContain(200);
  rig.skew = 0;
  await eventually(() => rig.company.texts.length === 1);
});

test('the clock is an hour ahead: webhooks look stale and are turned away', async () => {
  await open();
  rig.skew = HOUR;
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => statuses().includes(403));
  expect(rig.company.texts).toEqual([]);
});

for (const [way, skew] of [
  ['ahead', HOUR],
  ['behind', -HOUR],
] as const) {
  test(`the clock jumps an hour ${way} after a miss: its text leaves once all the same`, async () => {
    await open();
    rig.company.faults.next({ on: 'messages', answer: { status: 429, retryAfter: 2 } });
    rig.company.call({ from: CALLER, to: FORWARDED });
    await eventually(() => opening(1)?.error);
    rig.skew = skew;
    await eventually(
      () => opening(1)?.state,
      state => state === 'sent',
    );
    expect(rig.company.texts).toHaveLength(1);
  });
}

test('the clock jumps an hour ahead while it rings: the caller is texted, and not left ringing', async () => {
  await open();
  rig.company.webhooks.drop = ({ event_type }) => event_type === 'call.hangup';
  const call = rig.company.call({ from: CALLER, to: RING });
  await eventually(() => rig.daemon.app.store.calls.get(1)?.wakeAt);
  rig.skew = HOUR;
  // The owner is told besides that textback seems to have been away.
  await eventually(() => rig.company.texts.filter(({ to }) => to === CALLER).length === 1);
  await eventually(
    () => call.state,
    state => state === 'ended',
  );
});
