import { afterEach, expect, test } from 'vitest';
import { stats } from '../../src/core/stats.ts';
import { missesBetween } from '../../src/store/figures.ts';
import { CALLER, eventually, type House, house, LINE, leave, OWNER } from './house.ts';

afterEach(leave);

function figures({ daemon }: House) {
  const period = { since: 0, until: Date.now() + 1000, zone: 'America/Chicago' };
  return stats(missesBetween(daemon.app.store.db, period.since, period.until), 0, period);
}

test('a lead that was urgent and reached stays so in the figures when its caller calls again', async () => {
  const it = await house({ extra: 'text_back: { cooldown_minutes: 0 }' });
  const { company, daemon } = it;
  const lead = () => daemon.app.store.conversations.get(1);
  company.call({ from: CALLER, to: LINE });
  await eventually(() => company.texts.length === 1);
  company.text({ from: CALLER, to: LINE, text: 'no heat at all, 412 Maple Ave apt 3' });
  await eventually(() => lead()?.urgentBecause.length);
  expect(figures(it)).toMatchObject({ missed_calls: 1, urgent: 1, recovered: 1 });
  company.text({ from: OWNER, to: LINE, text: 'done 1' });
  await eventually(() => lead()?.state === 'closed');
  company.call({ from: CALLER, to: LINE });
  await eventually(() => lead()?.state !== 'closed');
  expect(lead()).toMatchObject({ urgentBecause: [], outcome: null });
  expect(figures(it)).toMatchObject({ missed_calls: 2, urgent: 1, recovered: 1 });
});
