import { endsClause, endsSentence, type Word } from '../text/words.ts';
import { RANK, ROLE } from '../vocabulary/not-names.ts';
import { afterPlace, afterRole, besidePlace, closerBefore, ofRelation } from './beside.ts';
import { isCapital, isClosed, isGivenName, type Span } from './person.ts';
import { GREETING, isBusiness, nameAt } from './standing.ts';

type Skip = (word: Word) => boolean;

/** "- Tom", "thanks, Phil", "Rosaura", "Earl here", "Rick, 290 Shunpike Rd": a name that stands by itself. */
export function signed(words: readonly Word[], skip: Skip): Span | null {
  const alone = clauseStarts(words, skip).flatMap(first => {
    const span = nameAt(words, first, skip);
    return span === null || isBusiness(words, span) ? [] : [span];
  });
  return (
    alone.find(span => saysHere(words, span)) ??
    alone.findLast(span => isSignature(words, span, skip)) ??
    null
  );
}

/** Where something new begins: a sentence, a clause, after a dash, an address or a telephone number. */
const clauseStarts = (words: readonly Word[], skip: Skip): number[] =>
  words.flatMap((word, at) =>
    !skip(word) &&
    (at === 0 || opens(word) || skip(words[at - 1]!) || closerBefore(words, at) !== null)
      ? [at]
      : [],
  );

const opens = ({ gap }: Word): boolean =>
  endsClause(gap) || /\s[-~*/]|[-~]\s*$/.test(gap.replace(/^-$/, ''));

/** "Ines here", "Shonda Pickett again", "Beto otra vez", "Mike from 12 Oak". */
function saysHere(words: readonly Word[], { first, last }: Span): boolean {
  const next = words[last + 1];
  if (next?.gap !== ' ' || (!isGivenName(words[first]!) && !isCapital(words[first]!))) return false;
  if (/^(here|aqui|speaking|again|texting)$/.test(next.plain))
    return (
      isGivenName(words[first]!) ||
      last > first ||
      isClosed(words, last + 1) ||
      (greeted(words, first) &&
        /^(w|with|at|from|in|over|again|on|de)$/.test(words[last + 2]!.plain))
    );
  return (
    /^(at|from|in|with|w|de|over)$/.test(next.plain) &&
    (first === 0 || greeted(words, first)) &&
    (isGivenName(words[first]!) || (first > 0 && isOfPlace(words, last + 1))) &&
    !words.slice(last + 2, last + 8).some(w => SAYING.test(w.plain))
  );
}

/** "Beatrix from the yoga place", "Zulma de la panaderia". */
const isOfPlace = (words: readonly Word[], at: number): boolean =>
  /^(at|from|de|over)$/.test(words[at]!.plain) &&
  /^(the|la|el|los|las|over|across|down|up|\d+[a-z]?)$/.test(words[at + 1]?.plain ?? '');

const SAYING =
  /^(told|said|says|gave|recommended|referred|suggested|sent|mentioned|was|is|did|came|put|installed|fixed|quoted|will|has|had|dijo|recomendo|dio|mando)$/;

/** At the end of the text or right before an address, with a clean start. */
function isSignature(words: readonly Word[], span: Span, skip: Skip): boolean {
  const { first, last } = span;
  const word = words[first]!;
  if (afterRole(words, first)) return true;
  if (ofRelation(words, first) || !isClosedOrSkip(words, span, skip)) return false;
  if (first > 0 && GREETING.test(words[first - 1]!.plain) && !opens(word)) return false;
  const given = isGivenName(word);
  const sentence = first === 0 || endsSentence(word.gap) || skip(words[first - 1]!) || dashed(word);
  const final = isFinal(words, last, skip);
  const closer = closerBefore(words, first);
  if (closer === 'near' && !opens(word)) return final && given && first > 8;
  if (words.slice(0, first).every(w => RANK.has(w.plain) || GREETS.test(w.plain)))
    return isOpening(words, span, skip);
  if (!isCapital(word))
    return given && final && (sentence || closer !== null || /,/.test(word.gap));
  if (given && (sentence || final)) return final || last > first || sentence;
  return (
    final &&
    (sentence
      ? !afterPlace(words, span, skip)
      : closer !== null || !besidePlace(words, first, skip))
  );
}

const GREETS =
  /^(?:hi|hello|hey|hola|ret|retd|retired|good|morning|afternoon|evening|buenas?|buenos|dias|tardes|noches|bonjour|bonsoir)$/;

const greeted = (words: readonly Word[], first: number): boolean =>
  first > 0 && GREETS.test(words[first - 1]!.plain);

/** At the very start: a full name, or one before an address; "Dave, can you come" is spoken to. */
function isOpening(words: readonly Word[], { first, last }: Span, skip: Skip): boolean {
  const next = words[last + 1];
  if (next === undefined || next.gap.includes('?')) return false;
  if (!isGivenName(words[first]!) && !/^(Mr|Mrs|Ms)$/.test(words[first]!.raw))
    return greeted(words, first) && last === first && /^[.\n]/.test(next.gap);
  return last > first || skip(next) || /^\d/.test(next.plain) || endsSentence(next.gap);
}

const dashed = (word: Word): boolean =>
  /(?:^|[\s.,!])[-–—~]+\s*$/.test(word.gap) && word.gap !== '-';

const isClosedOrSkip = (words: readonly Word[], { first, last }: Span, skip: Skip): boolean =>
  isClosed(words, last) ||
  skip(words[last + 1]!) ||
  (isGivenName(words[first]!) && /^\d/.test(words[last + 1]!.plain));

/** Nothing but an address, a number, an age or a role follows. */
function isFinal(words: readonly Word[], last: number, skip: Skip): boolean {
  const next = words[last + 1];
  if (next === undefined || skip(next)) return true;
  return (
    ROLE.has(next.plain) ||
    /^\d/.test(next.plain) ||
    (/^(the|la|el)$/.test(next.plain) && ROLE.has(words[last + 2]?.plain ?? ''))
  );
}
