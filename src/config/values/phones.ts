import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from '../../core/settings.ts';

/**
 * The E.164 form of what was written, or null where the country is anybody's guess. A number
 * without quotes reaches us as an integer, its plus gone: only eleven digits from 1 are plain.
 */
export function e164(written: unknown): PhoneNumber | null {
  const text = typeof written === 'number' ? `+${written}` : written;
  if (typeof text !== 'string' || !text.startsWith('+')) return null;
  if (typeof written === 'number' && !/^\+1\d{10}$/.test(text)) return null;
  const phone = parsePhoneNumberFromString(text);
  return phone?.isPossible() && !phone.ext ? phone.number : null;
}

/** The number most likely meant, taking it for one of the United States or Canada. */
export function likely(written: unknown): PhoneNumber | null {
  const phone = parsePhoneNumberFromString(String(written), 'US');
  return phone?.isPossible() ? phone.number : null;
}

/** Whether some numbering plan knows the number; fictional 555-01xx ones count. */
export function isAssignable(phone: PhoneNumber): boolean {
  return parsePhoneNumberFromString(phone)?.isValid() === true;
}
