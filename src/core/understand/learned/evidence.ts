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
  const note: Note = (key, ...places) => {
    if (!found.has(key)) found.set(key, { key, places });
  };
  noteWords(words, note);
  noteConcepts(units, note);
  return [...found.values()];
}

type Note = (key: string, ...places: Place[]) => void;

/** What a sum over so much evidence is multiplied with: little evidence, or much of little, proves little. */
export const damped = (count: number): number => 1 / Math.sqrt(count + 5);

const BEGINNING = 5;
const NEAR = 5;

/** Plain words, misspellings put right; "#" for a number, "^", "," and "$" where clauses meet. */
function noteWords(words: readonly Word[], note: Note): void {
  const plain = words.map(asEvidence);
  plain.forEach((word, i) => {
    const [here, last, next] = [words[i]!, words[i - 1], words[i + 1]];
    const isEmpty = EMPTY.has(word);
    if (!isEmpty) note(word, here);
    if (last === undefined || endsClause(here.gap)) {
      if (!isEmpty) note(`${last ? ',' : '^'} ${word}`, here);
    } else if (!isEmpty || !EMPTY.has(plain[i - 1]!)) note(`${plain[i - 1]} ${word}`, last, here);
    if (!isEmpty && (next === undefined || endsClause(next.gap)))
      note(`${word} ${next ? ',' : '$'}`, here);
    if (word.length > BEGINNING) note(`~${word.slice(0, BEGINNING)}`, here);
  });
}

function noteConcepts(units: readonly Unit[], note: Note): void {
  units.forEach((unit, i) => {
    for (const tag of unit.tags) {
      note(`*${tag}`, unit);
      for (const other of units.slice(i + 1, i + 1 + NEAR)) {
        if (other.sentence !== unit.sentence) break;
        for (const tagged of other.tags) note(`${tag}>${tagged}`, unit, other);
      }
    }
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
