import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/model.ts';
import { addLead, addMessage, type Office, office, textback, widest } from './command-line.ts';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

const run = (...args: string[]) => textback([...args, '-c', it.config]);
const PHOTO = JSON.stringify([{ url: 'https://example.com/1.jpg', type: 'image/jpeg' }]);

test('an empty queue says so kindly', async () => {
  expect(await run('queue')).toMatchObject({ status: 0, err: '' });
  expect((await run('queue')).out).toBe('Nobody is waiting for you. Every lead is done.\n');
  expect(JSON.parse((await run('queue', '--json')).out)).toEqual([]);
});

test('the queue shows open leads, the urgent first, and leaves the snoozed out unless asked', async () => {
  const now = Date.now();
  addLead(it.store, 1, { state: 'waiting', askedAt: null, openedAt: now - 3 * HOUR });
  addLead(it.store, 2, { urgentBecause: ['no heat'], issue: 'furnace died', openedAt: now - HOUR });
  addLead(it.store, 3, { state: 'closed', outcome: 'reached' });
  addLead(it.store, 4, { state: 'waiting', snoozedUntil: now + DAY });
  const message = addMessage(it.store, 2, now, 'furnace died', PHOTO);
  const photo = { lead: 2, message, url: 'http://127.0.0.1:9/1', type: 'image/jpeg' };
  it.store.photos.want({ ...photo, notBefore: now });
  const rows = JSON.parse((await run('queue', '--json')).out);
  expect(rows.map(({ lead }: { lead: number }) => lead)).toEqual([2, 1]);
  expect(rows[0]).toMatchObject({
    caller: '+15125551002',
    urgent: true,
    urgent_because: ['no heat'],
    state: 'asking',
    issue: 'furnace died',
    address: null,
    availability: null,
    photos: 1,
    missed_calls: 1,
    next_step: 'call back',
    snoozed_until: null,
  });
  expect(rows[0].since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[56]:00$/);
  expect(rows[1].next_step).toBeNull();
  const all = JSON.parse((await run('queue', '--all', '--json')).out);
  expect(all.map(({ lead }: { lead: number }) => lead)).toEqual([2, 1, 4]);
});

test('the plain queue fits 80 columns whatever people write, and a text cannot drive the terminal', async () => {
  addLead(it.store, 1234, {
    name: 'Bartholomew Featherstonehaugh-Smythe of Saint John',
    urgentBecause: ['water through the ceiling', 'no heat', 'elderly person alone at home'],
    issue: `${'the pipe under the sink burst and '.repeat(9)}\x1b[2J\x07 ${'x'.repeat(200)}`,
    address: '12345 North Martin Luther King Junior Boulevard Building 4 Apartment 1203, Austin',
    openQuestion:
      'how much do you charge for coming out on a Sunday morning before church? '.repeat(3),
    missedCalls: 4,
  });
  addLead(it.store, 5, { caller: null, state: 'callback', callbackAt: Date.now() + 3 * DAY });
  const { out } = await run('queue');
  expect(widest(out)).toBeLessThanOrEqual(80);
  expect(out).not.toContain('\x1b');
  expect(out).toContain('(512) 555-2234');
  expect(out).toContain('number withheld');
});

test('a lead with nothing arranged is called out as having no next step, and the row says what would be one', async () => {
  addLead(it.store, 1, { state: 'waiting', askedAt: null });
  expect((await run('queue')).out).toMatch(/^ {4}1 .* call back \(no next step\) .* 10 min$/m);
});

test('leads are found by their words, by what they wrote, and by any part of their number', async () => {
  const now = Date.now();
  addLead(it.store, 1, { issue: 'Sump pump', address: '412 Maple Ave', openedAt: now - DAY });
  addLead(it.store, 2, { state: 'closed', outcome: 'lost' });
  addMessage(it.store, 2, now - MINUTE, 'the sump is 100% dry now');
  const found = async (...words: string[]) => {
    const rows = JSON.parse((await run('leads', ...words, '--json')).out);
    return rows.map(({ lead }: { lead: number }) => lead);
  };
  expect(await found()).toEqual([2, 1]);
  expect(await found('sump')).toEqual([2, 1]);
  expect(await found('maple', 'SUMP')).toEqual([1]);
  expect(await found('(512)555-1002')).toEqual([2]);
  expect(await found('100%')).toEqual([2]);
  expect(await found('asking')).toEqual([]);
  expect((await run('leads', 'nobody')).out).toBe('No lead is about "nobody".\n');
});
