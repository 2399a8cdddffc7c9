/** Who is in the demo. Numbers from the range that is kept free for fiction. */
import type { PhoneNumber } from '../../core/settings.ts';

export const BUSINESS = "Mike's Plumbing";
export const LINE: PhoneNumber = '+15125550100';
export const OWNER: PhoneNumber = '+15125550199';

export interface Homeowner {
  name: string;
  number: PhoneNumber;
}

export const DANA: Homeowner = { name: 'Dana', number: '+15125550142' };
export const RUTH: Homeowner = { name: 'Ruth', number: '+15125550146' };
export const LUPE: Homeowner = { name: 'Lupe', number: '+15125550143' };
export const KEN: Homeowner = { name: 'Ken', number: '+15125550144' };
/** Whoever sits at the keyboard. */
export const YOU: Homeowner = { name: 'You', number: '+15125550145' };
