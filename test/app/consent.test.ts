import { afterEach, expect, test } from 'vitest';
import { textback } from '../cli/command-line.ts';
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

test('the consent is shown with the lead and exported: the call, the text, the answer and the opt-out', async () => {
  const { company, daemon, folder } = await house();
  company.call({ from: CALLER, to: LINE });
  await eventually(() => company.texts.length === 1);
  company.text({ from: CALLER, to: LINE, text: 'leak under the sink' });
  company.text({ from: CALLER, to: LINE, text: 'please take me off your list' });
  const { numbers, outbox } = daemon.app.store;
  await eventually(() => numbers.optedOut(CALLER));
  await eventually(() => outbox.ofLead(1).some(row => row.kind === 'opening' && row.sentAt));
  const session = daemon.app.store.calls.get(1)?.session;
  const config = ['-c', `${folder}/textback.yaml`];
  const { consent } = JSON.parse((await textback(['lead', '1', '--json', ...config])).out);
  expect(consent).toMatchObject([
    { what: 'called', caller: CALLER, line: LINE, by: session, text: company.texts[0]?.text },
    { what: 'wrote', words: 'leak under the sink' },
    { what: 'opted_out', by: 'text', caller: CALLER },
  ]);
  expect(consent[0].texted_at).toMatch(/^20/);
  const exported = await textback(['export', 'consent', '--format', 'jsonl', ...config]);
  expect(
    exported.out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual(consent);
  const { out } = await textback(['lead', '1', ...config]);
  expect(out).toMatch(/consent +they called .*, texted at/);
});
