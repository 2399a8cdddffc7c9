/** A phone number as somebody typed it. */
import { likely } from '../config/values/phones.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { UsageError } from './usage-error.ts';

/** Throws a UsageError where it is none. */
export function phoneNumber(written: string): PhoneNumber {
  const number = likely(written);
  if (number !== null) return number;
  throw new UsageError('E405', `"${written}" is not a phone number`, 'write it like +15125550123');
}
