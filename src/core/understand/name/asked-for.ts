import type { Word } from '../text/words.ts';
import { isCapital, isNameLike, nameEnd, type Span } from './person.ts';

/** "ask for Linh thats me": only with the last words, else it is somebody else. */
export function askedFor(words: readonly Word[], skip: (word: Word) => boolean): Span | null {
  const at = words.findIndex(
    (w, i) =>
      /^(for|por|with)$/.test(w.plain) &&
      /^(ask|asking|pregunte|pregunten|preguntar|speak|talk)$/.test(words[i - 1]?.plain ?? ''),
  );
  const name = words[at + 1];
  if (at < 0 || name === undefined || skip(name) || !isNameLike(name)) return null;
  const last = isCapital(name) ? nameEnd(words, at + 1, skip) : at + 1;
  const claim = [words[last + 1]?.plain, words[last + 2]?.plain].join(' ');
  return /^(thats me|its me|that is|soy yo|ese soy|esa soy)$/.test(claim)
    ? { first: at + 1, last }
    : null;
}
