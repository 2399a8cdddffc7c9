import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { heedRoom, isLow } from '../src/app/disk.ts';
import { DAY, HOUR } from '../src/core/model.ts';
import { type Office, office } from './cli/command-line.ts';
import { CALLER, eventually, house, LINE, leave, OWNER } from './end-to-end/house.ts';

afterEach(leave);

const GB = 1e9;

test.each([
  ['an empty disk', 20, 32, false],
  ['a small card with little left', 0.5, 32, true],
  ['a large disk with 4 % left', 20, 500, false],
  ['hardly anything left', 0.1, 1, true],
])('%s: low or not', (_, free, total, low) => {
  expect(isLow({ free: free * GB, total: total * GB })).toBe(low);
});

test('a disk that fills up is told to the owner once a day', async () => {
  const { company, daemon, log } = await house();
  const { app } = daemon;
  const room = { free: 0.1 * GB, total: 32 * GB };
  const start = Date.now();
  const told = () =>
    company.texts.filter(({ to, text }) => to === OWNER && /100 MB left/.test(text));
  for (const hours of [0, 1, 23]) heedRoom(app, room, start + hours * HOUR);
  await eventually(() => told().length === 1);
  expect(log.filter(line => line.includes('nearly full'))).toHaveLength(3);
  app.store.write(() => app.store.schedule.setLastSlot('disk', start - DAY));
  heedRoom(app, room, start + 1);
  await eventually(() => told().length === 2);
});

test('the figures tell what came of calls and texts, what waits, and how late webhooks are', async () => {
  const { company, daemon } = await house();
  company.call({ from: CALLER, to: LINE });
  await eventually(() => daemon.app.store.outbox.byKey('opening:1')?.state === 'delivered');
  const text = await (await fetch(`${daemon.url}/metrics`)).text();
  const figure = (name: string) =>
    Number(new RegExp(`^textback_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  expect(
    figure('texts_last_day{kind="opening",outcome="delivered"}'.replace(/[{}]/g, '\\$&')),
  ).toBe(1);
  expect(figure('calls_last_day\\{verdict="missed",skip=""\\}')).toBe(1);
  expect(figure('leads\\{which="open"\\}')).toBe(1);
  expect(figure('leads\\{which="urgent"\\}')).toBe(0);
  expect(figure('inbox_set_aside')).toBe(0);
  expect(figure('outbox_unsure')).toBe(0);
  expect(figure('outbox_oldest_seconds')).toBe(0);
  expect(figure('disk_free_bytes')).toBeGreaterThan(0);
  expect(Math.abs(figure('last_webhook_timestamp_seconds') - Date.now() / 1000)).toBeLessThan(20);
  expect(Math.abs(figure('webhook_lag_seconds\\{of="worst"\\}'))).toBeLessThan(20);
});

test('the ping address is called while all is well', async () => {
  let pings = 0;
  const outside = createServer((_, answer) => {
    pings += 1;
    answer.end();
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const { port } = outside.address() as AddressInfo;
  const it = await house();
  await it.daemon.close();
  expect(pings).toBe(0);
  const path = join(it.folder, 'textback.yaml');
  const ping = `listen: "127.0.0.1:0", ping_url: "http://127.0.0.1:${port}/secret"`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('listen: "127.0.0.1:0"', ping));
  await it.restart();
  await eventually(() => pings === 1);
  outside.close();
});

/** `textback serve` as systemd would start it, with a systemd-notify that writes down what it is told. */
function underSystemd(place: Office, environment: Record<string, string>) {
  const bin = join(place.folder, 'bin');
  const heard = join(place.folder, 'heard');
  mkdirSync(bin);
  writeFileSync(join(bin, 'systemd-notify'), `#!/bin/sh\necho "$1" >> '${heard}'\n`);
  chmodSync(join(bin, 'systemd-notify'), 0o755);
  const program = new URL('../bin/textback.js', import.meta.url).pathname;
  const daemon = spawn(process.execPath, [program, 'serve', '-c', place.config], {
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, ...environment },
    stdio: 'ignore',
  });
  return {
    daemon,
    heard: () => (existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : []),
  };
}

test('systemd hears that it is ready, that it is alive, and that it stops', async () => {
  const place = office();
  const environment = { NOTIFY_SOCKET: '/nowhere', WATCHDOG_USEC: '150000' };
  const { daemon, heard } = underSystemd(place, environment);
  await eventually(() => heard().length > 4);
  daemon.kill('SIGTERM');
  expect(await once(daemon, 'exit')).toEqual([0, null]);
  expect([heard()[0], heard()[1]]).toEqual(['READY=1', 'WATCHDOG=1']);
  expect(heard()).toContain('STOPPING=1');
  place.leave();
});
