import { FAULT_LEXICON } from '../text/lexicon.ts';
import type { Unit } from '../text/units.ts';
import { endsClause, type Word } from '../text/words.ts';

/** A place in the text, from `start` to before `end`. */
export interface Place {
  start: number;
  end: number;
}

/** Something in a text that may speak for or against a matter, and where it stands. */
export interface Evidence {
  key: string;
  places: readonly Place[];
}

/**
 * What a text offers as evidence, each key once: words and pairs of neighbours, "~" the beginnings of
 * longer words, so that one form speaks for the others, "*" what the vocabulary knows a word to be, and
 * "TAG>TAG" two such that stand near each other, so that what was seen of one system is known of others.
 */
export function evidenceIn(words: readonly Word[], units: readonly Unit[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const evidence of [...wordsIn(words), ...conceptsIn(units)])
    if (!found.has(evidence.key)) found.set(evidence.key, evidence);
  return [...found.values()];
}

/** What a sum over so much evidence is multiplied with: little evidence, or much of little, proves little. */
export const damped = (count: number): number => 1 / Math.sqrt(count + 5);

const BEGINNING = 5;
const NEAR = 5;

/** Plain words, misspellings put right; "#" for a number, "^", "," and "$" where clauses meet. */
function wordsIn(words: readonly Word[]): Evidence[] {
  const plain = words.map(asEvidence);
  return plain.flatMap((word, i) => {
    const [here, next] = [words[i]!, words[i + 1]];
    const isFirst = i === 0 || endsClause(here.gap);
    const before = i === 0 ? '^' : isFirst ? ',' : plain[i - 1]!;
    const isLast = next === undefined || endsClause(next.gap);
    return [
      { key: word, places: [here] },
      { key: `${before} ${word}`, places: isFirst ? [here] : [words[i - 1]!, here] },
      ...(isLast ? [{ key: `${word} ${next ? ',' : '$'}`, places: [here] }] : []),
      ...(word.length > BEGINNING ? [{ key: `~${word.slice(0, BEGINNING)}`, places: [here] }] : []),
    ].filter(({ key }) => !key.split(' ').every(part => EMPTY.has(part)));
  });
}

function conceptsIn(units: readonly Unit[]): Evidence[] {
  return units.flatMap((unit, i) => {
    const near = units
      .slice(i + 1, i + 1 + NEAR)
      .filter(other => other.sentence === unit.sentence && other.tags.size > 0);
    return [...unit.tags].flatMap(tag => [
      { key: `*${tag}`, places: [unit] },
      ...near.flatMap(other =>
        [...other.tags].map(tagged => ({ key: `${tag}>${tagged}`, places: [unit, other] })),
      ),
    ]);
  });
}

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
