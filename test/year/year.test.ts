/** Ten thousand calls, 365 days: the real store and application, and a clock that jumps to whatever comes next. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stats } from '../../src/core/stats.ts';
import { countWithoutNextStep, missesBetween } from '../../src/store/figures.ts';
import { figuresOf } from './figures.ts';
import { type Lived, live } from './live.ts';
import { digests, escalatedWrongly, mornings, urgentUnseen } from './owners-promises.ts';
import { type Record, recordOf } from './record.ts';
import * as promise from './texts.ts';
import { AWAY, CALLS, END, START, ZONE } from './year.ts';

const SEED = Number(process.env['SEED'] ?? 7);
let lived: Lived;
let record: Record;

beforeAll(async () => {
  lived = await live(SEED);
  record = recordOf(lived.chronicle, lived.store);
}, 600_000);

afterAll(() => lived.close());

const count = (sql: string) => lived.store.db.prepare<[], number>(sql).pluck().get();

test('it was a full year', () => {
  expect(record.calls.length).toBeGreaterThan(CALLS * 0.97);
  expect(count('SELECT count(*) FROM calls')).toBe(record.calls.length);
  expect(record.looks).toBeGreaterThan(1000);
});

test.each<[string, (record: Record) => unknown[]]>([
  [
    'every miss gets one opening within seconds, or a reason why not',
    promise.missesWithoutTextOrReason,
  ],
  ['nothing is sent twice', promise.sentTwice],
  ['a repeat caller gets no second opening', promise.secondOpenings],
  ['after STOP there is silence', promise.textsAfterStop],
  [
    'nothing unasked for comes in quiet hours, wherever the caller lives',
    promise.textsInQuietHours,
  ],
  ['nobody is asked for what they have said', promise.askedWhatWasSaid],
  ['no automatic text makes a promise', promise.promisesMade],
  ['no window is called confirmed before the owner has confirmed it', promise.confirmedByNobody],
  ['where the owner has stepped in the script is silent', promise.scriptOverOwner],
  ['whoever is in trouble is put before the owner within a minute', urgentUnseen],
  ['an alert is passed on where nobody reacts, and only there', escalatedWrongly],
])('%s', (_name, broken) => {
  expect(broken(record).slice(0, 5)).toEqual([]);
});

test('the morning text comes once each morning, late where it has to, and never twice', () => {
  const near = (instants: number[]) =>
    instants.map(at => new Date(at - (at % 60_000)).toISOString());
  expect(near(digests(record))).toEqual(near(mornings()));
  expect(
    digests(record).filter(at => at >= AWAY.from && at < AWAY.until + 12 * 3600_000),
  ).toHaveLength(1);
});

test('the list is in order, no lead can hide, and no window is sold beyond the two crews', () => {
  expect(record.wrong.slice(0, 5)).toEqual([]);
  expect(count("SELECT count(*) FROM bookings WHERE state = 'done'")).toBeGreaterThan(500);
});

test('nothing is left lying about', () => {
  expect(count("SELECT count(*) FROM inbox WHERE state <> 'applied'")).toBe(0);
  expect(count("SELECT count(*) FROM outbox WHERE state = 'sending'")).toBe(0);
  expect(count('SELECT count(*) FROM calls WHERE verdict IS NULL')).toBe(0);
});

test('the figures are those that a count from the events gives', () => {
  const { db } = lived.store;
  const misses = missesBetween(db, START, END);
  const figures = stats(misses, countWithoutNextStep(db, END), {
    since: START,
    until: END,
    zone: ZONE,
  });
  expect(figures).toMatchObject(figuresOf(record, lived.store));
});
