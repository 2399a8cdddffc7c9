import { webAddress } from './forms.ts';
import { list, oneOf, section, whole } from './shapes.ts';
import { week } from './week.ts';

export const bookingSection = section({
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
