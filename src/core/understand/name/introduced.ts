import { endsClause, type Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { NO_NAME, RANK, RELATION, TITLE } from '../vocabulary/not-names.ts';
import { askedFor } from './asked-for.ts';
import {
  isCapital,
  isClosed,
  isGivenName,
  isNameLike,
  isShouted,
  isUnlistedName,
  nameEnd,
  type Span,
} from './person.ts';

type Skip = (word: Word) => boolean;

/** What introduces the texter; "loose" ones introduce anything else too ("im home", "its broken"). */
const phrases = (list: string): string[][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map(phrase => phrase.split(' '));
const STRICT = phrases(`
  my name is, my names, my name, name is, names, name, mi nombre es, mi nombre, nombre, me llamo,
  me llaman, je m appelle, m appelle, mon nom est, nom, they call me, everyone calls me, i go by,
  le saluda, les saluda, te saluda`);
const LOOSE = phrases(`
  this is, this be, its me, it is me, its, it is, i am, im, soy, soy yo, yo soy, le habla, les habla,
  te habla, habla, le escribe, les escribe, te escribe, escribe, aqui, c est, ici, je suis, es`);

/** "my name is Karen", "soy la señora Ruiz", "im Dave". */
export function introduced(words: readonly Word[], skip: Skip): Span | null {
  for (let at = 0; at < words.length; at++)
    for (const [list, loose] of [
      [STRICT, false],
      [LOOSE, true],
    ] as const)
      for (const phrase of list) {
        if (!phrase.every((word, i) => words[at + i]?.plain === word)) continue;
        if (!isOwn(words, at, phrase)) continue;
        const span = nameFrom(words, at + phrase.length, loose, skip);
        if (span !== null) return span;
      }
  return askedFor(words, skip);
}

/** "his name is", "the street name", "es Maria quien cobra", "is this Mike": someone else. */
function isOwn(words: readonly Word[], at: number, phrase: string[]): boolean {
  const first = phrase[0]!;
  const starts = at === 0 || endsClause(words[at]!.gap);
  const before = words[at - 1]?.plain ?? '';
  if (/^(name|names|nombre|nom)$/.test(first))
    return starts || /^(my|mi|first|full|mon|and|y)$/.test(before);
  if (/^(es|aqui|ici|escribe)$/.test(first)) return starts || GREETING.test(before);
  if (first === 'habla') return !/^(no|quien|se|si)$/.test(before);
  return !/^(if|where|when|who|that|not|no|is|think|que|quien|where|because|until|since)$/.test(
    before,
  );
}

const GREETING = /^(hola|buenas|buenos|tardes|dias|noches|hi|hello|hey|bonjour)$/;

function nameFrom(words: readonly Word[], start: number, loose: boolean, skip: Skip): Span | null {
  const said = afterHesitation(words, start);
  const first = afterTitle(words, said);
  const word = words[first];
  if (word === undefined || skip(word) || (said === start && /[.!?\n,]/.test(words[start]!.gap)))
    return null;
  if (loose && MONTH.test(word.plain)) return null;
  const titled = first > start && /[a-z]{2}/.test(words[first - 1]!.plain);
  const given = isGivenName(word) || (FIRST_NAMES.has(word.plain) && isPlaced(words, first));
  if (!given && (!isNameLike(word) || isShouted(words))) return null;
  if (!given && loose && !(isUnlistedName(word) || (titled && isCapital(word)))) return null;
  if (!given && !isCapital(word) && (RELATION.has(word.plain) || !isClosed(words, first)))
    return null;
  const last =
    given || isCapital(word) ? withSmallSurname(words, nameEnd(words, first, skip), loose) : first;
  if (loose && isPlaceOrThing(words, last)) return null;
  return { first: englishTitle(words, start, first), last };
}

/** "this is uh Reginald": past the sounds of thinking in a text said aloud. */
const afterHesitation = (words: readonly Word[], at: number): number =>
  words[at + 1]?.gap.trim().replace(',', '') === '' &&
  /^(u+h+|u+m+|uhm|er+m?|eh+|em+|ah+|like)$/.test(words[at]!.plain)
    ? at + 1
    : at;

/** Past "la señora", "Mrs.", "don". */
function afterTitle(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 2 && isTitle(words[next]) && /^\.? $/.test(words[next + 1]?.gap ?? '')) next++;
  return next;
}

/** "Mrs", "Officer"; "major leak" is no officer. */
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (TITLE.has(word.plain) || (RANK.has(word.plain) && isCapital(word)));

const englishTitle = (words: readonly Word[], start: number, first: number): number =>
  first === start + 1 &&
  /^(mr|mrs|ms|miss|dr)$/.test(words[start]!.plain) &&
  isCapital(words[start]!)
    ? start
    : first;

/** "my name is bob smith" */
function withSmallSurname(words: readonly Word[], last: number, loose: boolean): number {
  const next = words[last + 1];
  const small =
    !loose &&
    next !== undefined &&
    next.gap === ' ' &&
    !isCapital(words[last]!) &&
    isNameLike(next);
  return small &&
    !isCapital(next) &&
    (isClosed(words, last + 1) || /^(and|i|at|from|im|y)$/.test(words[last + 2]!.plain)) &&
    !NO_NAME.has(next.plain)
    ? last + 1
    : last;
}

const MONTH =
  /^(january|february|march|april|may|june|july|august|summer|autumn|christmas|easter)$/;

/** "its ray from the duplex", "im art, 12 Oak": a name in small letters that is a word too. */
const isPlaced = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next === undefined || /,/.test(next.gap) || /^(from|at|over|again|here)$/.test(next.plain);
};

/** "its Trane brand", "im Dave and Busters": what follows makes it no person. */
const isPlaceOrThing = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.gap === ' ' &&
  /^(brand|model|unit|street|house|place|number|phone|wife|husband|mom|dad|son|daughter|who|that|furnace|toilet|faucet|heater|fridge|dryer|washer|thermostat)$/.test(
    words[last + 1]!.plain,
  );
