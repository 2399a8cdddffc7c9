import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, Rig } from './rig.ts';

const PROGRAM = new URL('../../bin/textback.js', import.meta.url).pathname;
const CALLER = '+15122000000';
const OTHER = '+15122000001';

let rig: Rig;
let daemon: ChildProcess;
let log: string;
beforeEach(async () => {
  rig = await Rig.start();
  log = '';
  daemon = spawn(process.execPath, [PROGRAM, 'serve', '-c', config()]);
  daemon.stdout?.on('data', chunk => (log += chunk));
  await says('listening');
});
afterEach(async () => {
  daemon.kill('SIGKILL');
  await rig.close();
});

const config = () => join(rig.folder, 'textback.yaml');
const says = (what: string) => eventually(() => log.includes(what));
const edit = (change: (yaml: string) => string) =>
  writeFileSync(config(), change(readFileSync(config(), 'utf8')));
const lines = () =>
  log
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

async function textAfterACallFrom(caller: string): Promise<string> {
  rig.company.call({ from: caller, to: FORWARDED });
  const text = () => rig.company.texts.find(({ to }) => to === caller);
  return (await eventually(text))?.text ?? '';
}

test('a changed config is in force at SIGHUP, without missing a call', async () => {
  expect(await textAfterACallFrom(CALLER)).toContain("Mike's Plumbing");
  edit(yaml => yaml.replace("Mike's Plumbing", "Ana's Plumbing"));
  daemon.kill('SIGHUP');
  await says('is in force');
  expect(await textAfterACallFrom(OTHER)).toContain("Ana's Plumbing");
});

test('a config that is wrong is named in the log, every problem, and the old one stays', async () => {
  edit(yaml =>
    yaml.replace("Mike's Plumbing", "Ana's Plumbing").replace('America/Chicago', 'Mars'),
  );
  edit(yaml => `${yaml}databse: x\n`);
  daemon.kill('SIGHUP');
  await says('the old one stays in force');
  const problem = lines().find(({ level }) => level === 'error');
  expect(problem.findings.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['E111', 'E101']),
  );
  expect(await textAfterACallFrom(CALLER)).toContain("Mike's Plumbing");
});

test('what only a restart can change is named', async () => {
  edit(yaml => yaml.replace(/listen: "127.0.0.1:\d+"/, 'listen: "127.0.0.1:1"'));
  edit(yaml => `${yaml}database: ./other.db\n`);
  daemon.kill('SIGHUP');
  await says('only a restart');
  expect(lines().find(({ keys }) => keys)?.keys).toEqual(['database', 'server.listen']);
  expect(await textAfterACallFrom(CALLER)).not.toBe('');
});

test('SIGTERM waits for the answer to a text that is under way, and notes it', async () => {
  rig.company.faults.next({ on: 'messages', answer: { slowMs: 1500 } });
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => rig.count("SELECT count(*) FROM outbox WHERE state = 'sending'") === 1);
  daemon.kill('SIGTERM');
  expect(await once(daemon, 'exit')).toEqual([0, null]);
  expect(rig.count("SELECT count(*) FROM outbox WHERE kind = 'opening' AND state = 'sent'")).toBe(
    1,
  );
});

test('SIGTERM does not wait for a client that never ends its request', async () => {
  const { port } = new URL(lines().find(({ url }) => url).url);
  const slow = connect(Number(port), '127.0.0.1').on('error', () => {});
  const head = ['POST /webhooks/telnyx HTTP/1.1', 'host: x', 'content-type: application/json'];
  slow.write([...head, 'content-length: 9', 'expect: 100-continue', '', '{'].join('\r\n'));
  await once(slow, 'data');
  const asked = Date.now();
  daemon.kill('SIGTERM');
  expect(await once(daemon, 'exit')).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(10_000);
});
