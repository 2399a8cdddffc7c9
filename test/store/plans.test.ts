/** A heartbeat looks into the file four times a second: what it asks must not grow with the years. */
import { afterEach, expect, test } from 'vitest';
import { type Db, openAndMigrate } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';

let db: Db;
afterEach(() => db.close());

/** Tables that grow with every call. */
const LARGE = [
  'inbox',
  'outbox',
  'calls',
  'legs',
  'conversations',
  'messages',
  'photos',
  'bookings',
];
/** Words are looked for in every lead there ever was; only when a person asks. */
const SEARCH = /LIKE @words/;

/** Everything the store may ask, on an empty file. */
function statements(): string[] {
  db = openAndMigrate(':memory:');
  const asked: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    asked.push(sql);
    return prepare(sql);
  }) as Db['prepare'];
  createStore(db);
  db.prepare = prepare;
  return asked;
}

test('no statement of the store walks through everything that ever happened', () => {
  const asked = statements();
  const walks = asked.filter(sql => !SEARCH.test(sql) && plan(sql).some(isWalk));
  expect(asked.length).toBeGreaterThan(80);
  expect(walks).toEqual([]);
});

test('no statement is planned anew each time it is asked', () => {
  const bare = statements().filter(
    sql =>
      /\b(LIMIT|OFFSET) [?@]/.test(sql) ||
      (/^\s*SELECT/.test(sql) && /ORDER BY|\b(max|min)\(/.test(sql) && /[^<>!]= [?@]/.test(sql)),
  );
  expect(bare, 'write = +? and LIMIT +?, see src/store/database.ts').toEqual([]);
});

function plan(sql: string): string[] {
  const blank = sql.replace(/@\w+|\?/g, 'NULL');
  return db
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${blank}`)
    .all()
    .map(row => row.detail);
}

function isWalk(detail: string): boolean {
  return LARGE.some(table => detail === `SCAN ${table}`);
}
