import { FAULT_LEXICON } from './text/lexicon.ts';
import { endsSentence, type Word } from './text/words.ts';
import { FIRST_NAMES } from './vocabulary/names.ts';
import { NOT_STREET, STATE, SUFFIX } from './vocabulary/streets.ts';
import { DAYS, PARTS } from './vocabulary/time.ts';

const INTRODUCTIONS = [
  'my name is',
  'my names',
  'name is',
  'names',
  'name',
  'this is',
  'its',
  'it is',
  'i am',
  'im',
  'ask for',
  'me llamo',
  'mi nombre es',
  'nombre',
  'soy',
  'habla',
  'le habla',
  'je m appelle',
  'm appelle',
  'mon nom est',
  'nom',
  'c est',
  'ici',
  'je suis',
].map(p => p.split(' '));
/** After these a capital is not enough: "im Home", "its Broken". */
const LOOSE = new Set([
  'its',
  'it is',
  'i am',
  'im',
  'soy',
  'c est',
  'je suis',
  'ici',
  'habla',
  'this is',
  'name',
  'nombre',
  'nom',
  'names',
]);

/** The texter's own name as written, or null. `expected`: it was just asked for. */
export function findName(
  text: string,
  words: readonly Word[],
  skip: (word: Word) => boolean,
  expected: boolean,
): string | null {
  const span =
    introduced(words, skip) ??
    signed(text, words, skip) ??
    here(words) ??
    standalone(words, skip) ??
    (expected ? answered(words) : null);
  return span === null ? null : text.slice(words[span.first]!.start, words[span.last]!.end);
}

interface Span {
  first: number;
  last: number;
}

function introduced(words: readonly Word[], skip: (word: Word) => boolean): Span | null {
  for (let at = 0; at < words.length; at++)
    for (const phrase of INTRODUCTIONS) {
      if (!phrase.every((word, i) => words[at + i]?.plain === word)) continue;
      const first = at + phrase.length;
      if (words[first] === undefined || skip(words[first]!) || /[.!?\n,]/.test(words[first]!.gap))
        continue;
      if (
        /^(last|his|her|husbands|wifes|company|business|street|my)$/.test(
          words[at - 1]?.plain ?? '',
        )
      )
        continue;
      const span = nameFrom(words, first, LOOSE.has(phrase.join(' ')));
      if (span !== null) return span;
    }
  return null;
}

/** One to three words of a name. */
function nameFrom(words: readonly Word[], first: number, loose: boolean): Span | null {
  const word = words[first]!;
  const known = FIRST_NAMES.has(word.plain);
  if (!known && (!isNameLike(word) || (loose && !isCapital(word)) || isShouted(words))) return null;
  if (!known && !isCapital(word) && words.length > first + 1 && !endsAt(words, first)) return null;
  let last = first;
  while (
    last < first + 2 &&
    words[last + 1] &&
    /^\.? $/.test(words[last + 1]!.gap) &&
    isCapital(words[last + 1]!) &&
    isNameLike(words[last + 1]!)
  )
    last++;
  return { first, last };
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
const isShouted = (words: readonly Word[]): boolean => !words.some(w => /\p{Ll}/u.test(w.raw));
const endsAt = (words: readonly Word[], at: number): boolean =>
  words[at + 1] === undefined || /[.,!?\n]/.test(words[at + 1]!.gap);

const isNameLike = (word: Word): boolean =>
  /^\p{L}[\p{L}'’-]*$/u.test(word.raw) &&
  !NOT_STREET.has(word.plain) &&
  !DAYS.has(word.plain) &&
  !PARTS.has(word.plain) &&
  !SUFFIX.has(word.plain) &&
  !/^(ok|good|sorry|not|also|looking|interested|calling|texting|available|free|trying|having|getting|going|located|urgent|apt|unit|hvac|plumbing|stop|wrong|number|plumber|electrician|sure|fine|great|leaving|here|back|mom|dad|wife|husband|tenant|owner|manager)$/.test(
    word.plain,
  ) &&
  !(FAULT_LEXICON.phrases.get(word.plain)?.some(p => p.rest.length === 0) ?? false);

/** "-Dev", "- Angela B", "thanks, Phil" at the end. */
function signed(text: string, words: readonly Word[], skip: (word: Word) => boolean): Span | null {
  const last = words.length - 1;
  for (const length of [1, 2, 3]) {
    const first = last - length + 1;
    const word = words[first];
    if (
      word === undefined ||
      skip(word) ||
      !words.slice(first).every((w, i) => (i === 0 || /^\.? $/.test(w.gap)) && isCapital(w))
    )
      continue;
    const dash = /[-–—~]\s*$/.test(word.gap) && first > 0 && !/^\S?[-–]$/.test(word.gap);
    const thanks =
      /^(thanks|thx|thank|you|ty|gracias|merci|regards|best)$/.test(
        words[first - 1]?.plain ?? '',
      ) && /[,\n!.]/.test(word.gap);
    if (
      (dash &&
        /^[-–—~]|\s[-–—~]/.test(word.gap) &&
        (isNameLike(word) || FIRST_NAMES.has(word.plain))) ||
      (thanks && FIRST_NAMES.has(word.plain))
    )
      return { first, last };
  }
  return text === '' ? null : null;
}

/** "Tanya here". */
function here(words: readonly Word[]): Span | null {
  const at = words.findIndex(
    (w, i) =>
      /^(here|aqui|speaking)$/.test(w.plain) && i > 0 && w.gap === ' ' && isCapital(words[i - 1]!),
  );
  if (at < 1 || at > 4 || isShouted(words)) return null;
  const two =
    at > 1 &&
    words[at - 1]!.gap === ' ' &&
    FIRST_NAMES.has(words[at - 2]!.plain) &&
    isCapital(words[at - 2]!);
  if (two) return { first: at - 2, last: at - 1 };
  return FIRST_NAMES.has(words[at - 1]!.plain) ? { first: at - 1, last: at - 1 } : null;
}

/** A sentence that is nothing but a capitalised first name and perhaps a surname. */
function standalone(words: readonly Word[], skip: (word: Word) => boolean): Span | null {
  if (isShouted(words)) return null;
  for (let first = 0; first < words.length; first++) {
    const starts = first === 0 || endsSentence(words[first]!.gap) || /,/.test(words[first]!.gap);
    if (
      !starts ||
      skip(words[first]!) ||
      !FIRST_NAMES.has(words[first]!.plain) ||
      !isCapital(words[first]!)
    )
      continue;
    let last = first;
    while (
      words[last + 1] &&
      last < first + 2 &&
      /^\.? $/.test(words[last + 1]!.gap) &&
      isCapital(words[last + 1]!) &&
      !skip(words[last + 1]!) &&
      isNameLike(words[last + 1]!) &&
      !STATE.has(words[last + 1]!.plain)
    )
      last++;
    const closed =
      words[last + 1] === undefined ||
      /[.,!?\n]/.test(words[last + 1]!.gap) ||
      skip(words[last + 1]!);
    if (closed && (last > first || words.length > 1)) return { first, last };
  }
  return null;
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
