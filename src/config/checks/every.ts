import { type Finding, finding } from '../../core/finding.ts';
import { SCRIPT_CHECKS } from '../script/every.ts';
import { date } from '../values/calendar.ts';
import { zone } from '../values/zones.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { checkAlerts } from './alerts.ts';
import { checkLines } from './lines.ts';
import { checkPhones } from './phones.ts';
import { checkWeeks } from './weeks.ts';

/** A look at the whole file for what no single value can tell. */
type Check = (source: Source) => Finding[];

/** Run on every file, sound or not: each reads what is there and passes over the rest. */
export const CHECKS: Check[] = [
  checkLines,
  checkPhones,
  checkAlerts,
  checkWeeks,
  checkPastDates,
  checkPublicUrl,
  ...SCRIPT_CHECKS,
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

/** What stays on this machine needs no certificate. */
const LEAVES_UNENCRYPTED = /^http:\/\/(?!localhost\b|127\.|\[::1\])/i;

function checkPublicUrl({ data, where }: Source): Finding[] {
  return pick(data, 'server.public_url')
    .filter(({ value }) => LEAVES_UNENCRYPTED.test(String(value)))
    .map(({ path }) => unencrypted(where(path)));
}

function unencrypted(where: string): Finding {
  const message = 'what callers write would travel unencrypted, and Telnyx asks for https';
  return finding('W116', where, message, 'put a proxy or a tunnel with a certificate before it');
}
