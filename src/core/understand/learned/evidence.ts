import { FAULT_LEXICON } from '../text/lexicon.ts';
import { endsClause, type Word } from '../text/words.ts';

/** One or two neighbouring words that may speak for or against something. */
export interface Evidence {
  /** Plain words, misspellings put right; "#" for a number, "^", "," and "$" where clauses meet. */
  key: string;
  /** Places in the list of words, both included. */
  first: number;
  last: number;
}

/** Every word and every pair of neighbours, each once. */
export function evidenceIn(words: readonly Word[]): Evidence[] {
  const found = new Map<string, Evidence>();
  const add = (key: string, first: number, last: number): void => {
    if (!found.has(key)) found.set(key, { key, first, last });
  };
  const plain = words.map(asEvidence);
  plain.forEach((word, i) => {
    const before = i === 0 ? '^' : endsClause(words[i]!.gap) ? ',' : plain[i - 1]!;
    add(word, i, i);
    add(`${before} ${word}`, /^[\^,]$/.test(before) ? i : i - 1, i);
    const next = words[i + 1];
    if (next === undefined || endsClause(next.gap)) add(`${word} ${next ? ',' : '$'}`, i, i);
  });
  return [...found.values()];
}

const asEvidence = ({ plain }: Word): string =>
  /\d/.test(plain) ? '#' : FAULT_LEXICON.spelling.meant(plain);
