import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { applyInbox } from '../../src/app/apply.ts';
import { receiver } from '../../src/app/receive.ts';
import { judge } from '../../src/core/call/judge.ts';
import type { SeenEvent } from '../../src/core/call/legs.ts';
import type { TelnyxEvent } from '../../src/demo/events.ts';
import type { Answers } from '../../src/demo/people.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';
import { readWebhook } from '../../src/telnyx/webhook.ts';
import { eventually } from '../end-to-end/house.ts';
import { OWNER, RING, Rig } from './rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const CALLER = '+15122000000';

/** A whole call as it was, with the daemon that lived through it. */
async function live(answers: Answers): Promise<string[]> {
  rig = await Rig.start({ speed: 1000 });
  await rig.serve();
  rig.company.phone(OWNER, { answers });
  const call = rig.company.call({ from: CALLER, to: RING });
  call.leaveVoicemail('no heat', 3);
  await eventually(() => {
    if (call.state === 'bridged') call.hangUp();
    return call.state === 'ended';
  });
  await eventually(() => rig.daemon.app.store.calls.get(1)?.verdict);
  await rig.company.webhooks.settled();
  return call.events.map(asBody);
}

const asBody = (event: TelnyxEvent) => JSON.stringify({ data: event });

/** Any order, any of them twice. */
const disorders = (bodies: string[]) =>
  fc
    .tuple(fc.shuffledSubarray(bodies, { minLength: bodies.length }), fc.subarray(bodies))
    .chain(([all, some]) =>
      fc.shuffledSubarray([...all, ...some], { minLength: all.length + some.length }),
    );

const TRACES: [Answers, 'missed' | 'answered'][] = [
  ['press-1', 'answered'],
  ['no-press', 'missed'],
  ['busy', 'missed'],
  ['timeout', 'missed'],
];

for (const [answers, verdict] of TRACES) {
  test(`a call (owner: ${answers}) told in any order and twice over: ${verdict}, and at most one text`, async () => {
    const bodies = await live(answers);
    const property = fc.asyncProperty(disorders(bodies), async told => {
      const store = createStore(openAndMigrate(':memory:'));
      const app = { ...rig.daemon.app, store };
      const receive = receiver(app, () => {});
      for (const body of told) {
        const webhook = readWebhook(body, Date.now());
        if (webhook.is !== 'event') continue;
        await receive(webhook, body, null);
        applyInbox(app, performance.now() + 1000);
      }
      const openings = store.db
        .prepare("SELECT count(*) FROM outbox WHERE kind = 'opening' AND state = 'waiting'")
        .pluck()
        .get();
      expect(store.calls.get(2)).toBeNull();
      expect(store.calls.get(1)?.verdict).toBe(verdict);
      expect(openings).toBe(verdict === 'missed' ? 1 : 0);
      store.close();
    });
    await fc.assert(property, { numRuns: 20 });
  });

  test(`a call (owner: ${answers}) judged from the same facts in any order gets the same commands`, async () => {
    const bodies = await live(answers);
    const line = rig.daemon.app.settings.lines.find(({ number }) => number === RING)!;
    const facts = (told: string[]) => ({
      id: 1,
      line,
      since: 0,
      events: told.flatMap((body): SeenEvent[] => {
        const webhook = readWebhook(body, 0);
        if (webhook.is !== 'event' || webhook.event.about !== 'call') return [];
        const { event } = webhook;
        return [{ ...event, role: event.to === OWNER ? 'owner:0' : 'caller', seenAt: event.at }];
      }),
      issued: new Map(),
      loopedPhone: null,
      standing: null,
      verdict: null,
    });
    for (let heard = 1; heard <= bodies.length; heard++) {
      const known = bodies.slice(0, heard);
      const inOrder = judge(facts(known), 1000);
      fc.assert(
        fc.property(disorders(known), told => {
          expect(judge(facts(told), 1000)).toEqual(inOrder);
        }),
        { numRuns: 20 },
      );
    }
  });
}
