/** What an address book says of somebody, and what is understood of it. */
import { classify } from '../numbers/numbers.ts';
import type { PhoneNumber } from '../settings.ts';

export interface Person {
  name: string;
  phones: Written[];
}

export interface Written {
  phone: string;
  /** Of the file, from 1. */
  line: number;
}

/** The file as a whole cannot be used. */
export interface Unusable {
  line: number;
  problem: string;
}

export interface Understood {
  /** Each number once; the first name it has in the file is its name. */
  named: Map<PhoneNumber, string>;
  /** What stands in place of a phone number and is none. */
  strange: Written[];
}

const LONGEST_NAME = 100;

/** "412-555-0142 x12" is looked at without the extension. */
const EXTENSION = /\s*(?:;?\s*ext?\.?|x|#)\s*=?\s*\d+\s*$/i;

export function understood(people: Person[]): Understood {
  const named = new Map<PhoneNumber, string>();
  const strange: Written[] = [];
  for (const { name, phones } of people) {
    for (const written of phones) {
      const found = classify(written.phone.replace(EXTENSION, ''));
      if (!('number' in found)) strange.push(written);
      else if (!named.has(found.number)) named.set(found.number, shown(name, found.number));
    }
  }
  return { named, strange };
}

/** On one line and without control characters: it is printed, and sent in alerts. */
function shown(name: string, number: PhoneNumber): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return [...clean].slice(0, LONGEST_NAME).join('') || number;
}
