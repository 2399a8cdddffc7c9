import { expect, test } from 'vitest';
import { newLead } from '../../src/core/lead.ts';
import { type Conversation, DAY, HOUR, MINUTE } from '../../src/core/model.ts';
import { groupOf, inOrder, nextStep, rowOf } from '../../src/core/queue.ts';

const NOW = Date.parse('2026-11-24T15:00:00Z'); // Tuesday, 9:00 in Chicago
const clock = { now: NOW, zone: 'America/Chicago' };
const NOTHING = { photos: 0, voicemail: null };

function lead(number: number, more: Partial<Conversation> = {}): Conversation {
  const opened = newLead(number, '+15125550100', '+15125550142', 'v1', NOW - HOUR);
  return { ...opened, ...more };
}

const window = { date: '2026-11-24', from: '08:00', to: '10:00', zone: clock.zone };
const asked = { state: 'asking', askedAt: NOW - HOUR } as const;

test.each<[string, Partial<Conversation>, string | null]>([
  ['the script has asked an hour ago', asked, 'waiting for their answer'],
  ['the script has asked a day ago', { ...asked, askedAt: NOW - DAY }, null],
  ['urgent, and the script has asked', { ...asked, urgentBecause: ['no heat'] }, 'call back'],
  [
    'they have asked something back',
    { ...asked, openQuestion: 'how much?' },
    'answer their question',
  ],
  ['the script is through', { state: 'waiting' }, null],
  ['the owner writes', { state: 'taken' }, null],
  ['a callback this afternoon', { state: 'callback', callbackAt: NOW + 5 * HOUR }, 'call 14:00'],
  ['a callback on Thursday', { state: 'callback', callbackAt: NOW + 2 * DAY }, 'call Thu 9:00'],
  ['a callback that is overdue', { state: 'callback', callbackAt: NOW - HOUR }, 'call back'],
  ['snoozed', { state: 'waiting', snoozedUntil: NOW + 2 * HOUR }, 'snoozed until 11:00'],
  ['the snooze is over', { state: 'waiting', snoozedUntil: NOW - 1 }, null],
  ['a window is requested', { state: 'requested', window }, 'confirm Tue Nov 24, 8-10am'],
  ['booked', { state: 'booked', window }, 'booked Tue Nov 24, 8-10am'],
  ['done', { state: 'closed', callbackAt: NOW + HOUR }, null],
])('the next step when: %s', (_, more, step) => {
  expect(nextStep(lead(1, more), clock)).toBe(step);
});

test.each<[string, Partial<Conversation>, string]>([
  ['nobody has anything arranged', { state: 'waiting' }, 'now'],
  ['it is urgent, though a question is open', { ...asked, urgentBecause: ['no heat'] }, 'now'],
  ['they want to know something only the owner knows', { ...asked, openQuestion: 'price?' }, 'now'],
  ['the callback is overdue', { state: 'callback', callbackAt: NOW - HOUR }, 'now'],
  ['the callback is this afternoon', { state: 'callback', callbackAt: NOW + 5 * HOUR }, 'today'],
  ['the callback is after midnight', { state: 'callback', callbackAt: NOW + 16 * HOUR }, 'later'],
  ['it is booked', { state: 'booked', urgentBecause: ['no heat'] }, 'later'],
  ['the script waits for an answer', asked, 'customer'],
])('where it stands in the queue when: %s', (_, more, group) => {
  expect(groupOf(lead(1, more), clock)).toBe(group);
});

test('the urgent come first, then whoever has waited longest; those whose turn it is not come last', () => {
  const leads = [
    lead(1, { ...asked, openedAt: NOW - 9 * HOUR }),
    lead(2, { state: 'waiting', openedAt: NOW - HOUR }),
    lead(3, { state: 'waiting', openedAt: NOW - 2 * HOUR }),
    lead(4, { ...asked, urgentBecause: ['gas smell'], openedAt: NOW - MINUTE }),
    lead(5, { state: 'callback', callbackAt: NOW + 2 * DAY }),
    lead(6, { state: 'callback', callbackAt: NOW + HOUR }),
  ];
  expect(inOrder(leads, clock).map(({ lead }) => lead)).toEqual([4, 3, 2, 6, 5, 1]);
});

test('a row speaks the language of the other JSON: local times with offset, snake_case, null for absent', () => {
  const availability = {
    ...{ text: 'weds am', days: ['wed'], part: 'morning', from: null, to: null },
    notDays: ['thu'],
  } as Conversation['availability'];
  const row = rowOf(lead(12, { state: 'waiting', availability }), NOTHING, clock);
  expect(row).toMatchObject({
    lead: 12,
    caller: '+15125550142',
    name: null,
    urgent: false,
    since: '2026-11-24T08:00:00-06:00',
    last_message_at: null,
    next_step: null,
    snoozed_until: null,
    availability: {
      text: 'weds am',
      days: ['wed'],
      part: 'morning',
      from: null,
      not_days: ['thu'],
    },
  });
});
