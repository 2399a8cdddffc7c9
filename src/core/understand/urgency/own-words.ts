import type { Finding } from '../reading.ts';
import { splitWords, type Word } from '../text/words.ts';

/** The owner's own trigger words found in the text, unless denied ("no boiler"). */
export function ownWords(text: string, words: readonly Word[], own: string[]): Finding[] {
  return own.flatMap(label => {
    const wanted = splitWords(label).map(word => word.plain);
    const at = words.findIndex((_, i) => wanted.every((word, k) => words[i + k]?.plain === word));
    if (wanted.length === 0 || at < 0 || isDenied(words[at - 1])) return [];
    return [{ label, words: text.slice(words[at]!.start, words[at + wanted.length - 1]!.end) }];
  });
}

const isDenied = (before: Word | undefined): boolean =>
  /^(?:no|not|without|sin|pas|sans)$/.test(before?.plain ?? '');
