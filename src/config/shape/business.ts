import { country, cron, localDate, phone, timezone } from './forms.ts';
import { filledList, list, number, oneOf, section, text, whole, yesNo } from './shapes.ts';
import { week } from './week.ts';

/** Who the business is, who its owner is, and whom it texts back. */

export const businessSection = section({
  name: text('the name callers know').describe(
    'The name callers know; every first text begins with it.',
  ),
  owner: text('a first name').optional().describe('First name of the owner, as callers know them.'),
  phone: phone
    .optional()
    .describe('Where a person can be reached; told to a caller who texts HELP.'),
  timezone: timezone.describe('Time zone, such as America/Chicago.'),
  hours: week
    .optional()
    .describe(
      'Opening hours, such as { mon-fri: "08:00-17:00" }. A day without a line is closed. Default: always open.',
    ),
  job_value: number('an amount of money in the currency you count in, such as 350', 0)
    .optional()
    .describe('What a booked job brings on average; textback stats then says what came back.'),
  closed: list(localDate, 'dates').default([]).describe('Days off, such as [2027-12-24].'),
}).describe('Who you are and when you are open.');

const alert = section({
  to: phone.describe('Who is texted.'),
  when: oneOf(['urgent', 'every'])
    .default('urgent')
    .describe('urgent: urgent leads and trouble. every: every new lead as well. Default: urgent.'),
  after_minutes: whole('minutes', 0, 1440)
    .default(0)
    .describe('Only if nobody has reacted after so long. Default: 0, at once.'),
});

export const ownerSection = section({
  phones: filledList(phone, 'phone number', 'phone numbers').describe(
    'Your own phones: they command textback by text, and are never texted back.',
  ),
  alerts: list(alert, 'alerts')
    .optional()
    .describe(
      'Who hears of what, in the order of escalation. Default: the first of owner.phones, urgent, at once.',
    ),
  digest: cron
    .default('0 7 * * 1-6')
    .describe(
      'When the morning text comes, as a cron expression, or off. Default: "0 7 * * 1-6", 07:00 from Monday to Saturday.',
    ),
}).describe('You, and who else is told.');

export const textBackSection = section({
  skip: list(phone, 'phone numbers')
    .default([])
    .describe('Numbers never texted: family, suppliers.'),
  countries: filledList(country, 'country', 'countries')
    .default(['US', 'CA'])
    .describe('Countries whose numbers are texted. Default: [US, CA].'),
  cooldown_minutes: whole('minutes', 0, 10_080)
    .default(240)
    .describe('A repeat caller gets no second opening for so long. Default: 240.'),
  max_per_hour: whole('texts', 1, 1000)
    .default(60)
    .describe('The most openings an hour, against floods of fake calls. Default: 60.'),
  too_late_minutes: whole('minutes', 1, 1440)
    .default(120)
    .describe(
      'After downtime, calls longer ago are not texted but wait in the queue. Default: 120.',
    ),
  overnight: yesNo()
    .default(true)
    .describe('false: the opening after a call at night waits until 08:00. Default: true.'),
}).describe('Who is texted back, and how often.');
