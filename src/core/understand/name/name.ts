import type { Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { introduced } from './introduced.ts';
import { isNameLike, type Span } from './person.ts';
import { signed } from './signed.ts';

/** The texter's own name as written, or null. `expected`: it was just asked for. */
export function findName(
  text: string,
  words: readonly Word[],
  skip: (word: Word) => boolean,
  expected: boolean,
): string | null {
  const span =
    introduced(words, skip) ?? signed(words, skip) ?? (expected ? answered(words) : null);
  return span === null ? null : text.slice(words[span.first]!.start, words[span.last]!.end);
}

/** "Rosa", asked for a name. */
function answered(words: readonly Word[]): Span | null {
  const from = words.findIndex(
    w => !/^(hi|hello|its|im|yes|si|ok|sure|thanks|hola|hey|oui)$/.test(w.plain),
  );
  const rest = from < 0 ? [] : words.slice(from);
  if (rest.length === 0 || rest.length > 4) return null;
  return rest.every(w => isNameLike(w) || FIRST_NAMES.has(w.plain))
    ? { first: from, last: words.length - 1 }
    : null;
}
