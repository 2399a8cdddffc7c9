import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../src/core/model.ts';
import { addLead, type Office, office, textback, widest } from './command-line.ts';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

const run = (...args: string[]) => textback([...args, '-c', it.config]);

test('the config may be named before or after the command, and is textback.yaml here otherwise', async () => {
  for (const args of [['-c', it.config, 'queue'], ['queue', '-c', it.config], ['queue']]) {
    expect(await textback(args, '', it.folder)).toMatchObject({ status: 0, err: '' });
  }
});

test.each([
  [['qeueu']],
  [['queue', '--jsno']],
  [['lead']],
  [['lead', 'twelve']],
  [['snooze', '1']],
])('wrong usage is told from failure: %s', async args => {
  const { status, err } = await run(...args);
  expect([status, err]).toEqual([2, expect.stringMatching(/^textback: /)]);
});

test('help is not an error, and fits 80 columns', async () => {
  const { status, out } = await textback(['--help']);
  expect(status).toBe(0);
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test('without a config: what is missing and what to do, status 2', async () => {
  const { status, err } = await textback(['queue', '-c', `${it.folder}/none.yaml`]);
  expect(status).toBe(2);
  expect(err).toMatch(/^textback: .*none\.yaml cannot be read\n {2}run textback init/);
});

test('without a database: start serve once, status 1', async () => {
  const path = `${it.folder}/other.yaml`;
  writeFileSync(path, "business: { name: Mike's, timezone: UTC }\ndatabase: ./none.db\n");
  const { status, err } = await textback(['queue', '-c', path]);
  expect([status, err]).toEqual([1, expect.stringContaining('start `textback serve` once')]);
});

test('serve with a wrong config prints every problem with its place, and does not start', async () => {
  appendFileSync(it.config, 'databse: x\nkeep: { photos_days: many }\n');
  const { status, err, out } = await run('serve');
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/textback\.yaml:\d+:\d+: databse/);
  expect(err).toMatch(/textback\.yaml:\d+:\d+: keep\.photos_days/);
  expect(err).toContain('Fix: did you mean database?');
});

const EVERY = [
  ...['serve', 'check', 'check --json', 'doctor', 'doctor --json', 'queue', 'leads', 'lead 12'],
  ...['say 12 hi', 'done 12', 'snooze 12 2h', 'book 12 tue 8-10', 'ok 12', 'busy tue 1-3'],
  ...[
    'bookings',
    'calendar',
    'stats',
    'outbox',
    'outbox retry 1',
    'optout --list',
    'contacts list',
  ],
  ...['forget +15125551012 --yes', 'export leads', 'backup b.tar', 'restore b.tar'],
  ...['install-service --dry-run'],
];

test.each(EVERY)('a config that cannot be read as one ends %s with status 2', async command => {
  writeFileSync(it.config, 'business: { name: [\n');
  const { status, out, err } = await textback(
    [...command.split(' '), '-c', it.config],
    '',
    it.folder,
  );
  expect(status).toBe(2);
  expect(out + err).toContain('textback.yaml');
  if (command.endsWith('--json')) expect(JSON.parse(out)[0]).toMatchObject({ level: 'error' });
});

test('keys that cannot be read are a finding of doctor like any other', async () => {
  mkdirSync(`${it.folder}/.env`);
  const { status, out, err } = await run('doctor', '--json');
  expect([status, err]).toEqual([2, '']);
  expect(JSON.parse(out)[0]).toMatchObject({ code: 'E125', level: 'error' });
});

test.each(['SIGTERM', 'SIGINT'] as const)('serve ends on %s with status 0', async signal => {
  const program = new URL('../../bin/textback.js', import.meta.url).pathname;
  const daemon = spawn(process.execPath, [program, 'serve', '-c', it.config]);
  await once(daemon.stdout, 'data');
  daemon.kill(signal);
  expect(await once(daemon, 'exit')).toEqual([0, null]);
});

test('a reader that has seen enough is no error', async () => {
  for (let lead = 1; lead <= 50; lead++) addLead(it.store, lead);
  const program = new URL('../../bin/textback.js', import.meta.url).pathname;
  const reading = spawn(process.execPath, [program, 'leads', '--json', '-c', it.config]);
  reading.stdout.destroy();
  let err = '';
  reading.stderr.on('data', chunk => (err += chunk));
  expect([await once(reading, 'close'), err]).toEqual([
    [0, null],
    expect.not.stringContaining('EPIPE'),
  ]);
});

test('reading texts understands a line at a time, by the words of the config too', async () => {
  const lines = '{"id":"a","text":"the walk-in cooler is down"}\n{"id":"b","text":"STOP"}\n';
  const { status, out } = await textback(['read', '--json', '-c', it.config], lines);
  expect(status).toBe(0);
  const reports = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(reports).toMatchObject([{ id: 'a' }, { id: 'b', opt_out: true }]);
});

test('reading texts needs no config; a line that is no object is named', async () => {
  const plain = await textback(['read'], 'STOP\nhello\n', '/');
  expect(plain).toMatchObject({ status: 0, out: expect.stringMatching(/^> STOP\n.*> hello\n/s) });
  const broken = await textback(['read', '--json'], '{"text":"a"}\nleak\n', '/');
  expect([broken.status, broken.err]).toEqual([1, expect.stringContaining('line 2 is not')]);
});

test('reading texts goes on where the config has errors, and says what it does without', async () => {
  appendFileSync(it.config, '\nnonsense: 1\n');
  const { status, out, err } = await textback(['read', '-c', it.config], 'STOP\n');
  expect([status, out, err]).toEqual([
    0,
    expect.stringMatching(/^> STOP\n/),
    expect.stringContaining('without your urgent words'),
  ]);
});

test('the verbs act on the lead and say what they did', async () => {
  addLead(it.store, 12);
  const lead = () => it.store.conversations.get(12);
  expect((await run('take', '12')).out).toBe('Lead 12: yours; the script is silent now.\n');
  expect(lead()?.state).toBe('taken');
  await run('snooze', '12', '2h');
  expect(Math.abs((lead()?.snoozedUntil ?? 0) - Date.now() - 2 * HOUR)).toBeLessThan(60_000);
  await run('call', '12', 'at', 'tue 9');
  expect(lead()).toMatchObject({ state: 'callback', callbackAt: expect.any(Number) });
  expect((await run('say', '12', 'on my way')).out).toContain('Nothing is sent until');
  expect(it.store.outbox.ofLead(12).at(-1)).toMatchObject({ kind: 'relay', state: 'waiting' });
  await run('done', '12', '--lost');
  expect(lead()).toMatchObject({ state: 'closed', outcome: 'lost' });
});

test.each([
  [['snooze', '12', 'a while'], 2, '"a while" is not a time to come'],
  [['done', '12', '--lost', '--spam'], 2, 'only have come to one thing'],
  [['say', '12', ' '], 2, 'what shall they be told?'],
  [['take', '99'], 1, 'there is no lead 99'],
])('what makes no sense changes nothing: %s', async (args, status, complaint) => {
  addLead(it.store, 12);
  const before = it.store.conversations.get(12);
  expect(await run(...args)).toMatchObject({ status, err: expect.stringContaining(complaint) });
  expect(it.store.conversations.get(12)).toEqual(before);
});
