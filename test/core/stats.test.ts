import { expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/core/model.ts';
import { type Miss, stats } from '../../src/core/stats.ts';

const UNTIL = Date.parse('2026-11-24T15:00:00Z');
const period = { since: UNTIL - 30 * DAY, until: UNTIL, zone: 'America/Chicago' };

function miss(lead: number | null, more: Partial<Miss> = {}): Miss {
  const at = more.at ?? UNTIL - DAY;
  const unseen = { textedAt: null, wroteAt: null, talked: false, booked: false, urgent: false };
  return { lead, at, judgedAt: at, ...unseen, ...more };
}

function texted(lead: number, seconds: number, more: Partial<Miss> = {}): Miss {
  const at = more.at ?? UNTIL - DAY;
  return miss(lead, { ...more, at, textedAt: at + seconds * SECOND });
}

test('of four missed calls three are texted back, two reply: the rate is two in three', () => {
  const wroteAt = UNTIL - HOUR;
  const misses = [miss(null), texted(1, 2, { wroteAt }), texted(2, 4, { wroteAt }), texted(3, 9)];
  expect(stats(misses, 7, period)).toMatchObject({
    missed_calls: 4,
    texted_back: 3,
    replied: 2,
    reply_rate: 0.667,
    recovered: 2,
    no_next_step: 7,
    median_seconds_to_text: 4,
  });
});

test('a caller who rings again and then replies has replied to the second text, and is recovered once', () => {
  const wroteAt = UNTIL - HOUR;
  const misses = [
    texted(1, 2, { at: UNTIL - 2 * DAY, wroteAt }),
    texted(1, 2, { at: UNTIL - DAY, wroteAt }),
  ];
  expect(stats(misses, 0, period)).toMatchObject({ texted_back: 2, replied: 1, recovered: 1 });
});

test('who was talked to or booked is recovered without a single text', () => {
  const misses = [miss(1, { talked: true }), miss(2, { booked: true }), miss(3)];
  expect(stats(misses, 0, period)).toMatchObject({ replied: 0, recovered: 2, booked: 1 });
});

test('nobody texted: no rate and no median, rather than zero', () => {
  expect(stats([], 0, period)).toMatchObject({ reply_rate: null, median_seconds_to_text: null });
});

test('weeks begin on Monday where the business is, also when the clocks change', () => {
  const sundayNight = Date.parse('2026-11-02T05:30:00Z'); // Sunday 23:30
  const mondayMorning = Date.parse('2026-11-02T06:30:00Z');
  const { by_week } = stats(
    [miss(1, { at: sundayNight }), miss(2, { at: mondayMorning })],
    0,
    period,
  );
  expect(by_week.map(({ week, missed_calls }) => [week, missed_calls])).toEqual([
    ['2026-10-19', 0],
    ['2026-10-26', 1],
    ['2026-11-02', 1],
    ['2026-11-09', 0],
    ['2026-11-16', 0],
    ['2026-11-23', 0],
  ]);
});

test('the weeks add up to the whole', () => {
  const wroteAt = UNTIL;
  const misses = [
    texted(1, 1, { at: UNTIL - 20 * DAY, wroteAt }),
    texted(2, 1, { at: UNTIL - 9 * DAY, wroteAt }),
    texted(1, 1, { at: UNTIL - 2 * DAY, wroteAt }),
  ];
  const whole = stats(misses, 0, period);
  for (const figure of ['missed_calls', 'texted_back', 'replied', 'recovered'] as const) {
    expect(whole.by_week.reduce((sum, week) => sum + week[figure], 0)).toBe(whole[figure]);
  }
});
