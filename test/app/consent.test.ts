import { afterEach, expect, test } from 'vitest';
import { CALLER, eventually, house, LINE, leave } from '../end-to-end/house.ts';

afterEach(leave);

test('each opening can be traced to the call that allowed it: who, when, and exactly what was sent', async () => {
  const { company, daemon } = await house();
  company.call({ from: CALLER, to: LINE });
  const [text] = await eventually(
    () => company.texts,
    texts => texts.length > 0,
  );
  const { calls, outbox } = daemon.app.store;
  const opening = outbox.ofLead(1).find(row => row.kind === 'opening');
  expect(opening).toMatchObject({ recipient: CALLER, body: text?.text, call: 1 });
  const call = calls.get(opening?.call ?? 0);
  expect(call).toMatchObject({ caller: CALLER, line: LINE, verdict: 'missed', lead: 1 });
  expect(call?.arrivedAt).toBeLessThanOrEqual(opening?.createdAt ?? 0);
});
