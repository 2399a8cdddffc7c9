/** Apart from guards.ts, which loads every number plan of the world. */
import type { Skip } from '../model.ts';

/** Each skip in words, for the log of a lead. */
export const SKIP_REASONS: Record<Skip, string> = {
  skip_list: 'the number is on the skip list',
  owner_phone: "it is the owner's own phone",
  own_line: 'it is one of the business lines',
  withheld: 'the number is withheld',
  invalid: 'the number is not a valid phone number',
  country: 'its country is not in text_back.countries',
  toll_free: 'it is a toll-free number',
  premium: 'it is a premium-rate number',
  opted_out: 'they opted out of texts',
  landline: 'the number cannot receive texts',
  cooldown: 'an opening went out within text_back.cooldown_minutes',
  in_conversation: 'the conversation is already under way',
  hourly_cap: 'text_back.max_per_hour is reached',
  too_late: 'it was more than text_back.too_late_minutes ago',
};
