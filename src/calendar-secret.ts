/**
 * The feed's address cannot be guessed, but can be shown again: it is made of the installation's
 * key and of how often it was changed.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 24;

/** What stands in the address: 192 bits, as 32 letters and digits. */
export function secretOf(key: Buffer, rotation: number): string {
  const mac = createHmac('sha256', key).update(`calendar ${rotation}`).digest();
  return mac.subarray(0, SECRET_BYTES).toString('base64url');
}

/** Takes as long for a near miss as for any other. */
export function isSame(offered: string, expected: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function feedPath(secret: string): string {
  return `/calendar/${secret}.ics`;
}
