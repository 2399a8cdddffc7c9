/** What each figure of `textback stats` counts, for whoever wants to trust it. */

import { wrap } from '../wrap.ts';
import { bold, WIDTH } from './page.ts';

export const DEFINITIONS: Record<string, string> = {
  missed_calls:
    'Calls to your lines in the period that nobody took: not those you answered, nor your own phones calling in.',
  texted_back:
    'Missed calls whose opening text left and is not known to have failed. The others have their reason in: textback lead N.',
  replied:
    'Missed calls texted back whose caller wrote after the call and before any later opening to them.',
  recovered:
    'Leads of missed calls in the period who then wrote, had a call answered, were marked done as reached, or were booked. A lead counts once, however often it called.',
  booked:
    'Leads of missed calls in the period with a booking made after the call and confirmed (or kept), or that you marked done as booked. A booking called off does not count.',
  urgent: 'Leads of missed calls in the period that are, or after the call were, flagged urgent.',
  no_next_step:
    'Open leads at this moment, whenever they called, without a callback time, a booking, a snooze, or a question of the script less than a day old.',
  median_seconds_to_text:
    'From the verdict that a call was missed to the moment the phone company took the opening: half were faster.',
  reply_rate: 'Replied, divided by texted back.',
  money_recovered:
    'Booked, times business.job_value of the config. An estimate: what a job really brought is not known here.',
  by_week:
    'Weeks from Monday, by when the call came; a recovered lead counts in the week of its first call that was.',
};

export function explanation(): string[] {
  return Object.entries(DEFINITIONS).flatMap(([figure, words]) => [
    bold(figure.replaceAll('_', ' ')),
    ...wrap(words, WIDTH - 2).map(line => `  ${line}`),
  ]);
}
