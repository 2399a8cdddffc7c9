import type { Reading } from '../reading.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { APPLYING } from './applicant.ts';
import { HIRING } from './job-seeker.ts';
import { meantForOthers } from './meant-for-others.ts';
import { resolved } from './resolved.ts';
import { SEEKERS } from './seekers.ts';
import { vendor } from './vendor.ts';
import { WRONG_NUMBER } from './wrong-number.ts';

/** Whether the text is not, or no longer, from someone who wants work done. */
export function findCloses(text: PlainText, hasAddress: boolean): Reading['closes'] {
  return (
    first('wrong_number', WRONG_NUMBER, text) ??
    first('job_seeker', [...HIRING, ...APPLYING, ...SEEKERS], text) ??
    meantForOthers(text) ??
    vendor(text) ??
    resolved(text, hasAddress)
  );
}

function first(as: 'wrong_number' | 'job_seeker', expressions: RegExp[], text: PlainText) {
  for (const expression of expressions) {
    const words = quoted(text, expression);
    if (words !== null) return { as, words };
  }
  return null;
}
