import { z } from 'zod';
import type { Span, Weekday } from '../core/settings.ts';
import { weekdays } from './calendar.ts';
import { scriptSection } from './script-schema.ts';
import {
  country,
  cron,
  hours,
  listen,
  localDate,
  oneOf,
  phone,
  text,
  timezone,
  webAddress,
  whole,
  yesNo,
} from './values.ts';

/** The shape of textback.yaml. The descriptions are what an owner's editor shows. */

const section = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: 'a section of "key: value" lines' });
const list = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: `a list of ${what}` });

const spans = z.union(
  [hours, list(hours, 'spans').min(1, { error: 'a list of at least one span' })],
  {
    error: 'a span such as "08:00-17:00", or a list of them',
  },
);

/** "mon-fri: …" lines to spans by weekday; whether the keys are days is for week-checks.ts. */
const week = z
  .record(z.string(), spans, { error: 'lines such as mon-fri: "08:00-17:00"' })
  .transform(lines => {
    const week: Partial<Record<Weekday, Span[]>> = {};
    for (const [key, value] of Object.entries(lines))
      for (const day of weekdays(key) ?? []) week[day] = [value].flat();
    return week;
  });

const business = section({
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
  closed: list(localDate, 'dates').default([]).describe('Days off, such as [2027-12-24].'),
}).describe('Who you are and when you are open.');

const telnyx = section({
  api_key: text('the API key')
    .optional()
    .describe(
      'API key of the Telnyx account; best kept in the file .env and named here as a variable.',
    ),
  api_key_file: text('the path of a file')
    .optional()
    .describe('A file that holds the API key, instead of api_key.'),
  public_key: text('the public key')
    .optional()
    .describe('Public key of the Telnyx account, which signs what Telnyx sends.'),
  public_key_file: text('the path of a file')
    .optional()
    .describe('A file that holds the public key, instead of public_key.'),
  api_url: webAddress
    .default('https://api.telnyx.com/v2')
    .describe('Where Telnyx answers. Default: https://api.telnyx.com/v2.'),
}).describe('Access to Telnyx.');

const ring = section({
  phones: list(phone, 'phone numbers')
    .min(1, { error: 'a list of at least one phone number' })
    .optional()
    .describe('Phones to ring. Default: owner.phones.'),
  seconds: whole('seconds', 5, 60).default(18).describe('How long to ring. Default: 18.'),
  accept: oneOf(['press-1', 'answer'])
    .default('press-1')
    .describe(
      'What counts as taking the call. With "answer" a cell\'s voicemail would count. Default: press-1.',
    ),
});

const line = section({
  number: phone.describe('The Telnyx number.'),
  mode: oneOf(['forwarded', 'ring'])
    .default('forwarded')
    .describe(
      'forwarded: your own phone sends unanswered calls here. ring: callers dial this number and your phones ring. Default: forwarded.',
    ),
  ring: ring.optional().describe('For mode ring: which phones, how long.'),
  greeting: text('a sentence to be spoken')
    .optional()
    .describe('Spoken to a caller nobody answered. Default: none.'),
  voicemail: yesNo()
    .default(false)
    .describe('Takes a voicemail after the greeting. Default: false.'),
  texts_per_minute: whole('texts', 1, 6000)
    .optional()
    .describe('The most texts a minute, if your 10DLC campaign has such a limit.'),
});

const alert = section({
  to: phone.describe('Who is texted.'),
  when: oneOf(['urgent', 'every'])
    .default('urgent')
    .describe('urgent: urgent leads and trouble. every: every new lead as well. Default: urgent.'),
  after_minutes: whole('minutes', 0, 1440)
    .default(0)
    .describe('Only if nobody has reacted after so long. Default: 0, at once.'),
});

const owner = section({
  phones: list(phone, 'phone numbers')
    .min(1, { error: 'a list of at least one phone number' })
    .describe('Your own phones: they command textback by text, and are never texted back.'),
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

const textBack = section({
  skip: list(phone, 'phone numbers')
    .default([])
    .describe('Numbers never texted: family, suppliers.'),
  countries: list(country, 'countries')
    .min(1, { error: 'a list of at least one country' })
    .default(['US', 'CA'])
    .describe('Countries whose numbers are texted. Default: [US, CA].'),
  cooldown_minutes: whole('minutes', 0, 10_080)
    .default(240)
    .describe('A repeat caller gets no second opening for so long. Default: 240.'),
  max_per_hour: whole('texts', 1, 1000)
    .default(60)
    .describe('The most openings an hour, against floods of fake calls. Default: 60.'),
  overnight: yesNo()
    .default(true)
    .describe('false: the opening after a call at night waits until 08:00. Default: true.'),
}).describe('Who is texted back, and how often.');

const booking = section({
  windows: week.describe(
    'Arrival windows by weekday, such as { mon-fri: ["08:00-10:00", "10:00-12:00"] }.',
  ),
  capacity: whole('bookings', 1, 100)
    .default(1)
    .describe('How many bookings one window takes. Default: 1.'),
  notice_hours: whole('hours', 0, 336)
    .default(2)
    .describe('A window is offered only so long before it begins. Default: 2.'),
  days_ahead: whole('days', 1, 90)
    .default(14)
    .describe('How far ahead windows are offered. Default: 14.'),
  confirm: oneOf(['owner', 'auto'])
    .default('owner')
    .describe(
      'owner: you confirm each booking. auto: a pick is confirmed at once. Default: owner.',
    ),
  busy_calendars: list(webAddress, 'web addresses')
    .default([])
    .describe('ICS addresses of calendars in which you are busy.'),
}).describe('Arrival windows. Without this section none are offered.');

const server = section({
  listen: listen
    .default({ host: '127.0.0.1', port: 8080 })
    .describe('Address and port to listen on. Default: 127.0.0.1:8080.'),
  public_url: webAddress
    .optional()
    .describe('How Telnyx and calendars reach this machine, such as https://textback.example.com.'),
}).describe('The HTTP side.');

const log = section({
  level: oneOf(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('How much is logged. Default: info.'),
  phones: oneOf(['masked', 'full'])
    .default('masked')
    .describe('Whether phone numbers are masked in logs. Default: masked.'),
}).describe('The log.');

const keep = section({
  messages_days: whole('days', 1, 3650)
    .default(365)
    .describe('How long texts are kept. Default: 365.'),
  photos_days: whole('days', 1, 3650)
    .default(90)
    .describe('How long photos are kept. Default: 90.'),
}).describe('How long things are kept.');

export const file = section({
  business,
  telnyx,
  lines: list(line, 'lines')
    .min(1, { error: 'a list of at least one line' })
    .describe('Your business numbers.'),
  owner,
  text_back: textBack.prefault({}),
  script: scriptSection.prefault({}),
  script_file: text('the path of a file')
    .optional()
    .describe('A file that holds the script, instead of script.'),
  booking: booking.optional(),
  server: server.prefault({}),
  database: text('the path of a file')
    .default('./textback.db')
    .describe('The database, relative to this file. Default: ./textback.db.'),
  log: log.prefault({}),
  keep: keep.prefault({}),
});

export type ConfigFile = z.output<typeof file>;

/** The JSON schema of textback.yaml, for editors. */
export function jsonSchema(): object {
  return { title: 'textback.yaml', ...z.toJSONSchema(file, { io: 'input' }) };
}
