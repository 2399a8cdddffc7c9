import { afterEach, expect, test } from 'vitest';
import { textback } from '../cli/command-line.ts';
import { eventually, house, leave } from '../end-to-end/house.ts';

afterEach(leave);

const broken = (eventId: string) => ({
  ...{ eventId, type: 'call.hangup', occurredAt: 0, receivedAt: Date.now() },
  ...{ session: null, leg: null, party: '+15125550142', outboxKey: null, body: '{"data":{}}' },
});

test('an event that cannot be handled is told to the owner once, names nobody, and is shown', async () => {
  const { daemon, folder } = await house();
  const { store } = daemon.app;
  for (const id of ['one', 'two', 'three']) store.write(() => store.inbox.add(broken(id)));
  await eventually(
    () => store.inbox.countSetAside(),
    count => count === 3,
  );
  const bodies = store.db.prepare("SELECT body FROM outbox WHERE kind = 'alert'").pluck().all();
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatch(/could not be handled.*textback doctor/);
  expect(bodies[0]).not.toContain('555');
  const config = ['-c', `${folder}/textback.yaml`];
  const { out } = await textback(['outbox', ...config]);
  expect(out).toContain('3 events that came in could not be handled: textback doctor');
  const doctor = await textback(['doctor', '--json', ...config]);
  const finding = JSON.parse(doctor.out).find(({ code }: { code: string }) => code === 'W315');
  expect(finding.message).toMatch(/^3 events .* the newest is call.hangup of 20/);
});
