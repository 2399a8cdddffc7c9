import { expect, test } from 'vitest';
import type { SendResult } from '../../src/core/carrier.ts';
import { afterHook, leadEvents } from '../../src/core/hooks.ts';
import { newLead } from '../../src/core/lead.ts';
import { DAY, HOUR } from '../../src/core/model.ts';

const error = { code: 'http 503', trouble: 'other', message: 'busy', fix: null } as const;
const again: SendResult = { kind: 'again', afterMs: null, error };

test('a webhook that does not get through is tried for a day, ever less often', () => {
  const pauses: number[] = [];
  let now = 0;
  for (let attempts = 1; ; attempts++) {
    const next = afterHook({ createdAt: 0, attempts }, again, now);
    if (next.state !== 'waiting') break;
    pauses.push((next.notBefore - now) / 1000);
    now = next.notBefore;
  }
  expect(pauses.slice(0, 7)).toEqual([5, 30, 120, 600, 3600, 3600, 3600]);
  expect(now).toBeGreaterThanOrEqual(DAY);
  expect(now).toBeLessThan(DAY + HOUR);
});

test('one that is gone for good is not tried again', () => {
  expect(afterHook({ createdAt: 0, attempts: 1 }, { kind: 'refused', error }, 0)).toEqual({
    state: 'failed',
  });
});

test('a lead is created once, urgent once, and updated when there is something new to see', () => {
  const lead = newLead(12, '+15125550100', '+15125550142', 'v', 0);
  const urgent = { ...lead, urgentBecause: ['no heat'] };
  expect(leadEvents(null, lead)).toEqual(['lead.created']);
  expect(leadEvents(lead, urgent)).toEqual(['lead.urgent', 'lead.updated']);
  expect(leadEvents(urgent, { ...urgent, urgentBecause: ['no heat', 'baby'] })).toEqual([
    'lead.updated',
  ]);
  expect(leadEvents(lead, { ...lead, automaticTexts: 3, wakeAt: 7 })).toEqual([]);
  expect(leadEvents({ ...lead, state: 'closed' }, lead)).toEqual(['lead.created']);
});
