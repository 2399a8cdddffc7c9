import type { Word } from '../text/words.ts';
import { STATE } from '../vocabulary/streets.ts';
import { isCapital } from './words.ts';

/** Whether a state or province stands at `at`. */
export function isStateAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !STATE.has(word.plain) || !/^,? ?$/.test(word.gap)) return false;
  const code = isCode(words, at + 1);
  return (
    code ||
    /^[A-Z]{2}$/.test(word.raw) ||
    (word.plain.length > 3 && isCapital(word)) ||
    /^(tx|ny|nj|ca|fl|oh|az|nc|sc|pa|ga|il|va|wa|wi|mn|tn|nv|ut|ks|qc|bc|ab)$/.test(word.plain)
  );
}

/** Whether a postal code stands at `at`. */
export const isCode = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined &&
  /^[ ,]{1,2}$/.test(words[at]!.gap) &&
  /^\d{5}$|^[a-z]\d[a-z](\d[a-z]\d)?$/.test(words[at]!.plain);

/** Past a state or province and a postal code. */
export function postalEnd(words: readonly Word[], from: number): number {
  let last = from;
  if (isStateAt(words, last + 1)) last++;
  if (isCode(words, last + 1)) {
    last++;
    if (
      /^[a-z]\d[a-z]$/.test(words[last]!.plain) &&
      /^\d[a-z]\d$/.test(words[last + 1]?.plain ?? '')
    )
      last++;
    else if (words[last + 1]?.gap === '-' && /^\d{4}$/.test(words[last + 1]!.plain)) last++;
  }
  return last;
}
