import type { ClockTime, LocalDate, Span, Weekday } from '../../core/settings.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** "mon-fri", "sat" or "mon, wed": the days meant, or null. */
export function weekdays(text: string): Weekday[] | null {
  const parts = text
    .toLowerCase()
    .split(',')
    .map(part => range(part.trim()));
  return parts.every(part => part !== null) ? parts.flat() : null;
}

function range(part: string): Weekday[] | null {
  const [first, last = first, ...rest] = part
    .split(/\s*-\s*/)
    .map(day => WEEKDAYS.indexOf(day as Weekday));
  if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0)
    return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => WEEKDAYS[(first + index) % 7]!);
}

/** "08:00-17:00", from before to; null if it is anything else. */
export function span(text: string): Span | null {
  const [from, to, ...rest] = text.split('-').map(part => clock(part.trim()));
  return from && to && rest.length === 0 && from < to ? { from, to } : null;
}

function clock(text: string): ClockTime | null {
  const padded = text.padStart(5, '0');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(padded) ? padded : null;
}

/** "8am-5pm", "8-17" or "8 to 5:30pm" as it should have been written, or null. */
export function likelySpan(text: string): string | null {
  const [from, to, ...rest] = text.split(/-|–|to/).map(likelyTime);
  const likely = `${from}-${to}`;
  return rest.length === 0 && span(likely) ? likely : null;
}

/** "7", "7am" or "5:30 pm" as "07:00" and "17:30", or null. */
export function likelyTime(text: string): ClockTime | null {
  const match = /^(\d{1,2})(?::(\d\d))?\s*(am|pm)?$/i.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '00', half] = match;
  const early = half ? Number(hour) % 12 : Number(hour);
  return clock(`${half?.toLowerCase() === 'pm' ? early + 12 : early}:${minute}`);
}

/** A date that exists, as "2026-11-26"; null otherwise. */
export function date(text: string): LocalDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
