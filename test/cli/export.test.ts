import { afterEach, beforeEach, expect, test } from 'vitest';
import { COLUMNS } from '../../src/cli/exported.ts';
import { newLead } from '../../src/core/lead.ts';
import { DAY } from '../../src/core/model.ts';
import {
  addLead,
  addMessage,
  addText,
  LINE,
  type Office,
  OWNER,
  office,
  textback,
} from './command-line.ts';

const JANE = '+15125550142';
const AT = Date.UTC(2026, 10, 20, 18);

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

function exported(...args: string[]) {
  return textback(['-c', it.config, 'export', ...args]);
}

test('leads as a spreadsheet: one line each, times in the zone of the business', async () => {
  addLead(it.store, 12, {
    caller: JANE,
    openedAt: AT,
    issue: '=cmd|calc',
    urgentBecause: ['no heat', 'baby'],
  });
  const { out, status, err } = await exported('leads');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const [header, line] = out.split('\r\n');
  expect(header).toBe(COLUMNS.leads.join(','));
  expect(line).toContain(`12,,${JANE},${LINE},asking,,true,"no heat, baby",,'=cmd|calc,`);
  expect(line).toContain('2026-11-20T12:00:00-06:00');
});

test('what was written either way is in the order of time, without what went to the owner', async () => {
  addLead(it.store, 12, { caller: JANE, openedAt: AT });
  addMessage(it.store, 12, AT + 60_000, 'a leak');
  addText(it.store, 12, { key: 'r', kind: 'relay', to: JANE, at: AT + 90_000, body: 'on my way' });
  addText(it.store, 12, { key: 'a', kind: 'alert', to: OWNER, at: AT + 90_000, body: 'urgent' });
  const { out } = await exported('messages', '--format', 'jsonl');
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.map(({ from, text, caller }) => [from, text, caller])).toEqual([
    ['script', "Mike's Plumbing: sorry we missed your call!", JANE],
    ['caller', 'a leak', JANE],
    ['owner', 'on my way', JANE],
  ]);
  expect(Object.keys(lines[0])).toEqual(COLUMNS.messages);
});

test('calls since a day, and not those before', async () => {
  addLead(it.store, 1, { openedAt: Date.now() - 40 * DAY });
  addLead(it.store, 2, { openedAt: Date.now() - 3 * DAY });
  const { out } = await exported('calls', '--since', '30d', '--format', 'jsonl');
  expect(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toMatchObject([{ lead: 2, verdict: 'missed' }]);
  expect(Object.keys(JSON.parse(out))).toEqual(COLUMNS.calls);
});

test('the help names every column', async () => {
  const { out } = await exported('--help');
  const words = new Set(out.match(/\w+/g));
  for (const column of Object.values(COLUMNS).flat()) expect([...words]).toContain(column);
});

test('what is not there to be exported is wrong usage', async () => {
  expect(await exported('invoices')).toMatchObject({ status: 2, out: '' });
  expect(await exported('leads', '--format', 'xml')).toMatchObject({ status: 2, out: '' });
});

test('a long history comes out whole', async () => {
  it.store.write(() => {
    for (let lead = 1; lead <= 20_000; lead++) {
      it.store.conversations.save(newLead(lead, LINE, `+1512${2_000_000 + lead}`, 'v', AT));
    }
  });
  const { out } = await exported('leads', '--format', 'jsonl');
  const numbers = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).lead);
  expect(numbers.length).toBe(20_000);
  expect(numbers.at(-1)).toBe(20_000);
});
