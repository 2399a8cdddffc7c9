import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textback } from '../cli/command-line.ts';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.close());

const CALLER = '+15122000000';
const callerOf = (index: number) => `+1512${2_000_000 + index}`;
const here = (name: string) => join(rig.folder, name);
const run = async (...args: string[]) => {
  const ran = await textback([...args, '-c', here('textback.yaml')]);
  return { ...ran, said: ran.out.startsWith('{') ? JSON.parse(ran.out) : null };
};
/** Of some nothing is kept, since nothing follows from them. */
const IGNORED = 'call.speak.started';
const acknowledged = () =>
  rig.company.webhookLog
    .filter(({ status, type }) => status === 200 && type !== IGNORED)
    .map(({ eventId }) => eventId);
const copies = (pattern: RegExp) => readdirSync(rig.folder).filter(name => pattern.test(name));

/** A daemon that has texted one caller back, and a photo of theirs. */
async function lived(): Promise<string> {
  await rig.spawn();
  rig.company.call({ from: CALLER, to: FORWARDED });
  await eventually(() => rig.company.texts.length === 1);
  const photo = here('textback-photos/1-1.jpg');
  mkdirSync(dirname(photo), { mode: 0o700 });
  writeFileSync(photo, 'a photo');
  const sha256 = hash('sha256', 'a photo');
  rig.file.exec(`INSERT INTO messages (id, lead, at, text) VALUES (1, 1, 0, '');
    INSERT INTO photos (id, lead, message, url, type, state, not_before, file, bytes, sha256, settled_at)
    VALUES (1, 1, 1, 'https://x', 'image/jpeg', 'kept', 0, '1-1.jpg', 7, '${sha256}', 0)`);
  return photo;
}

test('a backup amid a storm of calls is whole, and has all that was acknowledged before it began', {
  timeout: 90_000,
}, async () => {
  await rig.spawn();
  let callers = 0;
  const storm = setInterval(
    () => rig.company.call({ from: callerOf(callers++), to: FORWARDED }),
    10,
  );
  try {
    await eventually(
      () => acknowledged().length,
      seen => seen > 100,
      60_000,
    );
    const before = acknowledged();
    expect(await run('backup', here('b.tar'))).toMatchObject({ status: 0, err: '' });
    const during = acknowledged().length - before.length;
    clearInterval(storm);
    await rig.kill();
    expect(await run('restore', here('b.tar'), '--json')).toMatchObject({ status: 0, err: '' });
    const restored = new Database(rig.database);
    expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
    const kept = new Set(restored.prepare('SELECT event_id FROM inbox').pluck().all());
    restored.close();
    expect(before.filter(id => !kept.has(id))).toEqual([]);
    expect(during).toBeGreaterThan(0);
  } finally {
    clearInterval(storm);
  }
});

test('photos and the key come back with it, and the daemon goes on where it was', async () => {
  const photo = await lived();
  const key = readFileSync(`${rig.database}-key`);
  const { said } = await run('backup', here('b.tar'), '--json');
  expect(said).toMatchObject({ photos: 1, missing_photos: [], bytes: expect.any(Number) });
  await rig.kill();
  for (const path of [photo, `${rig.database}-key`, rig.database]) rmSync(path);
  const restored = await run('restore', here('b.tar'), '--json');
  expect(restored.said).toMatchObject({ photos: 1, missing_photos: [] });
  expect(readFileSync(photo, 'utf8')).toBe('a photo');
  expect(readFileSync(`${rig.database}-key`).equals(key)).toBe(true);
  await rig.spawn();
  rig.company.call({ from: callerOf(1), to: FORWARDED });
  await eventually(() => rig.company.texts.length === 2);
});

test('what was there before is put aside, not deleted', async () => {
  await lived();
  await run('backup', here('b.tar'));
  rig.company.call({ from: callerOf(1), to: FORWARDED });
  await eventually(() => rig.company.texts.length === 2);
  await rig.kill();
  const { said } = await run('restore', here('b.tar'), '--json');
  const calls = (path: string) => {
    const db = new Database(path);
    const count = db.prepare('SELECT count(*) FROM calls').pluck().get();
    db.close();
    return count;
  };
  expect([calls(rig.database), calls(join(said.aside, 'textback.db'))]).toEqual([1, 2]);
  expect(existsSync(join(said.aside, 'textback-photos/1-1.jpg'))).toBe(true);
});

test('a text that waited when the backup was made is not sent again: the owner decides', async () => {
  await lived();
  await rig.kill();
  rig.file.exec("UPDATE outbox SET state = 'waiting', not_before = 0 WHERE kind = 'opening'");
  await run('backup', here('b.tar'));
  const { said } = await run('restore', here('b.tar'), '--json');
  expect(said.unsure_texts).toBeGreaterThan(0);
  const before = rig.company.texts.length;
  await rig.spawn();
  rig.company.call({ from: callerOf(1), to: FORWARDED });
  await eventually(() => rig.company.texts.some(({ to }) => to === callerOf(1)));
  expect(rig.company.texts.slice(before).map(({ to }) => to)).toEqual([callerOf(1)]);
});

test('while the daemon serves nothing is restored, and nothing is touched', async () => {
  await lived();
  await run('backup', here('b.tar'));
  const { status, err } = await run('restore', here('b.tar'));
  expect([status, err]).toEqual([1, expect.stringContaining('already serving')]);
  expect(copies(/before|restoring/)).toEqual([]);
});

const SPOILT: [string, (tar: string) => void, string][] = [
  ['cut off', tar => writeFileSync(tar, readFileSync(tar).subarray(0, -600)), 'cut off'],
  ['something else', tar => writeFileSync(tar, 'x'.repeat(5000)), 'no tar'],
  ['not there', tar => rmSync(tar), 'cannot be read'],
  ['with a photo that has changed', tar => replaced(tar, 'a photo', 'a phony'), 'has changed'],
  ["another program's", tar => replaced(tar, 'tbk1', 'xxxx'), "other program's"],
  [
    'with a fault in its database',
    tar => replaced(tar, 'CREATE TABLE calls', 'CREATE TABLE cxlls'),
    '',
  ],
];

function replaced(tar: string, from: string, to: string): void {
  writeFileSync(tar, readFileSync(tar, 'latin1').replaceAll(from, to), 'latin1');
}

test.each(SPOILT)(
  'a backup that is %s is refused, and what is there stays',
  async (_, spoil, why) => {
    await lived();
    await run('backup', here('b.tar'));
    await rig.kill();
    spoil(here('b.tar'));
    const { status, err } = await run('restore', here('b.tar'));
    expect([status, err]).toEqual([1, expect.stringContaining(why)]);
    expect(err).not.toContain('this is a bug');
    expect(copies(/before|restoring/)).toEqual([]);
    expect(rig.count('SELECT count(*) FROM calls')).toBe(1);
  },
);

test('a backup of a newer version is refused', async () => {
  await lived();
  rig.file.pragma('user_version = 9000');
  const { status, err } = await run('backup', here('b.tar'));
  expect([status, err]).toEqual([1, expect.stringContaining('newer textback')]);
  expect(copies(/b\.tar|backup/)).toEqual([]);
});

test('a photo that is gone is named, and does not keep the rest from being backed up', async () => {
  rmSync(await lived());
  const made = await run('backup', here('b.tar'));
  expect([made.status, made.out]).toEqual([0, expect.stringContaining('1 photo (1-1.jpg)')]);
  await rig.kill();
  expect((await run('restore', here('b.tar'), '--json')).said).toMatchObject({
    photos: 0,
    missing_photos: ['1-1.jpg'],
  });
});

test('a backup that cannot be written leaves the last one as it was', async () => {
  await lived();
  await run('backup', here('b.tar'));
  copyFileSync(here('b.tar'), here('c.tar'));
  mkdirSync(here('b.tar.half'));
  expect((await run('backup', here('b.tar'))).status).toBe(1);
  expect(readFileSync(here('b.tar')).equals(readFileSync(here('c.tar')))).toBe(true);
});

test('an unknown folder is a failure in words, for cron to mail', async () => {
  await lived();
  const { status, err } = await run('backup', here('none/b.tar'));
  expect([status, err]).toEqual([1, expect.stringMatching(/^textback: .* cannot be written/)]);
});
