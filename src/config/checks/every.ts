import { type Finding, finding } from '../../core/finding.ts';
import { date } from '../values/calendar.ts';
import { zone } from '../values/zones.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { checkAlerts } from './alerts.ts';
import { checkLines } from './lines.ts';
import { checkPhones } from './phones.ts';
import { checkScript } from './steps.ts';
import { checkWeeks } from './weeks.ts';

/** A look at the whole file for what no single value can tell. */
export type Check = (source: Source) => Finding[];

/** Run on every file, sound or not: each reads what is there and passes over the rest. */
export const CHECKS: Check[] = [
  checkLines,
  checkPhones,
  checkAlerts,
  checkWeeks,
  checkPastDates,
  checkScript,
];

function checkPastDates({ data, where }: Source): Finding[] {
  const written = pick(data, 'business.timezone')[0]?.value;
  const known = typeof written === 'string' ? zone(written) : null;
  const today = Temporal.Now.plainDateISO(known ?? 'UTC').toString();
  return pick(data, 'business.closed.*')
    .filter(({ value }) => (date(String(value)) ?? today) < today)
    .map(({ path }) =>
      finding('W203', where(path), 'this day off is in the past', 'remove it when convenient'),
    );
}
