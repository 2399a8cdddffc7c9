import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { photosOf, wantPhotos } from '../../src/app/photos.ts';
import type { Media } from '../../src/core/carrier.ts';
import { HOUR, SECOND } from '../../src/core/model.ts';
import { pretty } from '../../src/core/numbers/numbers.ts';
import { mediaUrl } from '../../src/media-links.ts';
import { openExisting } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { fromFilm, fromPhone, PLAIN, TELLTALES, telltalePng } from '../photos/pictures.ts';
import { CALLER, eventually, type House, house, LINE, leave, OWNER } from './house.ts';

afterEach(leave);

/** A house with a lead in it, whose daemon can be reached from outside. */
async function houseWithLead(): Promise<House> {
  const it = await house();
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length > 0);
  reachable(it);
  return it;
}

function reachable({ daemon }: House): void {
  daemon.app.settings.server.publicUrl = daemon.url;
}

/** The customer sends a text with these attached, and what is attached is wanted. */
async function customerSends(it: House, ...files: Buffer[]): Promise<void> {
  const { store } = it.daemon.app;
  const { length } = store.conversations.messages(1);
  const media = files.map(bytes => ({ contentType: 'image/jpeg', bytes }));
  it.company.text({ from: CALLER, to: LINE, text: null, media });
  await want(store, length);
}

/** Takes the message after the first `earlier` ones. */
async function want(store: Store, earlier: number, elsewhere: Media[] = []): Promise<void> {
  const { id, media } = (await eventually(() => store.conversations.messages(1)[earlier]))!;
  const all = [...JSON.parse(media), ...elsewhere];
  store.write(() => wantPhotos({ store }, 1, id, all, Date.now()));
}

function lead({ daemon }: House) {
  return daemon.app.store.conversations.get(1)!;
}

function becomesUrgent(it: House): void {
  it.daemon.app.store.conversations.save({ ...lead(it), urgentBecause: ['no heat'] });
}

/** Once nothing is under way any more. */
function settled(it: House) {
  return eventually(
    () => photosOf(it.daemon.app, 1),
    photos =>
      photos.length > 0 && photos.every(({ state }) => state === 'kept' || state === 'failed'),
  );
}

function photoAlerts({ company }: House) {
  return company.texts.filter(
    ({ to, text }) => to === OWNER && /^1 .*: (\d+ )?(photo|video|file)/.test(text),
  );
}

async function alerted(it: House) {
  return (
    await eventually(
      () => photoAlerts(it),
      texts => texts.length > 0,
    )
  )[0]!;
}

/** Two pixels, in a scan that goes on for so many bytes. */
function heavy(bytes: number): Buffer {
  const [head, end] = [PLAIN.jpeg.subarray(0, -2), PLAIN.jpeg.subarray(-2)];
  return Buffer.concat([head, Buffer.alloc(bytes - PLAIN.jpeg.length), end]);
}

function runAhead({ daemon }: House, by: number): void {
  daemon.app.now = () => Date.now() + by;
}

/** From now on a millisecond is a second. */
function timeFlies({ daemon }: House): void {
  const start = Date.now();
  daemon.app.now = () => start + (Date.now() - start) * SECOND;
}

test('a photo is downloaded at once into a private folder, and where it was taken is no longer in it', async () => {
  const it = await houseWithLead();
  await customerSends(it, fromPhone());
  const [photo] = await settled(it);
  expect(photo).toMatchObject({ state: 'kept', type: 'image/jpeg', stripped: true, error: null });
  const folder = join(it.folder, 'textback-photos');
  expect(photo!.path).toBe(join(folder, '1-1.jpg'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(photo!.path!).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(photo!.path!);
  expect(TELLTALES.filter(words => bytes.includes(words))).toEqual([]);
  expect(bytes.length).toBe(photo!.bytes);
  expect(it.daemon.app.store.photos.countOf(1)).toBe(1);
});

test('a photo of a lead that is not urgent is kept, and the owner is left in peace', async () => {
  const it = await houseWithLead();
  await customerSends(it, fromPhone());
  await settled(it);
  await customerSends(it, telltalePng());
  await settled(it);
  expect(it.daemon.app.store.photos.untold(0, Date.now())).toEqual([]);
  expect(photoAlerts(it)).toEqual([]);
});

test('a photo of an urgent lead reaches the owner as MMS, and the phone company can fetch it', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  await customerSends(it, fromPhone());
  const alert = await alerted(it);
  expect(alert).toMatchObject({ from: LINE, text: `1 ${pretty(CALLER)}: photo` });
  const answer = await fetch(alert.media[0]!);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="1-1.jpg"',
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(
    readFileSync(join(it.folder, 'textback-photos', '1-1.jpg')),
  );
});

test('a photo that came before the lead was urgent, or taken, follows once it is', async () => {
  for (const change of [{ urgentBecause: ['no heat'] }, { state: 'taken' as const }]) {
    const it = await houseWithLead();
    await customerSends(it, fromPhone());
    await settled(it);
    expect(photoAlerts(it)).toEqual([]);
    it.daemon.app.store.conversations.save({ ...lead(it), name: 'Maria', ...change });
    expect(await alerted(it)).toMatchObject({
      text: `1 Maria ${pretty(CALLER)}: photo`,
      media: [/media/],
    });
  }
});

test('several photos of one text go as one MMS, and only once', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  await customerSends(it, fromPhone(), PLAIN.png, telltalePng());
  const alert = await alerted(it);
  expect(alert.text).toBe(`1 ${pretty(CALLER)}: 3 photos`);
  expect(alert.media).toHaveLength(3);
  await customerSends(it, PLAIN.webp);
  await eventually(
    () => photoAlerts(it).map(({ media }) => media.length),
    counts => counts.length === 2 && counts[1] === 1,
  );
});

test('what does not fit into an MMS is named instead', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  await customerSends(it, heavy(600_000), heavy(600_001), PLAIN.gif);
  const alert = await alerted(it);
  expect(alert.text).toBe(`1 ${pretty(CALLER)}: 3 photos, see textback lead 1`);
  expect(alert.media).toHaveLength(2);
});

test('an MMS carries ten photos and no more', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  await customerSends(it, ...Array.from({ length: 12 }, () => PLAIN.jpeg));
  const alert = await alerted(it);
  expect(alert.text).toBe(`1 ${pretty(CALLER)}: 12 photos, see textback lead 1`);
  expect(alert.media).toHaveLength(10);
});

test('films and pictures that cannot be stripped are kept as they came and never leave the house', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  const cutOff = fromPhone().subarray(0, 300);
  await customerSends(it, fromFilm('GPS at home'), cutOff);
  const alert = await alerted(it);
  expect(alert).toMatchObject({ media: [] });
  expect(alert.text).toContain('see textback lead 1');
  for (const { id, path, stripped } of photosOf(it.daemon.app, 1)) {
    expect(stripped).toBe(false);
    expect(statSync(path!).mode & 0o777).toBe(0o600);
    const genuine = mediaUrl(it.daemon.app, id, Date.now())!;
    expect((await fetch(genuine)).status).toBe(404);
  }
});

test('without a public address the owner is told of the photo in words', async () => {
  const it = await houseWithLead();
  it.daemon.app.settings.server.publicUrl = null;
  becomesUrgent(it);
  await customerSends(it, fromPhone());
  expect(await alerted(it)).toMatchObject({
    text: `1 ${pretty(CALLER)}: photo, see textback lead 1`,
    media: [],
  });
});

test('a link opens for an hour; after that, or with a sign wrong, it is like any other wrong address', async () => {
  const it = await houseWithLead();
  await customerSends(it, fromPhone());
  await settled(it);
  const link = mediaUrl(it.daemon.app, 1, Date.now())!;
  expect((await fetch(link)).status).toBe(200);
  const elsewhere = await (await fetch(`${it.daemon.url}/elsewhere`)).text();
  for (const wrong of [`${link}x`, link.slice(0, -1), `${it.daemon.url}/media/1-1.jpg`]) {
    const answer = await fetch(wrong);
    expect([answer.status, await answer.text()]).toEqual([404, elsewhere]);
  }
  runAhead(it, HOUR);
  const late = await fetch(link);
  expect([late.status, await late.text()]).toEqual([404, elsewhere]);
});

test('a text that waits longer than a link lasts still carries links that open', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  it.company.faults.next({ on: 'messages', answer: { status: 429, retryAfter: 2 * 3600 } });
  await customerSends(it, fromPhone());
  await eventually(() => it.daemon.app.store.outbox.byKey('photo:1')?.attempts === 1);
  await eventually(() => it.daemon.app.store.outbox.byKey('photo:1')?.state === 'waiting');
  runAhead(it, 3 * HOUR);
  expect((await fetch((await alerted(it)).media[0]!)).status).toBe(200);
});

test('a photo that is gone is asked for a few times, and then said', async () => {
  const it = await houseWithLead();
  becomesUrgent(it);
  it.company.text({ from: CALLER, to: LINE, text: 'see the photo' });
  const gone = it.company.apiUrl.replace('/v2', '/media/gone.jpg');
  await want(it.daemon.app.store, 0, [{ url: gone, type: 'image/jpeg' }]);
  await eventually(() => it.daemon.app.store.photos.get(1)?.error);
  expect(photosOf(it.daemon.app, 1)[0]).toMatchObject({ state: 'wanted' });
  timeFlies(it);
  const [photo] = await settled(it);
  expect(photo).toMatchObject({
    state: 'failed',
    path: null,
    error: 'it is no longer there (HTTP 404)',
  });
  expect(it.daemon.app.store.photos.get(1)?.attempts).toBe(3);
  expect((await alerted(it)).text).toBe(
    `1 ${pretty(CALLER)}: photo could not be downloaded, see textback lead 1`,
  );
});

test('the daemon is killed between download and rename: the photo is downloaded again, and no half file stays', async () => {
  const it = await houseWithLead();
  await it.daemon.close();
  const killed = daemonThatDiesBeforeRename(it);
  it.company.deliverTo(`${await killed.url}/webhooks/telnyx`);
  const store = createStore(openExisting(join(it.folder, 'textback.db')));
  it.company.text({
    from: CALLER,
    to: LINE,
    text: null,
    media: [{ contentType: 'image/jpeg', bytes: fromPhone() }],
  });
  await want(store, 0);
  expect(await killed.signal).toBe('SIGKILL');
  expect(store.photos.get(1)).toMatchObject({ state: 'downloading', file: null });
  store.close();
  const folder = join(it.folder, 'textback-photos');
  expect(readdirSync(folder)).toEqual(['1-1.jpg.half']);
  writeFileSync(join(folder, '1-2.jpg.half'), 'of a photo that has been given up since');
  await it.restart();
  expect(await settled(it)).toMatchObject([{ state: 'kept', stripped: true }]);
  expect(readdirSync(folder)).toEqual(['1-1.jpg']);
});

/** A real daemon in a process of its own, on the house's file. */
function daemonThatDiesBeforeRename({ folder }: House) {
  const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).href;
  const program = `
    import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    files.rename = () => process.kill(process.pid, 'SIGKILL');
    syncBuiltinESMExports();
    const { load } = await import('${source('config/load.ts')}');
    const { serve } = await import('${source('daemon.ts')}');
    const { createLog } = await import('${source('log.ts')}');
    const { settings } = load('${join(folder, 'textback.yaml')}', {});
    const log = createLog({ level: 'error', phones: 'masked' });
    console.log((await serve(settings, log)).url);`;
  const path = join(folder, 'dies.mjs');
  writeFileSync(path, program);
  const process_ = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    url: new Promise<string>(said => process_.stdout.once('data', url => said(String(url).trim()))),
    signal: new Promise(ended => process_.once('exit', (_, signal) => ended(signal))),
  };
}
