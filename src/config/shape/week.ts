import { z } from 'zod';
import type { Span, Weekday } from '../../core/settings.ts';
import { weekdays } from '../values/calendar.ts';
import { hours } from './forms.ts';
import { filledList } from './shapes.ts';

const spans = z.union([hours, filledList(hours, 'span', 'spans')], {
  error: 'a span such as "08:00-17:00", or a list of them',
});

/** "mon-fri: …" lines to spans by weekday; whether the keys are days is for checks/weeks.ts. */
export const week = z
  .record(z.string(), spans, { error: 'lines such as mon-fri: "08:00-17:00"' })
  .transform(lines => {
    const week: Partial<Record<Weekday, Span[]>> = {};
    for (const [key, value] of Object.entries(lines))
      for (const day of weekdays(key) ?? []) week[day] = [value].flat();
    return week;
  });
