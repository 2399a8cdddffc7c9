/** Phone numbers: what kind of caller a number is, and how it is shown. */
import {
  type NumberType,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { areaCode } from './area-codes.ts';

export type Classified =
  | { kind: 'ok' | 'toll_free' | 'premium' | 'special'; number: string; country: string }
  | { kind: 'withheld' }
  | { kind: 'invalid' };

const WITHHELD =
  /^(anonymous|restricted|unavailable|private|unknown|withheld|blocked|none|no ?name)\b/i;
/** The same words as some switches spell them: typed on a keypad. */
const WITHHELD_ON_KEYPAD = new Set(
  ['anonymous', 'restricted', 'unavailable', 'blocked', 'unknown'].map(onKeypad),
);
const KINDS: Partial<Record<NonNullable<NumberType>, 'toll_free' | 'premium'>> = {
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium',
};
const ORDINARY: NumberType[] = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP'];
/** Numbers of no country: ISO 3166 reserves it for "the world". */
const WORLD = '001';

/**
 * What a caller id, as the carrier hands it over, says: E.164, a national US number, a SIP or tel
 * address, a word, or nothing. `number` is E.164, `country` ISO 3166 alpha-2 ("001": of none).
 */
export function classify(raw: string | null): Classified {
  const said = user(raw ?? '');
  if (said === '' || WITHHELD.test(said) || WITHHELD_ON_KEYPAD.has(said.replace(/^\+/, ''))) {
    return { kind: 'withheld' };
  }
  const parsed = /^[+\d\s().-]+$/.test(said) ? parsePhoneNumberFromString(said, 'US') : undefined;
  if (!parsed) return { kind: 'invalid' };
  return parsed.isValid() ? known(parsed) : inNewAreaCode(parsed);
}

function known(parsed: PhoneNumber): Classified {
  const type = parsed.getType();
  const kind = (type && KINDS[type]) ?? (ORDINARY.includes(type) ? 'ok' : 'special');
  return { kind, number: parsed.number, country: parsed.country ?? WORLD };
}

/** The library's numbering plan lags behind: a new area code must not cost a lead. */
function inNewAreaCode({ number }: PhoneNumber): Classified {
  const area = /^\+1(\d{3})[2-9](?!11)\d{6}$/.exec(number);
  const known = area && areaCode(area[1]!);
  return known ? { kind: 'ok', number, country: known.country } : { kind: 'invalid' };
}

/** "+1******23": the number as logs may hold it, not enough to call. */
export function mask(number: string): string {
  const code = parsePhoneNumberFromString(number)?.countryCallingCode;
  return `${code ? `+${code}` : ''}******${number.slice(-2)}`;
}

/** "(512) 555-0123" in North America, "+44 20 7946 0123" elsewhere. */
export function pretty(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational();
}

/** Every IANA zone in which an E.164 number can be at home; `fallback` alone where that is unknown. */
export function candidateZones(number: string, fallback: string): [string, ...string[]] {
  const [first, ...others] = areaCode(/^\+1(\d{3})\d{7}$/.exec(number)?.[1] ?? '')?.zones ?? [];
  return first === undefined ? [fallback] : [first, ...others];
}

/** "+15125550123" of "sip:%2B15125550123@example.com;user=phone". */
function user(address: string): string {
  const uri = /\b(?:sips?|tel):([^@;>?]*)/i.exec(address);
  return (uri?.[1] ?? address).replace(/^%2B/i, '+').trim();
}

function onKeypad(word: string): string {
  const keys = '22233344455566677778889999';
  return [...word].map(letter => keys[letter.charCodeAt(0) - 'a'.charCodeAt(0)]).join('');
}
