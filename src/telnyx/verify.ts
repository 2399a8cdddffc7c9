/** Is a webhook really from Telnyx? Ed25519 over `timestamp|body`, with the key from the portal. */
import { createPublicKey, type KeyObject, verify as verifySignature } from 'node:crypto';
import type { Instant } from '../core/model.ts';
import { SECOND } from '../core/model.ts';

/** What Telnyx tolerates, and replays it: five minutes either way. */
const WINDOW = 300 * SECOND;
/** Nobody can sign so far ahead but Telnyx: it is the clock of this machine that is behind. */
const CLOCK_IS_BEHIND = 3 * WINDOW;
/** DER prefix of an Ed25519 public key (RFC 8410), before its 32 raw bytes. */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** early: genuine, but from a time that this machine has not reached yet. */
export type Verification = 'good' | 'unsigned' | 'forged' | 'stale' | 'early';

const keys = new Map<string, KeyObject>();

/** The portal shows the key as base64 of its 32 raw bytes. Made once, asked for with each webhook. */
export function publicKey(base64: string): KeyObject {
  const known = keys.get(base64);
  if (known) return known;
  const der = Buffer.concat([ED25519_PREFIX, Buffer.from(base64, 'base64')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  keys.set(base64, key);
  return key;
}

/** Forged comes before stale: what nobody signed has no time either. */
export function verify(
  key: KeyObject,
  signature: string | undefined,
  timestamp: string | undefined,
  body: Buffer,
  now: Instant,
): Verification {
  if (!signature || !timestamp) return 'unsigned';
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), body]);
  if (!verifySignature(null, signed, key, Buffer.from(signature, 'base64'))) return 'forged';
  const age = now - Number(timestamp) * SECOND;
  if (Math.abs(age) <= WINDOW) return 'good';
  return age < -CLOCK_IS_BEHIND ? 'early' : 'stale';
}
