/** What becomes of an outbox row after an attempt. The tables here are the ones the README prints. */
import type { SendResult } from './carrier.ts';
import { type Instant, MINUTE, SECOND, type TextKind } from './model.ts';

/** Pauses after the first, second, … attempt that did not get through; the last one repeats. */
export const BACKOFF = [
  2 * SECOND,
  5 * SECOND,
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
];
/** Commands on a live call are worth nothing after a few seconds. */
export const COMMAND_BACKOFF = [SECOND / 2, SECOND, 2 * SECOND];
/** A text without an expiry is given up after this many attempts. */
export const MOST_ATTEMPTS = 100;
/** How long a receipt may take to tell what became of a text whose answer was lost. */
export const GRACE = 30 * SECOND;

export type Kind = TextKind | 'call';

export type Next =
  | { state: 'sent' }
  | { state: 'waiting'; notBefore: Instant }
  | { state: 'unsure' }
  | { state: 'failed' };

/** `attempts` counts the one that just ended. Commands carry an id, so repeating one is harmless. */
export function afterAttempt(kind: Kind, attempts: number, result: SendResult, now: Instant): Next {
  if (result.kind === 'sent') return { state: 'sent' };
  if (result.kind === 'refused') return { state: 'failed' };
  if (kind === 'call') {
    const pause = COMMAND_BACKOFF[attempts - 1];
    return pause === undefined ? { state: 'failed' } : { state: 'waiting', notBefore: now + pause };
  }
  if (result.kind === 'unsure') return { state: 'unsure' };
  if (attempts >= MOST_ATTEMPTS) return { state: 'failed' };
  const pause = result.afterMs ?? BACKOFF[Math.min(attempts, BACKOFF.length) - 1] ?? 0;
  return { state: 'waiting', notBefore: now + pause };
}

/** What to do with a text whose fate is still unknown after the grace period. */
export type Policy = 'resend_once' | 'resend' | 'ask_owner' | 'let_be';

export const UNSURE_POLICY: Record<TextKind, Policy> = {
  opening: 'resend_once',
  question: 'resend_once',
  closing: 'resend_once',
  notice: 'resend_once',
  reminder: 'resend_once',
  confirmation: 'resend_once',
  reply: 'resend_once',
  safety: 'resend',
  alert: 'resend',
  relay: 'ask_owner',
  digest: 'let_be',
  help: 'let_be',
  // The law allows one confirmation.
  opt_out: 'let_be',
  nudge: 'let_be',
};

const MOST_RESENDS: Record<Policy, number> = { resend_once: 1, resend: 4, ask_owner: 0, let_be: 0 };

/** `resends` counts how often this text was sent again for want of an answer. */
export function mayResend(kind: TextKind, resends: number): boolean {
  return resends < MOST_RESENDS[UNSURE_POLICY[kind]];
}
