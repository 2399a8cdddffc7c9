import type { Word } from '../text/words.ts';
import { BUSINESS, RANK } from '../vocabulary/not-names.ts';
import { isCapital, isGivenName, isShouted, isUnlistedName, nameEnd, type Span } from './person.ts';

type Skip = (word: Word) => boolean;

/** Past "Hi" and "Sgt (ret)". */
function afterRank(words: readonly Word[], first: number): number {
  let at = first;
  if (GREETING.test(words[at]!.plain) && words[at + 1]?.gap === ' ') at++;
  if (RANK.has(words[at]!.plain) && isCapital(words[at]!) && words[at + 1] !== undefined) at++;
  if (at > first && /^(ret|retd|retired)$/.test(words[at]!.plain) && words[at + 1] !== undefined)
    at++;
  return at;
}

/** The name that stands at the beginning of a clause. */
export function nameAt(words: readonly Word[], first: number, skip: Skip): Span | null {
  const at = afterRank(words, first);
  const word = words[at]!;
  if (
    /^(Mr|Mrs|Ms)$/.test(word.raw) &&
    words[at + 1] &&
    isCapital(words[at + 1]!) &&
    !skip(words[at + 1]!)
  )
    return { first: at, last: nameEnd(words, at + 1, skip) };
  if (skip(word) || !(isGivenName(word) || (isUnlistedName(word) && !isShouted(words))))
    return null;
  return { first: at, last: isCapital(word) ? nameEnd(words, at, skip) : at };
}

/** "Bluebird Cafe", "Pinecone RV", "Little Sprouts Daycare" are no persons. */
export const isBusiness = (words: readonly Word[], { first, last }: Span): boolean =>
  !(
    isGivenName(words[first]!) &&
    last === first + 1 &&
    /^(park|church|law|temple|bank|chapel|farm)$/.test(words[last]!.plain)
  ) &&
  words
    .slice(first + 1, last + 2)
    .some((w, i) => (i < last - first || w.gap === ' ') && BUSINESS.has(w.plain));

export const GREETING = /^(hi|hello|hey|hola|bonjour)$/;
