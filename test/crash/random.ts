/** A busy day with power cuts: calls keep coming while the daemon is killed at random moments. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers, PhoneCall } from '../../src/demo/people.ts';
import { seeded } from '../../src/demo/random.ts';
import { type Audit, audit } from './audit.ts';
import { comeToRest } from './rest.ts';
import { FORWARDED, OWNER, RING, Rig } from './rig.ts';

const HABITS: Answers[] = ['press-1', 'press-1', 'no-press', 'busy', 'declined', 'timeout'];
/** The longest the daemon runs before it is killed. */
const LIFE_MS = 500;
/** Some ring while it is down, some while it is up, some as it dies. */
const CALLS_A_LIFE = 3;

/** The same seed gives the same calls and the same moments, as far as a real process can. */
export async function killAtRandom(moments: number, seed: number): Promise<Audit> {
  const random = seeded(seed);
  const rig = await Rig.start();
  const calls: PhoneCall[] = [];
  try {
    for (let moment = 0; moment < moments; moment++) {
      calls.push(ring(rig, calls.length, random));
      await rig.spawn();
      const rest = Array.from({ length: CALLS_A_LIFE - 1 }, async () => {
        await sleep(random() * LIFE_MS);
        calls.push(ring(rig, calls.length, random));
      });
      await sleep(random() * LIFE_MS);
      await rig.kill();
      await Promise.all(rest);
      for (const call of calls) if (call.state === 'bridged') call.hangUp();
    }
    await comeToRest(rig, calls);
    return audit(rig, calls);
  } finally {
    await rig.close();
  }
}

function ring(rig: Rig, index: number, random: () => number): PhoneCall {
  const answers = HABITS[Math.floor(random() * HABITS.length)] ?? 'timeout';
  rig.company.phone(OWNER, { answers });
  const to = random() < 0.5 ? FORWARDED : RING;
  const call = rig.company.call({ from: `+1512${2_000_000 + index}`, to });
  if (random() < 0.2) setTimeout(() => call.hangUp(), random() * LIFE_MS);
  else call.leaveVoicemail('no heat', 3);
  return call;
}
