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
    if (key.split(' ').every(word => EMPTY.has(word))) return;
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

/** What a sum over so much evidence is multiplied with: little evidence, or much of little, proves little. */
export const damped = (count: number): number => 1 / Math.sqrt(count + 5);

/** Words that say nothing of a house, and the marks: alone they would only tell one writer from another. */
const EMPTY = new Set(
  `# ^ , $ a an and are at been but by for from had has have he her his i im in is it its of on or our
  s she so that the their them there theres they this to was we were with you your ur my me us be am ive
  el la los las un una unos unas de del y e o u en con por para que se mi mis su sus tu al lo le les me
  nos es esta estan son hay ha he fue era ya a como yo
  le la les un une des du de d l et ou en dans avec pour par que qui ce cette mon ma mes notre nos il
  elle y a est sont j je on ai c`.split(/\s+/),
);

const asEvidence = ({ plain }: Word): string =>
  /\d/.test(plain) ? '#' : FAULT_LEXICON.spelling.meant(plain);
