import { expect, test } from 'vitest';
import { offer } from '../../../src/core/booking/offering.ts';
import { freeWindows } from '../../../src/core/booking/windows.ts';
import { at } from '../../../src/core/time/hours.ts';
import type { Availability } from '../../../src/core/understand/reading.ts';
import { diary, said, zone } from '../diary.ts';

const now = at('2026-11-21', '16:00', zone);
const free = freeWindows(diary({ daysAhead: 7 }), { now, lead: 1, urgent: false });

const anytime: Availability = {
  text: '',
  days: ['any'],
  part: 'any',
  from: null,
  to: null,
  notDays: [],
};

function offered(wish: Partial<Availability> | null, howMany = 3): [string, string[]] {
  const { windows, fit } = offer(free, wish && { ...anytime, ...wish }, now, howMany);
  return [fit, windows.map(said).map(each => each.slice(5))];
}

test('who said nothing gets the soonest, spread over halves of days', () => {
  expect(offered(null)).toEqual([
    'all',
    ['11-23 08:00-10:00', '11-23 13:00-15:00', '11-24 08:00-10:00'],
  ]);
  expect(offered(null, 2)[1]).toEqual(['11-23 08:00-10:00', '11-23 13:00-15:00']);
});

test.each<[Partial<Availability>, string[]]>([
  [{ days: ['wed'] }, ['11-25 08:00-10:00', '11-25 10:00-12:00', '11-25 13:00-15:00']],
  [{ part: 'afternoon' }, ['11-23 13:00-15:00', '11-24 13:00-15:00', '11-25 13:00-15:00']],
  [
    { days: ['tue', 'wed'], part: 'morning' },
    ['11-24 08:00-10:00', '11-24 10:00-12:00', '11-25 08:00-10:00'],
  ],
  [
    { days: ['weekday'], from: '13:00' },
    ['11-23 13:00-15:00', '11-24 13:00-15:00', '11-25 13:00-15:00'],
  ],
  [
    { to: '10:00', notDays: ['mon'] },
    ['11-24 08:00-10:00', '11-25 08:00-10:00', '11-26 08:00-10:00'],
  ],
  [
    { days: [], from: '10:00', to: '12:00' },
    ['11-23 10:00-12:00', '11-24 10:00-12:00', '11-25 10:00-12:00'],
  ],
  [{ from: '11:00', to: '11:00' }, ['11-23 10:00-12:00', '11-24 10:00-12:00', '11-25 10:00-12:00']],
])('who said %j is offered what fits', (wish, windows) => {
  expect(offered(wish)).toEqual(['all', windows]);
});

test('one window that fits comes with the next free ones beside it', () => {
  expect(offered({ days: ['weekend'] })).toEqual([
    'some',
    ['11-23 08:00-10:00', '11-23 13:00-15:00', '11-28 09:00-11:00'],
  ]);
});

test('where none fits the next free ones are offered, and it is told', () => {
  const next = ['11-23 08:00-10:00', '11-23 13:00-15:00', '11-24 08:00-10:00'];
  expect(offered({ days: ['tomorrow'] })).toEqual(['none', next]);
  expect(offered({ part: 'evening' })).toEqual(['none', next]);
  expect(offered({ days: [], text: 'sometime next month' })).toEqual(['none', next]);
});

test('a day the caller has ruled out is not offered in place of another', () => {
  const [fit, windows] = offered({ part: 'evening', notDays: ['mon', 'tue'] });
  expect(fit).toBe('none');
  expect(windows[0]).toBe('11-25 08:00-10:00');
});

test('what is free is offered where there is no more than that', () => {
  const last = free.slice(-1);
  expect(offer(last, null, now)).toEqual({ windows: last, fit: 'all' });
  expect(offer(last, { ...anytime, days: ['mon'] }, now)).toEqual({ windows: last, fit: 'none' });
  expect(offer([], null, now)).toEqual({ windows: [], fit: 'all' });
});
