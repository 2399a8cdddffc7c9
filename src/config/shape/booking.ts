import { calendarAddress, localDate } from './forms.ts';
import { list, oneOf, section, whole } from './shapes.ts';
import { week } from './week.ts';

export const bookingSection = section({
  windows: week.describe(
    'Arrival windows by weekday, such as { mon-fri: ["08:00-10:00", "10:00-12:00"] }.',
  ),
  capacity: whole('bookings', 1, 100)
    .default(1)
    .describe('How many bookings one window takes. Default: 1.'),
  emergency: week
    .default({})
    .describe(
      'Windows held back for urgent leads, such as { mon-fri: "15:00-17:00" }. Default: none.',
    ),
  jobs_a_day: whole('bookings', 1, 100)
    .optional()
    .describe('The most bookings on one day, emergencies included. Default: no limit.'),
  days_off: list(localDate, 'dates')
    .default([])
    .describe('Days without windows, such as [2027-07-05]; business.closed counts too.'),
  notice_hours: whole('hours', 0, 336)
    .default(2)
    .describe('A window is offered only so long before it begins. Default: 2.'),
  days_ahead: whole('days', 1, 90)
    .default(14)
    .describe('How far ahead windows are offered. Default: 14.'),
  hold_minutes: whole('minutes', 5, 1440)
    .default(30)
    .describe('How long the windows that a caller is offered are held for them. Default: 30.'),
  confirm: oneOf(['owner', 'auto'])
    .default('owner')
    .describe(
      'owner: you confirm each booking. auto: a pick is confirmed at once. Default: owner.',
    ),
  busy_calendars: list(calendarAddress, 'web addresses')
    .default([])
    .describe('ICS addresses (https or webcal) of calendars in which you are busy.'),
}).describe('Arrival windows. Without this section none are offered.');
