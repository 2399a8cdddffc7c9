import { type Finding, finding } from '../../core/finding.ts';
import { isAssignable } from '../values/phones.ts';
import { pickPhones } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';

/** What must not be one of the lines, and why. */
const NOT_A_LINE = [
  {
    pattern: 'owner.phones.*',
    code: 'E202',
    message: 'this phone of the owner is one of the lines',
    fix: 'give the number of a phone in your pocket; textback cannot text itself',
  },
  {
    pattern: 'lines.*.ring.phones.*',
    code: 'E203',
    message: 'this phone to ring is one of the lines: the call would go round in circles',
    fix: 'give the number of a phone that a person answers',
  },
  {
    pattern: 'owner.alerts.*.to',
    code: 'E204',
    message: 'this alert goes to one of the lines, where nobody reads it',
    fix: 'give the number of a phone that a person reads',
  },
] as const;

const EVERY_PHONE = [
  'business.phone',
  'lines.*.number',
  'lines.*.ring.phones.*',
  'owner.phones.*',
  'owner.alerts.*.to',
  'text_back.skip.*',
];

export function checkPhones({ data, where }: Source): Finding[] {
  const lines = new Set(pickPhones(data, 'lines.*.number').map(({ value }) => value));
  const circles = NOT_A_LINE.flatMap(({ pattern, code, message, fix }) =>
    pickPhones(data, pattern)
      .filter(({ value }) => lines.has(value))
      .map(({ path }) => finding(code, where(path), message, fix)),
  );
  const doubtful = pickPhones(data, ...EVERY_PHONE)
    .filter(({ value }) => !isAssignable(value))
    .map(({ path }) => unassigned(where(path)));
  return [...circles, ...doubtful];
}

function unassigned(where: string): Finding {
  const message = 'no numbering plan known to textback has this phone number';
  return finding('W110', where, message, 'check its digits; if they are right, leave it');
}
