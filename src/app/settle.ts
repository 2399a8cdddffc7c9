/** What the phone company answered is noted on disk; answers that come together share one commit. */

import type { SendResult } from '../core/carrier.ts';
import { afterHook } from '../core/hooks.ts';
import type { Instant } from '../core/model.ts';
import { afterAttempt, type Kind } from '../core/retry.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { isDiskTrouble } from './disk-trouble.ts';
import { judgeCall } from './judge-call.ts';
import { learnFrom } from './learn.ts';

/** How soon an answer the disk refused is offered to it again. */
const AGAIN_MS = 500;

interface Answer {
  row: OutboxRow;
  result: SendResult;
  noted: () => void;
}

/** Resolves when the answer is on disk. Until then it is kept: forgetting it would mean sending twice. */
export type Note = (row: OutboxRow, result: SendResult) => Promise<void>;

export function noter(app: App): Note {
  let answers: Answer[] = [];

  const commit = () => {
    try {
      app.store.write(() => {
        for (const answer of answers) noteOne(app, answer);
      });
      for (const { noted } of answers) noted();
      answers = [];
    } catch (error) {
      app.log.error({ err: error }, 'answers could not be noted; trying again');
      setTimeout(commit, AGAIN_MS);
    }
  };

  return (row, result) =>
    new Promise(noted => {
      if (answers.length === 0) setImmediate(commit);
      answers.push({ row, result, noted });
    });
}

/** One that cannot be noted does not hold up the others. */
function noteOne(app: App, { row, result }: Answer): void {
  try {
    app.store.write(() => settle(app, row, result, app.now()));
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    app.log.error({ err: error, outbox: row.id }, 'an answer could not be noted');
  }
}

function settle(app: App, row: OutboxRow, result: SendResult, now: Instant): void {
  const current = app.store.outbox.get(row.id);
  // A receipt may have been faster than the answer, and it knows better.
  if (current?.state !== 'sending') {
    noteIds(app, current, result);
    return;
  }
  const next =
    row.kind === 'hook'
      ? afterHook(row, result, now)
      : afterAttempt(row.kind as Kind, row.attempts, result, now);
  const error = result.kind === 'sent' ? null : result.error;
  app.store.outbox.settle({
    id: row.id,
    state: next.state,
    notBefore: next.state === 'waiting' ? next.notBefore : row.notBefore,
    sentAt: next.state === 'sent' ? now : null,
    settledAt: next.state === 'sent' || next.state === 'failed' ? now : null,
    carrierId: result.kind === 'sent' ? result.carrierId : null,
    leg: result.kind === 'sent' ? result.leg : null,
    control: result.kind === 'sent' ? result.control : null,
    errorCode: error?.code ?? null,
    trouble: error?.trouble ?? null,
    error: error?.message ?? null,
  });
  if (error && next.state === 'failed') learnFrom(app, row, error, now);
  logOutcome(app, row, result);
  if (row.kind === 'call' && row.call !== null && next.state !== 'waiting')
    afterCommand(app, row.call, row, result, now);
}

function noteIds(app: App, row: OutboxRow | null, result: SendResult): void {
  if (row && result.kind === 'sent')
    app.store.outbox.settle({ ...row, carrierId: result.carrierId });
}

function afterCommand(
  app: App,
  callId: number,
  row: OutboxRow,
  result: SendResult,
  now: Instant,
): void {
  const call = app.store.calls.get(callId);
  if (call === null) return;
  const owner = row.recipient.match(/^dial:(owner:\d+)$/)?.[1] as `owner:${number}` | undefined;
  if (owner && result.kind === 'sent' && result.leg)
    app.store.calls.addLeg(result.leg, callId, owner);
  judgeCall(app, call, now);
}

function logOutcome(app: App, row: OutboxRow, result: SendResult): void {
  const about = { outbox: row.id, kind: row.kind, attempt: row.attempts };
  if (result.kind === 'sent') app.log.debug(about, 'sent');
  else
    app.log.warn(
      { ...about, code: result.error.code, fix: result.error.fix },
      `${result.kind}: ${result.error.message}`,
    );
}
