import type { Word } from '../text/words.ts';

/** The words of the same clause before a time, at most `most`, as " a b c ". */
export function clauseBefore(words: readonly Word[], at: number, most = 7): string {
  const before = words.slice(clauseStart(words, at, most), at);
  return ` ${before.map(word => word.plain).join(' ')} `;
}

/** The first of those words. */
export function clauseStart(words: readonly Word[], at: number, most: number): number {
  let first = at;
  while (
    first > 0 &&
    at - first < most &&
    !/[,.;!?\n()]/.test(words[first]!.gap) &&
    !/^(so|but|because|cuz|and|pero|y|asi)$/.test(words[first - 1]!.plain)
  )
    first--;
  return first;
}
