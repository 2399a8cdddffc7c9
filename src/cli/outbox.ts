/** `textback outbox`: what has not arrived, and what to do about it. */

import type { Clock } from '../core/queue.ts';
import { rfc3339 } from '../core/time/hours.ts';
import { UserError } from '../core/user-error.ts';
import { isServing } from '../daemon-lock.ts';
import { eventsSetAside } from '../store/health.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import { createStore } from '../store/store.ts';
import { dropText, unsettledTexts } from '../store/unsettled.ts';
import { explain } from '../telnyx/errors.ts';
import { opened } from './opened.ts';
import { outboxPage } from './outbox-page.ts';
import { print, printJson } from './page.ts';

const SHOWN = 100;

export function outbox(configPath: string, { json }: { json?: boolean }) {
  return opened(configPath, ({ db, path, clock }) => {
    const { rows, total } = unsettledTexts(db, SHOWN);
    const texts = rows.map(row => textOf(row, clock));
    if (json) printJson(texts);
    else {
      const aside = eventsSetAside(db).length;
      print(
        outboxPage(texts, { serving: isServing(path), more: total - rows.length, aside, clock }),
      );
    }
    return 0;
  });
}

export type UnsettledText = ReturnType<typeof textOf>;

function textOf(row: OutboxRow, { zone }: Clock) {
  return {
    text: row.id,
    kind: row.kind,
    lead: row.lead,
    from: row.sender,
    to: row.recipient,
    body: row.body,
    state: row.state,
    why: row.why,
    attempts: row.attempts,
    created_at: rfc3339(row.createdAt, zone),
    waits_until: row.state === 'waiting' ? rfc3339(row.notBefore, zone) : null,
    expires_at: row.expiresAt === null ? null : rfc3339(row.expiresAt, zone),
    error: row.error,
    error_code: row.errorCode,
    fix: row.errorCode === null ? null : explain(row.errorCode).fix,
  };
}

/** Sends a text once more that failed, was dropped, or whose fate nobody knows. */
export function retry(configPath: string, id: number) {
  return change(configPath, id, ({ store, row, now }) => {
    if (store.numbers.optedOut(row.recipient)) {
      throw new UserError('E412', 'they opted out of texts', 'call them instead');
    }
    if (!store.outbox.retry(id, now)) throw isAlready(row);
    return `text ${id} goes out again`;
  });
}

export function drop(configPath: string, id: number) {
  return change(configPath, id, ({ store, row, now }) => {
    if (!dropText(store.db, id, now)) throw isAlready(row);
    return `text ${id} is dropped`;
  });
}

interface Change {
  store: ReturnType<typeof createStore>;
  row: OutboxRow;
  now: number;
}

function change(configPath: string, id: number, work: (change: Change) => string) {
  return opened(configPath, ({ db, path, clock }) => {
    const store = createStore(db);
    const said = store.write(() => {
      const row = store.outbox.get(id);
      if (row === null || row.kind === 'call') {
        throw new UserError('E411', `there is no text ${id}`, '`textback outbox` lists them');
      }
      return work({ store, row, now: clock.now });
    });
    print([said]);
    if (!isServing(path)) print(['Nothing is sent until `textback serve` runs.']);
    return 0;
  });
}

function isAlready({ id, state }: OutboxRow): UserError {
  return new UserError('E413', `text ${id} is ${state} already`, null);
}
