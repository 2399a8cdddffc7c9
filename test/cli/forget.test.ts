import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../../src/cli/forget.ts';
import { addLead, type Office, office, textback } from './command-line.ts';

const JANE = '+15125550142';

let it: Office;
beforeEach(() => {
  it = office();
  addLead(it.store, 12, { caller: JANE, name: 'Jane' });
});
afterEach(() => it.leave());

test('a caller is forgotten by the number, however it is written', async () => {
  const ran = await textback(['-c', it.config, 'forget', '(512) 555-0142', '--yes']);
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toContain('(512) 555-0142 is forgotten (lead 12)');
  expect(it.store.conversations.get(12)).toMatchObject({ name: null, caller: null });
});

test('without --yes somebody must be there to be asked', async () => {
  const ran = await textback(['-c', it.config, 'forget', JANE]);
  expect(ran.status).toBe(2);
  expect(ran.err).toContain('--yes');
  expect(it.store.conversations.get(12)).toMatchObject({ name: 'Jane', caller: JANE });
});

test('an opt-out is still listed, without the number', async () => {
  it.store.numbers.optOut({ number: JANE, at: 1, how: 'text', words: 'STOP' });
  const ran = await textback(['-c', it.config, 'forget', JANE, '--yes']);
  expect(ran.out).toContain('opted out is remembered');
  const list = await textback(['-c', it.config, 'optout', '--list']);
  expect(list.out).toBe('and 1 number that textback has forgotten\n');
});

/** As if somebody sat at the terminal and typed it. */
async function asked(typed: string): Promise<{ status: number; question: string }> {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true });
  const shown: string[] = [];
  const own = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  Object.defineProperty(process, 'stdin', { value: keyboard, configurable: true });
  vi.spyOn(process.stderr, 'write').mockImplementation(text => Boolean(shown.push(String(text))));
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  keyboard.end(typed);
  try {
    return { status: await forget(it.config, JANE, {}), question: shown.join('') };
  } finally {
    Object.defineProperty(process, 'stdin', own);
    vi.restoreAllMocks();
  }
}

test('before anybody is erased it is asked, and a yes erases', async () => {
  const { status, question } = await asked('y\n');
  expect(question).toContain('(512) 555-0142: 1 lead.');
  expect(question).toContain('erased for good');
  expect(status).toBe(0);
  expect(it.store.conversations.get(12)).toMatchObject({ name: null, caller: null });
});

test.each(['\n', 'n\n', 'maybe\n', ''])('anything but a yes (%j) erases nothing', async typed => {
  expect((await asked(typed)).status).toBe(1);
  expect(it.store.conversations.get(12)).toMatchObject({ name: 'Jane', caller: JANE });
});
