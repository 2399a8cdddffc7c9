import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFINITIONS } from '../../src/cli/stats-explained.ts';
import { type Conversation, DAY, HOUR, MINUTE } from '../../src/core/model.ts';
import { nextStep } from '../../src/core/queue.ts';
import { bookingRows } from '../../src/store/booking-rows.ts';
import { countWithoutNextStep } from '../../src/store/figures.ts';
import {
  addLead,
  addMessage,
  LINE,
  type Office,
  office,
  textback,
  widest,
} from './command-line.ts';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

const run = (...args: string[]) => textback([...args, '-c', it.config]);

test('the figures follow from the database: texted, replied, recovered, by week', async () => {
  const now = Date.now();
  const first = addLead(it.store, 1, { openedAt: now - 2 * DAY, urgentBecause: ['no heat'] });
  addMessage(it.store, 1, first.at + MINUTE, 'no heat');
  const second = addLead(it.store, 2, { openedAt: now - 3 * DAY });
  const answered = { line: LINE, caller: second.caller, session: 'x', arrivedAt: now - DAY };
  const call = it.store.calls.add({ ...answered, standing: null });
  it.store.calls.save({ ...call, verdict: 'answered', judgedAt: now - DAY });
  addLead(it.store, 3, { caller: null, openedAt: now - 4 * DAY });
  addLead(it.store, 4, { openedAt: now - 60 * DAY, state: 'closed', outcome: 'reached' });
  const figures = JSON.parse((await run('stats', '--json')).out);
  expect(figures).toMatchObject({
    missed_calls: 3,
    texted_back: 2,
    replied: 1,
    recovered: 2,
    booked: 0,
    urgent: 1,
    median_seconds_to_text: 2,
    reply_rate: 0.5,
  });
  const inWeeks = figures.by_week.map((week: { missed_calls: number }) => week.missed_calls);
  expect(inWeeks.reduce((sum: number, count: number) => sum + count)).toBe(3);
  expect(JSON.parse((await run('stats', '--since', 'all', '--json')).out)).toMatchObject({
    missed_calls: 4,
    recovered: 3,
  });
});

test('the plain figures fit 80 columns, also before the first call', async () => {
  expect(await run('stats', '--since', 'all')).toMatchObject({ status: 0, err: '' });
  addLead(it.store, 1);
  const { out } = await run('stats', '--since', '52w');
  expect(out).toMatch(/missed calls +1\n/);
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('with the value of a job the figures tell what came back, in money', async () => {
  expect(JSON.parse((await run('stats', '--json')).out)).not.toHaveProperty('money_recovered');
  const lines = readFileSync(it.config, 'utf8');
  writeFileSync(it.config, lines.replace('business: {', 'business: { job_value: 350,'));
  addLead(it.store, 1, { state: 'closed', outcome: 'booked' });
  addLead(it.store, 2);
  book(2, 'confirmed');
  addLead(it.store, 3);
  book(3, 'off');
  const figures = JSON.parse((await run('stats', '--json')).out);
  expect(figures).toMatchObject({ booked: 2, money_recovered: 700 });
  expect((await run('stats')).out).toContain('about 700 in jobs');
});

function book(lead: number, state: 'confirmed' | 'off') {
  const now = Date.now();
  const window = { date: '2027-01-05', from: '08:00', to: '10:00', zone: 'America/Chicago' };
  const about = {
    name: null,
    phone: null,
    address: null,
    issue: null,
    urgentBecause: [],
    notes: [],
  };
  const stamps = { sequence: 0, uid: `${lead}@test`, createdAt: now, updatedAt: now };
  const booking = { lead, window, state, about, ...stamps };
  it.store.write(() => bookingRows(it.store.db).add(booking));
}

test('the weeks come as CSV, with the figures of the JSON', async () => {
  addLead(it.store, 1, { openedAt: Date.now() - 8 * DAY });
  addLead(it.store, 2);
  const [header, ...lines] = (await run('stats', '--csv')).out.trim().split('\n');
  expect(header).toBe('week,missed_calls,texted_back,replied,recovered');
  const weeks = JSON.parse((await run('stats', '--json')).out).by_week;
  expect(lines).toEqual(weeks.map((week: object) => Object.values(week).join(',')));
});

test('every figure is explained, within 80 columns', async () => {
  const figures = JSON.parse((await run('stats', '--json')).out);
  const explained = Object.keys(figures).filter(key => !['since', 'until'].includes(key));
  expect(Object.keys(DEFINITIONS)).toEqual(expect.arrayContaining(explained));
  const { out } = await run('stats', '--explain');
  expect(out).toContain('no next step');
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('a time to count from that makes no sense is refused with an example', async () => {
  const { status, err } = await run('stats', '--since', 'tuesday');
  expect([status, err]).toEqual([2, expect.stringContaining('say 30d')]);
});

test('leads without a next step are counted as the queue shows them', () => {
  const now = Date.now();
  const states: Partial<Conversation>[] = [
    { state: 'asking', askedAt: now - HOUR },
    { state: 'asking', askedAt: now - DAY },
    { state: 'asking', askedAt: null },
    { state: 'waiting', askedAt: now - HOUR },
    { state: 'taken', snoozedUntil: now + HOUR },
    { state: 'taken', snoozedUntil: now - HOUR },
    { state: 'callback', callbackAt: now - HOUR },
    { state: 'requested' },
    { state: 'booked' },
    { state: 'closed' },
  ];
  for (const [index, state] of states.entries()) addLead(it.store, index + 1, state);
  const open = states.map((_, index) => it.store.conversations.get(index + 1)!);
  const clock = { now, zone: 'America/Chicago' };
  const stuck = open.filter(lead => lead.state !== 'closed' && nextStep(lead, clock) === null);
  expect(countWithoutNextStep(it.store.db, now)).toBe(stuck.length);
  expect(stuck).toHaveLength(4);
});
