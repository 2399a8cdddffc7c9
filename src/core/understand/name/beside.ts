import { endsClause, endsSentence, type Word } from '../text/words.ts';
import { CLOSER, RELATION, ROLE } from '../vocabulary/not-names.ts';
import { isCapital, type Span } from './person.ts';

/** What stands before a name that stands by itself. */

type Skip = (word: Word) => boolean;

/** "Landlord here, Theo Petrakis". */
export const afterRole = (words: readonly Word[], first: number): boolean =>
  /^(here|aqui|speaking)$/.test(words[first - 1]?.plain ?? '') &&
  /,/.test(words[first]!.gap) &&
  (ROLE.has(words[first - 2]?.plain ?? '') || RELATION.has(words[first - 2]?.plain ?? ''));

/** "my wife, Linda": the clause before ends in whose name it is. */
export const ofRelation = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 2), first).some(
    (word, i, all) =>
      RELATION.has(word.plain) &&
      !all
        .slice(i + 1)
        .concat(words[first]!)
        .some(w => endsSentence(w.gap)),
  );

/** "thanks, Deb", "thank you so much Deb", "xo Bree": how near a closing word stands before. */
export function closerBefore(words: readonly Word[], first: number): 'near' | 'sure' | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const { plain } = words[at]!;
    if (CLOSER.has(plain))
      return /^(xo|xoxo|love|regards|sincerely|atte|atentamente|respectfully)$/.test(plain)
        ? 'sure'
        : 'near';
    if (
      !/^(you|so|very|much|again|a|lot|in|advance|muchas|mil|kindly|yours|truly)$/.test(plain) ||
      endsSentence(words[at + 1]!.gap)
    )
      return null;
  }
  return null;
}

/** "1818 Bissonnet, Rosedale" and "in Katy, Texas" go on with a place. */
export const besidePlace = (words: readonly Word[], first: number, skip: Skip): boolean => {
  const before = words[first - 1]!;
  return skip(before) || isCapital(before);
};

/** ". Rosaura" after an address is a person only with a mark between. */
export const afterPlace = (words: readonly Word[], { first, last }: Span, skip: Skip): boolean =>
  skip(words[first - 1]!) &&
  !endsClause(words[first]!.gap) &&
  last === first &&
  !/\d{4}$/.test(words[first - 1]!.plain);
