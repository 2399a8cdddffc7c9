/** Lets everything that is under way come to its end: the last start, and time to be patient. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PhoneCall } from '../../src/demo/people.ts';
import type { Rig } from './rig.ts';

/** How long nothing may happen before the clock is moved on. */
const PATIENCE_MS = 300;
const STEP_MS = 5000;
/** Of the driven clock; every deadline of the product lies well within. */
const LIMIT_MS = 300_000;

/** Starts the daemon a last time, in this process, and returns when nothing is left to be done. */
export async function comeToRest(rig: Rig, calls: PhoneCall[]): Promise<void> {
  await rig.kill();
  await rig.serve();
  for (let passed = 0; passed < LIMIT_MS; passed += STEP_MS) {
    if (await becomesQuiet(rig, calls)) return;
    await rig.company.webhooks.settled();
    rig.later(STEP_MS);
  }
}

async function becomesQuiet(rig: Rig, calls: PhoneCall[]): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    await sleep(20);
    for (const call of calls) if (call.state === 'bridged') call.hangUp();
    if (!isQuiet(rig, calls)) continue;
    await rig.company.webhooks.settled();
    await sleep(100);
    if (isQuiet(rig, calls)) return true;
  }
  return false;
}

function isQuiet(rig: Rig, calls: PhoneCall[]): boolean {
  return (
    calls.every(call => call.state === 'ended') &&
    rig.count(`SELECT (SELECT count(*) FROM inbox WHERE state = 'new')
      + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending'))
      + (SELECT count(*) FROM outbox WHERE state = 'unsure' AND settled_at IS NULL)
      + (SELECT count(*) FROM calls WHERE verdict IS NULL OR wake_at IS NOT NULL)`) === 0
  );
}
