import type { Reading } from '../reading.ts';
import type { Parts } from '../take-apart.ts';
import { type PlainText, plainText } from '../text/plaintext.ts';
import { isInTrouble } from '../trouble.ts';
import { findCloses } from './closes.ts';
import { AT_HOME, SKILLED } from './skilled.ts';

/** Whoever is in trouble, or gives an address, is no stranger: a lead taken for one would be lost. */
export function findEnd(parts: Parts): Reading['closes'] {
  const plain = plainText(parts.text, parts.words);
  const hasAddress = parts.address !== null;
  const closes = findCloses(plain, hasAddress);
  // Sellers speak of leaks and heat as well.
  if (closes?.as !== 'wrong_number' && closes?.as !== 'job_seeker') return closes;
  if (closes.as === 'job_seeker' && isShopTalk(plain)) return closes;
  const isLead = (hasAddress && closes.as === 'wrong_number') || isInTrouble(parts);
  return isLead ? null : closes;
}

/** Leaks and gas as what one sells or knows how to mend. */
const isShopTalk = ({ plain }: PlainText): boolean => SKILLED.test(plain) && !AT_HOME.test(plain);

/** Who sells or seeks work tells of the dangers of others, unless they are at home. */
export const isTrading = ({ text, words }: Parts, closes: Reading['closes']): boolean =>
  (closes?.as === 'vendor' || closes?.as === 'job_seeker') &&
  !AT_HOME.test(plainText(text, words).plain);
