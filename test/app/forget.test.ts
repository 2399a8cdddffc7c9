import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forget } from '../../src/app/forget.ts';
import { DAY } from '../../src/core/model.ts';
import { stats } from '../../src/core/stats.ts';
import { missesBetween } from '../../src/store/figures.ts';
import {
  addLead,
  addMessage,
  addText,
  LINE,
  type Office,
  OWNER,
  office,
} from '../cli/command-line.ts';

const JANE = '+15125550142';
/** Words that only Jane has to do with. */
const TELLTALES = ['5550142', 'Jane', 'Maple', 'kitchen', 'voicemailword', 'gruffdog', 'relayed'];

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

/** Jane, who called twice and wrote; among others who did too. */
function furnish(now = Date.now()): void {
  const { store } = it;
  const about = { name: 'Jane', issue: 'kitchen flooded', address: '412 Maple Ave' };
  const unread = ['kitchen flooded, 412 Maple Ave'];
  const urgentBecause = ['kitchen flooded'];
  const jane = addLead(store, 1, {
    caller: JANE,
    ...about,
    urgentBecause,
    unread,
    answers: { issue: 'kitchen' },
  });
  for (let other = 2; other <= 60; other++) {
    addLead(store, other);
    addMessage(store, other, now, `no hot water ${other}`);
  }
  webhook('first', { from: { phone_number: JANE }, text: 'the kitchen is flooded' }, 's1');
  webhook('words', { recording_transcription: 'voicemailword' }, 's1');
  webhook('owner', { from: { phone_number: OWNER }, text: '1 relayed' }, null);
  addMessage(store, 1, now, 'the kitchen is flooded');
  store.calls.save({ ...store.calls.get(jane.call)!, voicemail: 'voicemailword' });
  addText(store, 1, {
    key: 'in:3:relay',
    kind: 'relay',
    to: JANE,
    at: now,
    body: 'relayed to Jane',
  });
  addText(store, 1, {
    key: 'alert',
    kind: 'alert',
    to: OWNER,
    at: now,
    body: '1 Jane (512) 555-0142',
  });
  store.outbox.add({
    ...{ key: 'digest:1', kind: 'digest', lead: null, call: null, sender: LINE, recipient: OWNER },
    ...{
      body: '1 waiting: 1 Jane',
      media: '[]',
      why: '',
      createdAt: now,
      notBefore: now,
      expiresAt: null,
    },
  });
  store.conversations.addNote(1, now, 'has a gruffdog');
  store.numbers.learnUnreachable(JANE, now, 'landline');
  store.contacts.save({ number: JANE, name: 'Jane', skip: 0, addedAt: now });
  const taken = store.calls.add({
    line: LINE,
    caller: JANE,
    session: 's999',
    arrivedAt: now,
    standing: null,
  });
  store.calls.save({ ...taken, verdict: 'answered', because: 'the owner took the call' });
}

function webhook(eventId: string, payload: object, session: string | null): void {
  const at = Date.now();
  const body = JSON.stringify({ data: { payload } });
  const about = { type: 'x', occurredAt: at, receivedAt: at, session, leg: null };
  it.store.inbox.add({ eventId, ...about, party: null, outboxKey: null, body });
  const added = it.store.inbox.unapplied(1)[0];
  if (added) it.store.inbox.markApplied(added.id);
}

/** Everything in the folder, byte for byte, but the config. */
function bytes(): string {
  return readdirSync(it.folder)
    .filter(name => name.startsWith('textback.db'))
    .map(name => readFileSync(join(it.folder, name), 'latin1'))
    .join('\n');
}

function figures() {
  const period = { since: Date.now() - 8 * DAY, until: Date.now() + DAY, zone: 'America/Chicago' };
  const round = Math.floor(period.since / DAY) * DAY;
  return stats(missesBetween(it.store.db, period.since, period.until), 0, {
    ...period,
    since: round,
  });
}

test('nothing of a forgotten caller can be found in the file, and everybody else is still there', () => {
  furnish();
  for (const word of TELLTALES) expect(bytes(), word).toContain(word);
  expect(forget(it.store, JANE, Date.now())).toEqual({ leads: [1], photos: 0, optedOut: false });
  const left = bytes();
  for (const word of TELLTALES) expect(left, word).not.toContain(word);
  for (let other = 2; other <= 60; other++) expect(left).toContain(`no hot water ${other}`);
});

test('the figures are the same before and after', () => {
  furnish();
  const { by_week, missed_calls, recovered, urgent } = figures();
  expect({ missed_calls, recovered, urgent }).toEqual({
    missed_calls: 60,
    recovered: 60,
    urgent: 1,
  });
  forget(it.store, JANE, Date.now());
  expect(figures()).toMatchObject({ by_week, missed_calls, recovered, urgent });
});

test('what still waited for them does not leave', () => {
  furnish();
  addText(it.store, 1, { key: 'nudge', kind: 'nudge', to: JANE, at: Date.now(), state: 'waiting' });
  forget(it.store, JANE, Date.now());
  expect(it.store.outbox.byKey('nudge')).toMatchObject({ state: 'dropped', body: '' });
});

test('their photos are gone from the folder', () => {
  furnish();
  const { store, folder } = it;
  const photos = join(folder, 'textback-photos');
  mkdirSync(photos);
  for (const [lead, file] of [
    [1, '1-1.jpg'],
    [2, '2-2.jpg'],
  ] as const) {
    writeFileSync(join(photos, file), 'picture');
    const message = store.conversations.messages(lead)[0]!.id;
    store.photos.want({
      lead,
      message,
      url: `https://x/${file}`,
      type: 'image/jpeg',
      notBefore: 0,
    });
    const { id } = store.photos.ofLead(lead)[0]!;
    store.photos.claim(id);
    store.photos.keep(id, { type: 'image/jpeg', file, bytes: 7, sha256: 'x', stripped: 1 }, 1);
  }
  expect(forget(store, JANE, Date.now())).toMatchObject({ photos: 1 });
  expect(existsSync(join(photos, '1-1.jpg'))).toBe(false);
  expect(existsSync(join(photos, '2-2.jpg'))).toBe(true);
  expect(store.photos.ofLead(1)).toMatchObject([{ state: 'failed', file: null }]);
});

test('STOP stays final for a number that is forgotten, until they write START', () => {
  furnish();
  const { numbers } = it.store;
  numbers.optOut({ number: JANE, at: 7, how: 'text', words: 'STOP it Jane' });
  expect(forget(it.store, JANE, Date.now())).toMatchObject({ optedOut: true });
  expect(bytes()).not.toContain('5550142');
  expect(numbers.optedOut(JANE)).toEqual({ number: JANE, at: 7, how: 'text', words: '' });
  expect(numbers.optedOut('+15125550143')).toBeNull();
  expect(forget(it.store, JANE, Date.now())).toMatchObject({ optedOut: true });
  expect(numbers.optIn(JANE)).toBe(true);
  expect(numbers.optedOut(JANE)).toBeNull();
});

test('a caller whose text has not been read yet is not forgotten: it may say STOP', () => {
  furnish();
  const at = Date.now();
  const about = { type: 'x', occurredAt: at, receivedAt: at, session: null, leg: null };
  const body = JSON.stringify({ from: JANE, text: 'STOP' });
  it.store.inbox.add({ eventId: 'new', ...about, party: JANE, outboxKey: null, body });
  expect(() => forget(it.store, JANE, at)).toThrow('just now');
  expect(it.store.conversations.get(1)).toMatchObject({ name: 'Jane' });
});

test('whoever is forgotten and calls again is somebody new', () => {
  furnish();
  forget(it.store, JANE, Date.now());
  expect(it.store.conversations.with(JANE, LINE)).toBeNull();
  expect(it.store.conversations.get(1)).toMatchObject({ caller: null, state: 'closed' });
  addLead(it.store, 61, { caller: JANE });
  expect(it.store.conversations.with(JANE, LINE)).toMatchObject({ lead: 61 });
});
