import { COMMON } from '../text/language.ts';
import { FAULT_LEXICON } from '../text/lexicon.ts';
import { endsClause, type Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { ALSO_WORDS, BRAND, CLOSER, NO_NAME, SURNAME_PARTICLE } from '../vocabulary/not-names.ts';
import { ORDINARY } from '../vocabulary/ordinary.ts';
import {
  NOT_STREET,
  NUMBERED_ROAD,
  PREFIX,
  QUANTITY,
  STATE,
  SUFFIX,
  UNIT,
} from '../vocabulary/streets.ts';
import { DAYS, PARTS } from '../vocabulary/time.ts';
import { TOWNS } from '../vocabulary/towns.ts';
import { WORK } from '../vocabulary/work.ts';

/** Words `first` to `last` (both included) are a name. */
export interface Span {
  first: number;
  last: number;
}

export const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
/** No small letter in it; asked for at many words, so found once for a text. */
export function isShouted(words: readonly Word[]): boolean {
  const found = shouted.get(words) ?? !words.some(word => /\p{Ll}/u.test(word.raw));
  shouted.set(words, found);
  return found;
}
const shouted = new WeakMap<readonly Word[], boolean>();

/** A first name of the list; in small letters only where it is no other word. */
export const isGivenName = (word: Word): boolean =>
  FIRST_NAMES.has(word.plain) &&
  (isCapital(word) || (!ALSO_WORDS.has(word.plain) && !isWord(word.plain)));

/** Could be a name: no word of time, house, street or talk. */
export const isNameLike = (word: Word): boolean =>
  isSpelledLikeName(word) && !isTimeOrTalk(word.plain) && !isFault(word.plain);

/** A name nobody listed: capitalised and no word the program knows. */
export const isUnlistedName = (word: Word): boolean =>
  isCapital(word) &&
  word.raw.length > 2 &&
  /\p{Ll}/u.test(word.raw) &&
  !isCamel(word.raw) &&
  isNameLike(word) &&
  !isWord(word.plain) &&
  !STATE.has(word.plain) &&
  !TOWNS.has(word.plain) &&
  !/(?:ly|ing|ed|ible|able|tion|sion|ness|ment|ful|less|ous|ing|cion|mente|ando|iendo|ado|ada|dad)$/.test(
    word.plain,
  );

/** "SparkLeads" is a firm; "McKenna", "DeShawn" and "LaToya" are people. */
const isCamel = (raw: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(raw) && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O)['’]?\p{Lu}\p{Ll}+$/u.test(raw);

/** The last word of the name that begins at `first`: middle names, initials, surnames. */
export function nameEnd(
  words: readonly Word[],
  first: number,
  skip: (word: Word) => boolean,
): number {
  let last = first;
  while (last < first + 3) {
    const end = surnameAfter(words, last, skip);
    if (end === null) break;
    last = end;
  }
  return last;
}

function surnameAfter(
  words: readonly Word[],
  at: number,
  skip: (word: Word) => boolean,
): number | null {
  let next = at + 1;
  while (next < at + 3 && isParticle(words[next])) next++;
  const word = words[next];
  if (word === undefined || skip(word) || !/^\.? $|^-$/.test(word.gap) || !isCapital(word))
    return null;
  if (!isSpelledLikeName(word) || isTime(word.plain) || CLOSER.has(word.plain)) return null;
  if (word.gap === '. ' && words[next - 1]!.plain.length > 2) return null;
  return isFault(word.plain) && !isClosed(words, next) ? null : next;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.gap === ' ' && SURNAME_PARTICLE.has(word.plain);

/** Nothing of the same clause follows. */
export const isClosed = (words: readonly Word[], last: number): boolean =>
  words[last + 1] === undefined ||
  endsClause(words[last + 1]!.gap) ||
  / -/.test(words[last + 1]!.gap);

const isSpelledLikeName = (word: Word): boolean =>
  /^\p{L}[\p{L}'’]*$/u.test(word.raw) && !/['’`´]s$/i.test(word.raw);

const isTimeOrTalk = (plain: string): boolean =>
  isTime(plain) || NO_NAME.has(plain) || BRAND.has(plain);

const isTime = (plain: string): boolean =>
  NOT_STREET.has(plain) || DAYS.has(plain) || PARTS.has(plain);

const isFault = (plain: string): boolean =>
  FAULT_LEXICON.phrases.get(plain)?.some(phrase => phrase.rest.length === 0) ?? false;

const ORDINARY_WORDS: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));
const isWord = (plain: string): boolean =>
  ORDINARY_WORDS.has(plain) ||
  WORK.has(plain) ||
  QUANTITY.has(plain) ||
  SUFFIX.has(plain) ||
  PREFIX.has(plain) ||
  NUMBERED_ROAD.has(plain) ||
  UNIT.has(plain) ||
  Object.values(COMMON).some(words => words.has(plain)) ||
  isFault(plain);
