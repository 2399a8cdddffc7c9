import { afterEach, expect, test } from 'vitest';
import { CALLER, eventually, house, LINE, leave, OWNER } from './house.ts';

afterEach(leave);

const VOICEMAIL = '    greeting: "Sorry we missed you."\n    voicemail: true';

test('a call that was forwarded because nobody answered gets one text from the number that was called', async () => {
  const { company } = await house();
  company.call({ from: CALLER, to: LINE });
  const [text] = await eventually(
    () => company.texts,
    texts => texts.length > 0,
  );
  expect(text).toMatchObject({ from: LINE, to: CALLER });
  expect(text?.text).toMatch(/^Mike's Plumbing: sorry we missed your call/i);
  expect(text?.text).toContain('STOP');
});

test('the owner presses 1: the two are connected and nothing is texted', async () => {
  const { company, daemon } = await house({ mode: 'ring' });
  company.phone(OWNER, { answers: 'press-1' });
  const call = company.call({ from: CALLER, to: LINE });
  await eventually(
    () => call.state,
    state => state === 'bridged',
  );
  call.hangUp();
  await eventually(
    () => daemon.app.store.calls.get(1),
    row => row?.verdict === 'answered',
  );
  expect(company.texts).toEqual([]);
});

for (const [answers, because] of [
  ['no-press', /nobody pressed 1/],
  ['busy', /busy/],
  ['declined', /declined/],
  ['timeout', /did not pick up/],
  ['unreachable', /could not be reached/],
] as const) {
  test(`the owner's phone: ${answers}. The caller is greeted, leaves a voicemail and is texted once`, async () => {
    const { company, daemon } = await house({ mode: 'ring', line: VOICEMAIL });
    company.phone(OWNER, { answers });
    const call = company.call({ from: CALLER, to: LINE });
    call.leaveVoicemail('my water heater is leaking', 5);
    await eventually(
      () => call.state,
      state => state === 'ended',
    );
    const row = await eventually(
      () => daemon.app.store.calls.get(1),
      row => Boolean(row?.voicemail),
    );
    expect(row).toMatchObject({ verdict: 'missed', voicemail: 'my water heater is leaking' });
    expect(row?.because).toMatch(because);
    expect(call.heard.join(' ')).toContain('Sorry we missed you.');
    await eventually(
      () => company.texts.length,
      n => n === 1,
    );
  });
}
