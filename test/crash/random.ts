/** A busy day with power cuts: calls keep coming while the daemon is killed at random moments. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers, PhoneCall } from '../../src/demo/people.ts';
import { seeded } from '../../src/demo/random.ts';
import { type Audit, audit } from './audit.ts';
import { comeToRest } from './rest.ts';
import { FORWARDED, OWNER, RING, Rig } from './rig.ts';

const HABITS: Answers[] = ['press-1', 'press-1', 'no-press', 'busy', 'declined', 'timeout'];
/** The longest the daemon runs before it is killed, and between two calls. */
const LIFE_MS = 350;
const PAUSE_MS = 250;

/** The same seed gives the same calls and the same moments, as far as a real process can. */
export async function killAtRandom(moments: number, seed: number): Promise<Audit> {
  const random = seeded(seed);
  const rig = await Rig.start();
  const calls: PhoneCall[] = [];
  try {
    const day = new AbortController();
    const ringing = ringAllDay(rig, calls, random, day.signal);
    for (let moment = 0; moment < moments; moment++) {
      await rig.spawn();
      await sleep(random() * LIFE_MS);
      await rig.kill();
    }
    day.abort();
    await ringing;
    await comeToRest(rig, calls);
    return audit(rig, calls);
  } finally {
    await rig.close();
  }
}

async function ringAllDay(
  rig: Rig,
  calls: PhoneCall[],
  random: () => number,
  closing: AbortSignal,
): Promise<void> {
  while (!closing.aborted) {
    const answers = HABITS[Math.floor(random() * HABITS.length)] ?? 'timeout';
    rig.company.phone(OWNER, { answers });
    const from = `+1512${String(2_000_000 + calls.length)}`;
    const call = rig.company.call({ from, to: random() < 0.5 ? FORWARDED : RING });
    if (random() < 0.2) setTimeout(() => call.hangUp(), random() * 500);
    else call.leaveVoicemail('no heat', 3);
    calls.push(call);
    for (const other of calls) if (other.state === 'bridged') other.hangUp();
    await sleep(random() * PAUSE_MS);
  }
}
