import type { ClockTime, LocalDate, Span, Weekday } from '../core/settings.ts';

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
  const match =
    /^\s*(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:-|–|to)\s*(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const [, h1 = '', m1, half1, h2 = '', m2, half2] = match;
  const likely = `${twentyFour(h1, half1)}:${m1 ?? '00'}-${twentyFour(h2, half2)}:${m2 ?? '00'}`;
  return span(likely) ? likely : null;
}

function twentyFour(hour: string, half: string | undefined): string {
  const plain = half ? Number(hour) % 12 : Number(hour);
  return String(half?.toLowerCase() === 'pm' ? plain + 12 : plain).padStart(2, '0');
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
