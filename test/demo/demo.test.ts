import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from '../../src/demo/stage/house.ts';
import { paceOf } from '../../src/demo/stage/pace.ts';
import { DANA } from '../../src/demo/stage/people.ts';
import { play } from '../../src/demo/stage/play.ts';
import { Screen } from '../../src/demo/stage/screen.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'textback-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** `textback demo …` as a process of its own that keeps its temporary files in `folder`. */
function demo(...args: string[]): ChildProcess {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  // Node's own cache is no part of what must be gone.
  const NODE_COMPILE_CACHE = join(tmpdir(), 'node-compile-cache');
  const env = { ...inherited, NODE_COMPILE_CACHE, TMPDIR: folder };
  const command = join(import.meta.dirname, '../../bin/textback.js');
  return spawn(process.execPath, [command, 'demo', ...args], { env });
}

async function ended(child: ChildProcess) {
  const status = new Promise<number | null>(resolve => child.once('close', resolve));
  const [out, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { status: await status, out, errors };
}

/** Words that were broken over the lines of a column belong together again. */
function unwrapped(out: string): string {
  return out.replace(/[│\s]+/g, ' ');
}

describe('--play, without a keyboard', () => {
  let played: Awaited<ReturnType<typeof ended>>;
  let left: string[];

  beforeAll(async () => {
    played = await ended(demo('--play'));
    left = readdirSync(folder);
  });

  test('ends well, and nothing is left behind', () => {
    expect(played).toMatchObject({ status: 0, errors: '' });
    expect(left).toEqual([]);
  });

  test('shows the text to the caller, the alert to the owner and the queue', () => {
    const shown = unwrapped(played.out);
    expect(shown).toContain("Mike's Plumbing: sorry we missed your call!");
    expect(shown).toContain('URGENT 1 (512) 555-0142');
    expect(shown).toContain('Anotado: ');
    expect(shown).toMatch(
      /Mike's calendar \+\S+ s CONFIRMED \w+ \w+ \d+, 8-10am Ruth: Shower drips/,
    );
    expect(shown).toMatch(/booked \w+ \w+ \d+, 8-10am/);
    expect(shown).toContain('What Mike sees: textback queue');
    expect(shown).toMatch(/! 1 \(512\) 555-0142/);
    expect(shown).not.toContain('not kept');
  });

  test('fits 80 columns, and carries no colours into a file', () => {
    const lines = played.out.split('\n').filter(line => !line.startsWith('Config: '));
    expect(lines.filter(line => [...line].length > 80)).toEqual([]);
    expect(played.out).not.toContain('\x1b');
  });
});

test('typed lines come in through a pipe, the homeowner’s and the owner’s', async () => {
  const child = demo();
  child.stdin!.end(
    'my basement is flooding\n412 Maple Ave\nowner: 1 on my way\n/photo\n/nonsense\n',
  );
  const { status, out, errors } = await ended(child);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const shown = unwrapped(out);
  expect(shown).toMatch(/URGENT 1 .*my basement is flooding/);
  expect(shown).toMatch(/Got it: .*412 Maple Ave/);
  expect(shown).toMatch(/Mike's Plumbing \+\S+ s on my way/);
  expect(shown).toContain('1 (512) 555-0145: (1 photo)');
  expect(shown).toContain('"/nonsense" is none of these');
  expect(shown).toMatch(/! 1 \(512\) 555-0145/);
  expect(readdirSync(folder)).toEqual([]);
});

test('at the keyboard a window is picked, confirmed and seen on the calendar', async () => {
  const child = demo();
  child.stdin!.end('faucet drips, 9 Elm Ct, no rush, any morning\nthe second one\n/owner ok 1\n');
  const { status, out, errors } = await ended(child);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const shown = unwrapped(out);
  expect(shown).toMatch(/TENTATIVE .*CONFIRMED .*faucet drips/);
  expect(shown).toMatch(/textback bookings ─+ .*confirmed +1 /);
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} in the middle of a story ends it at once and leaves nothing behind`, async () => {
    const child = demo('--play');
    child.stdout!.once('data', () => child.kill(signal));
    const end = await ended(child);
    expect(end).toMatchObject({ status, errors: '' });
    expect(end.out).not.toContain('What Mike sees');
    expect(readdirSync(folder)).toEqual([]);
  });
}

test('a reader that leaves early leaves nothing behind', async () => {
  const child = demo('--play');
  const closed = new Promise(resolve => child.once('close', resolve));
  child.stdout!.once('data', () => child.stdout!.destroy());
  await closed;
  expect(readdirSync(folder)).toEqual([]);
});

test('a text that does not arrive is a promise not kept', async () => {
  const pace = paceOf({ play: true, watched: false });
  const house = await openHouse(pace.speed);
  house.company.refuse(DANA.number, '40300');
  const screen = new Screen(new PassThrough().resume());
  const broken = await play({ house, screen, signal: new AbortController().signal }, pace);
  await house.close();
  expect(broken).toContain('a missed call gets one text, from the number that was called');
  expect(broken).not.toContain('the language follows the caller, and nothing is asked twice');
});
