import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { eraseOld } from '../../src/app/keep.ts';
import { load } from '../../src/config/load.ts';
import { DAY, HOUR, type Instant } from '../../src/core/model.ts';
import { createLog } from '../../src/log.ts';
import { missesBetween } from '../../src/store/figures.ts';
import { addLead, addMessage, addText, LINE, type Office, office } from '../cli/command-line.ts';

const NOW = Date.UTC(2026, 10, 21, 18);
const JANE = '+15125550142';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

/** Night by night after `NOW`, as the loop would; returns how many beats that took. */
function nights(from: number, to = from): number {
  const carrier = {} as App['carrier'];
  const { settings } = load(it.config, {});
  const app = { store: it.store, settings, carrier, log: createLog(settings.log), now: () => NOW };
  const { schedule } = it.store;
  if (from === 1) eraseOld(app, NOW);
  let beats = 0;
  for (let night = from; night <= to; night++) {
    const now = NOW + night * DAY;
    const before = schedule.lastSlot('keep');
    for (; schedule.lastSlot('keep') === before; beats++) {
      if (beats > 200) throw new Error('it never comes to an end');
      eraseOld(app, now);
    }
  }
  return beats;
}

/** Jane's lead, so old that a year is over the next night, and a young one of somebody else. */
function furnish(changes: object = {}): Instant {
  const at = NOW - 365 * DAY + HOUR;
  addLead(it.store, 1, { caller: JANE, name: 'Jane', issue: 'a leak', openedAt: at, ...changes });
  addMessage(it.store, 1, at, 'a leak under the sink');
  it.store.conversations.addNote(1, at, 'nice dog');
  addLead(it.store, 2, { issue: 'no heat', openedAt: NOW });
  addMessage(it.store, 2, NOW, 'no heat');
  return at;
}

const texts = (lead: number) => it.store.conversations.messages(lead).map(({ text }) => text);

test('a lead in which nothing happened for a year is erased, a young one is not', () => {
  const at = furnish();
  const before = missesBetween(it.store.db, 0, NOW);
  nights(1);
  expect(texts(1)).toEqual(['']);
  expect(it.store.conversations.get(1)).toMatchObject({ caller: null, name: null, issue: null });
  expect(it.store.calls.ofLead(1)[0]).toMatchObject({ arrivedAt: at, verdict: 'missed' });
  expect(it.store.calls.ofLead(1)[0]?.caller).not.toBe(JANE);
  expect(texts(2)).toEqual(['no heat']);
  expect(it.store.conversations.get(2)).toMatchObject({ issue: 'no heat' });
  expect(missesBetween(it.store.db, 0, NOW)).toEqual(before);
});

test('a customer who still calls keeps the lead, and loses only the old words', () => {
  furnish();
  const arrived = { line: LINE, caller: JANE, session: null, arrivedAt: NOW, standing: null };
  it.store.calls.add(arrived);
  addMessage(it.store, 1, NOW, 'it drips again');
  nights(1);
  expect(texts(1)).toEqual(['', 'it drips again']);
  expect(it.store.conversations.get(1)).toMatchObject({ caller: JANE, name: 'Jane' });
});

test('what the owner has arranged for a day to come is kept', () => {
  furnish({ callbackAt: NOW + 30 * DAY });
  nights(1);
  expect(it.store.conversations.get(1)).toMatchObject({ caller: JANE, issue: 'a leak' });
});

test('who opted out is kept for good', () => {
  furnish();
  it.store.numbers.optOut({ number: JANE, at: 1, how: 'text', words: 'STOP' });
  nights(1);
  expect(it.store.numbers.optedOut(JANE)).toMatchObject({ how: 'text' });
});

test('photos go after their own time, file and all', () => {
  const folder = join(it.folder, 'textback-photos');
  mkdirSync(folder);
  addLead(it.store, 1, { caller: JANE, openedAt: NOW });
  addMessage(it.store, 1, NOW, 'look');
  const message = it.store.conversations.messages(1)[0]!.id;
  for (const [days, file] of [
    [90, 'old.jpg'],
    [80, 'young.jpg'],
  ] as const) {
    writeFileSync(join(folder, file), 'picture');
    const at = NOW - days * DAY;
    it.store.photos.want({ lead: 1, message, url: file, type: 'image/jpeg', notBefore: at });
    const { id } = it.store.photos.ofLead(1).at(-1)!;
    it.store.photos.claim(id);
    it.store.photos.keep(id, { type: 'image/jpeg', file, bytes: 7, sha256: 'x', stripped: 1 }, at);
  }
  nights(1);
  expect(existsSync(join(folder, 'old.jpg'))).toBe(false);
  expect(existsSync(join(folder, 'young.jpg'))).toBe(true);
  expect(it.store.photos.ofLead(1).map(({ file }) => file)).toEqual([null, 'young.jpg']);
});

test('much is erased in many small pieces, and a night with nothing to do is one look', () => {
  const at = furnish();
  for (let i = 0; i < 1000; i++) addMessage(it.store, 2, at, `old ${i}`);
  for (let i = 0; i < 1000; i++) addText(it.store, 2, { key: `k${i}`, to: LINE, at });
  expect(nights(1)).toBeGreaterThan(5);
  expect(texts(2).filter(Boolean)).toEqual(['no heat']);
  expect(nights(2, 4)).toBe(3);
});

test('a webhook is emptied once, not every night again', () => {
  const at = furnish();
  const arrival = { eventId: 'old', type: 'message.finalized', occurredAt: at, receivedAt: at };
  const nobody = { session: null, leg: null, party: JANE, outboxKey: null };
  it.store.inbox.add({ ...arrival, ...nobody, body: `{"to":"${JANE}"}` });
  it.store.inbox.markApplied(1);
  nights(1);
  const row = it.store.db.prepare("SELECT body, party FROM inbox WHERE event_id = 'old'").get();
  expect(row).toEqual({ body: '{}', party: null });
  expect(nights(2, 4)).toBe(3);
});
