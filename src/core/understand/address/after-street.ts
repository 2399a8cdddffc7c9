import type { Word } from '../text/words.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { ALSO_TOWNS } from '../vocabulary/not-names.ts';
import { DIRECTION, NOT_STREET, STATE, SUFFIX, UNIT, UNIT_TOO } from '../vocabulary/streets.ts';
import { complexEnd } from './complex.ts';
import { flatEnd } from './flat.ts';
import { knownTown } from './town.ts';
import { isCapital, isShouted, isVocabulary, joined, ORDINAL, spaced } from './words.ts';

/** Past direction, unit, town, state and postal code where they follow directly. */
export function afterStreet(words: readonly Word[], street: number): number {
  let last = street;
  if (isDirection(words, last + 1)) last++;
  last = units(words, flatEnd(words, units(words, last)));
  if (isDirection(words, last + 1)) last++;
  last = withComplexAfter(words, last);
  last = codeBeforeTown(words, last);
  const town = Math.max(knownTown(words, last) ?? last, townEnd(words, last));
  return units(words, postalEnd(words, town));
}

/** "3º dcha, 28012 Madrid": the postal code may stand before the town. */
const codeBeforeTown = (words: readonly Word[], last: number): number =>
  isCode(words, last + 1) &&
  /^\d/.test(words[last + 1]!.plain) &&
  townEnd(words, last + 1) > last + 1
    ? last + 1
    : last;

/** "calle Lirio 45, Urb Los Angeles". */
const withComplexAfter = (words: readonly Word[], last: number): number =>
  joined(words[last + 1]) ? (complexEnd(words, last + 1) ?? last) : last;

const isDirection = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !spaced(word) || !DIRECTION.has(word.plain)) return false;
  const next = words[at + 1];
  return (
    /^[NSEW]{1,2}$|^O$/.test(word.raw) ||
    (/^(North|South|East|West)$/.test(word.raw) && SUFFIX.has(words[at - 1]!.plain)) ||
    ((next === undefined || !/^ $/.test(next.gap)) && word.plain !== 'no' && word.plain !== 'so')
  );
};

/** "apt 3", "Unit B", "#4C", "2nd floor", "RR#3", "upstairs unit" is not one. */
function units(words: readonly Word[], from: number): number {
  const next = words[from + 1];
  const id = words[from + 2];
  if (next === undefined || /[.;!?\n]/.test(next.gap.replace(/^\. ?/, ''))) return from;
  if (/#\s?$/.test(next.gap) && /^[\d]*[a-z]?\d*$/.test(next.plain)) return units(words, from + 1);
  if (!joined(next)) return from;
  if (
    /^(first|second|third|fourth|segundo|tercer|primer)$/.test(next.plain) &&
    /^(floor|piso)$/.test(id?.plain ?? '')
  )
    return from + 2;
  if (ORDINAL.test(next.plain) && /^(fl|floor|flr|piso|etage)$/.test(id?.plain ?? ''))
    return from + 2;
  if (
    /^(apt|unit|ste|fl|rm|lot|bldg|app)\d+[a-z]?$/.test(next.plain) ||
    /^\d{1,3}[a-z]$/.test(next.plain)
  )
    return units(words, from + 1);
  if (
    !(UNIT.has(next.plain) || UNIT_TOO.has(next.plain)) ||
    id === undefined ||
    !/^[ .#-]{1,3}$|^\. ?#?$/.test(id.gap)
  )
    return from;
  if (/^(rear|upper|lower|basement|bsmt)$/.test(next.plain)) return from;
  const named =
    /^(\d{1,5}[a-z]{0,2}|[a-z]\d{0,4}|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      id.plain,
    ) && !/^[iyoa]$/.test(id.raw);
  if (!named || isElseAfter(words, from)) return from;
  return units(words, houseInBlock(words, hyphenated(words, from + 2)));
}

/** "bloque C 22": the house follows its block. */
const houseInBlock = (words: readonly Word[], at: number): number =>
  /^(bloque|bloq|blq|manzana|mz|mza)$/.test(words[at - 1]!.plain) &&
  words[at + 1]?.gap === ' ' &&
  /^\d{1,4}[a-z]?$/.test(words[at + 1]!.plain)
    ? at + 1
    : at;

/** "12 Oak, office a mess": what may be another word needs a number. */
const isElseAfter = (words: readonly Word[], from: number): boolean =>
  UNIT_TOO.has(words[from + 1]!.plain) &&
  !/\d/.test(words[from + 2]!.plain) &&
  !/^[A-Z]\d*$/.test(words[from + 2]!.raw);

const hyphenated = (words: readonly Word[], at: number): number =>
  words[at + 1]?.gap === '-' && /^\w{1,4}$/.test(words[at + 1]!.plain) ? at + 1 : at;

/** "Waterdown", "West Vancouver", "Brooklyn NY". */
function townEnd(words: readonly Word[], from: number): number {
  for (let length = 3; length >= 1; length--) {
    const town = words.slice(from + 1, from + 1 + length);
    if (town.length < length || !town.every((w, i) => isTownWord(w, i, from, words))) continue;
    if (isTownClosed(words, from, from + length)) return from + length;
  }
  return from;
}

function isTownWord(word: Word, i: number, from: number, words: readonly Word[]): boolean {
  const gap =
    i === 0
      ? /^,? ?$|^\. $/.test(word.gap) && (word.gap !== '. ' || SUFFIX.has(words[from]!.plain))
      : /^\.? |^-$/.test(word.gap) && !/[,\n]/.test(word.gap);
  const name =
    /^\p{L}[\p{L}'’-]+$/u.test(word.raw) &&
    (!NOT_STREET.has(word.plain) || isTownPrefix(words, from + 1 + i)) &&
    !UNIT.has(word.plain);
  if (!gap || !name) return false;
  if (isStateAt(words, from + 1 + i) && i > 0) return false;
  const precise = postalEnd(words, from + 1 + i) > from + 1 + i;
  return (isCapital(word) && !isShouted(words)) || precise || followsTown(words, from + 1 + i);
}

/** "New York", "West Vancouver", "La Porte". */
const isTownPrefix = (words: readonly Word[], at: number): boolean =>
  /^(Sun|New|Old|North|South|East|West|La|El|Los|Las|Le|San|Des|Du|Under)$/.test(words[at]!.raw) &&
  isCapital(words[at + 1] ?? words[at - 1]!) &&
  words[at + 1]?.gap === ' ';

/** In small letters or capitals only, a town needs a state or a code after it. */
function followsTown(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) if (postalEnd(words, i) > i) return true;
  return false;
}

/** A town ends where a state, a code, a mark or the text follows; a lone first name is a person. */
function isTownClosed(words: readonly Word[], from: number, last: number): boolean {
  if (postalEnd(words, last) > last) return true;
  const next = words[last + 1];
  const start = words[from + 1]!;
  if (/\./.test(start.gap) || isPerson(start) || (last === from + 1 && isVocabulary(start.plain)))
    return false;
  return next === undefined || /[.,;!?\n–-]/.test(next.gap);
}

const isPerson = ({ plain }: Word): boolean => FIRST_NAMES.has(plain) && !ALSO_TOWNS.has(plain);

function isStateAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !STATE.has(word.plain) || !/^,? ?$/.test(word.gap)) return false;
  const code = isCode(words, at + 1);
  return (
    code ||
    /^[A-Z]{2}$/.test(word.raw) ||
    (word.plain.length > 3 && isCapital(word)) ||
    /^(tx|ny|nj|ca|fl|oh|az|nc|sc|pa|ga|il|va|wa|wi|mn|tn|nv|ut|ks|qc|bc|ab)$/.test(word.plain)
  );
}

const isCode = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined &&
  /^[ ,]{1,2}$/.test(words[at]!.gap) &&
  /^\d{5}$|^[a-z]\d[a-z](\d[a-z]\d)?$/.test(words[at]!.plain);

/** Past a state or province and a postal code. */
function postalEnd(words: readonly Word[], from: number): number {
  let last = from;
  if (isStateAt(words, last + 1)) last++;
  if (isCode(words, last + 1)) {
    last++;
    if (
      /^[a-z]\d[a-z]$/.test(words[last]!.plain) &&
      /^\d[a-z]\d$/.test(words[last + 1]?.plain ?? '')
    )
      last++;
    else if (words[last + 1]?.gap === '-' && /^\d{4}$/.test(words[last + 1]!.plain)) last++;
  }
  return last;
}
