import { type AddressSpan, findAddress } from './address/address.ts';
import { FAULT_LEXICON, SCENE_LEXICON } from './text/lexicon.ts';
import { type Unit, unitsOf } from './text/units.ts';
import { splitWords, type Word } from './text/words.ts';

/** A text taken apart once, for everybody who looks for something in it. */
export interface Parts {
  text: string;
  words: Word[];
  address: AddressSpan | null;
  /** Whether a word belongs to the address, or to a phone number. */
  isTaken: (word: Word) => boolean;
  /** What breaks and how people say so. */
  units: readonly Unit[];
  /** The same with what lay people tell instead. */
  told: readonly Unit[];
  /** The words that are not taken. */
  rest: readonly Word[];
}

/** `addressAsked`: the customer was just asked for it. */
export function takeApart(text: string, addressAsked: boolean): Parts {
  const words = splitWords(text);
  const address = findAddress(words, addressAsked);
  const taken = phoneWords(words);
  if (address) for (const word of words.slice(address.first, address.last + 1)) taken.add(word);
  const isTaken = (word: Word): boolean => taken.has(word);
  const units = unitsOf(words, FAULT_LEXICON, isTaken);
  const told = unitsOf(words, SCENE_LEXICON, isTaken);
  const rest = words.filter(word => !isTaken(word));
  return { text, words, address, isTaken, units, told, rest };
}

/** The words of phone numbers: "555-0134", "(512) 555-0134", "5125550134". */
function phoneWords(words: readonly Word[]): Set<Word> {
  const found = new Set<Word>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    const local =
      /^\d{3}$/.test(word.plain) && next && /^[-. ]$/.test(next.gap) && /^\d{4}$/.test(next.plain);
    if (local) {
      found.add(word).add(next);
      if (/^\d{3}$/.test(words[i - 1]?.plain ?? '') && /^[-. )]{1,2}$/.test(word.gap))
        found.add(words[i - 1]!);
    }
    if (/^1?\d{10}$|^\d{7}$/.test(word.plain)) found.add(word);
  });
  return found;
}
