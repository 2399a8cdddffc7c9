import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/model.ts';
import { lockDaemon } from '../../src/daemon-lock.ts';
import { addLead, addText, type Office, office, textback, widest } from './command-line.ts';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

const run = (...args: string[]) => textback([...args, '-c', it.config]);

function troubled(): { waiting: number; failed: number; unsure: number } {
  const { caller, at } = addLead(it.store, 1);
  const text = { to: caller, at, kind: 'question', body: 'When would suit you?' };
  const error = { errorCode: '40010', error: '10DLC registration missing: texts do not arrive' };
  return {
    failed: addText(it.store, 1, { ...text, key: 'f', state: 'failed', ...error }),
    unsure: addText(it.store, 1, { ...text, key: 'u', state: 'unsure' }),
    waiting: addText(it.store, 1, { ...text, key: 'w', at: Date.now() + HOUR, state: 'waiting' }),
  };
}

test('what waits, what failed and what nobody knows the fate of, each with what to do', async () => {
  const { failed, unsure, waiting } = troubled();
  const texts = JSON.parse((await run('outbox', '--json')).out);
  expect(texts).toMatchObject([
    { text: waiting, state: 'waiting', lead: 1, error: null },
    { text: unsure, state: 'unsure', waits_until: null },
    { text: failed, state: 'failed', error_code: '40010', fix: expect.stringMatching(/^register/) },
  ]);
  const { out } = await run('outbox');
  expect(out).toMatch(/waits until/);
  expect(out).toMatch(/→ register the number for 10DLC/);
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('without a daemon the outbox says that nothing is sent; with one it does not', async () => {
  expect((await run('outbox')).out).toContain('Nothing is sent until `textback serve` runs.');
  const daemon = lockDaemon(it.store.db.name);
  expect((await run('outbox')).out).toBe('Everything has been sent.\n');
  daemon.release();
});

test('a failed text can be sent again, or dropped for good', async () => {
  const { failed, unsure } = troubled();
  expect(await run('outbox', 'retry', String(failed))).toMatchObject({ status: 0 });
  expect(it.store.outbox.get(failed)).toMatchObject({ state: 'waiting', attempts: 0, error: null });
  expect(await run('outbox', 'drop', String(unsure))).toMatchObject({ status: 0 });
  expect(it.store.outbox.get(unsure)).toMatchObject({ state: 'dropped' });
});

test('a text that has arrived is neither sent again nor dropped', async () => {
  addLead(it.store, 1);
  for (const verb of ['retry', 'drop']) {
    const { status, err } = await run('outbox', verb, '1');
    expect([status, err]).toEqual([1, 'textback: text 1 is delivered already\n']);
  }
  expect(await run('outbox', 'retry', '99')).toMatchObject({ status: 1 });
});

test('nothing is sent again to somebody who has opted out', async () => {
  const { failed } = troubled();
  it.store.numbers.optOut({ number: '+15125551001', at: 0, how: 'text', words: 'STOP' });
  const { status, err } = await run('outbox', 'retry', String(failed));
  expect([status, err]).toEqual([1, expect.stringContaining('opted out')]);
  expect(it.store.outbox.get(failed)?.state).toBe('failed');
});

test('a number that the owner opts out is never texted again, and what waited is dropped', async () => {
  const { waiting } = troubled();
  const { out } = await run('optout', '(512) 555-1001', '--json');
  expect(JSON.parse(out)).toMatchObject({ number: '+15125551001', opted_out: true, how: 'owner' });
  expect(it.store.outbox.get(waiting)?.state).toBe('dropped');
  expect(JSON.parse((await run('optout', '--list', '--json')).out)).toHaveLength(1);
  await run('optout', '+15125551001', '--undo');
  expect(it.store.numbers.optedOut('+15125551001')).toBeNull();
});

test("a caller's own STOP cannot be undone by the owner", async () => {
  const at = Date.now() - MINUTE;
  it.store.numbers.optOut({ number: '+15125551001', at, how: 'text', words: 'STOP' });
  expect(await run('optout', '+15125551001', '--undo')).toMatchObject({
    status: 1,
    err: expect.stringContaining('only their own START lifts it'),
  });
  expect(it.store.numbers.optedOut('+15125551001')).not.toBeNull();
});
