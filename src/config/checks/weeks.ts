import { type Finding, finding } from '../../core/finding.ts';
import type { Span, Weekday } from '../../core/settings.ts';
import { span, WEEKDAYS, weekdays } from '../values/calendar.ts';
import { nearest } from '../values/nearest.ts';
import { pick } from '../yaml/pick.ts';
import type { Path, Source } from '../yaml/source.ts';

/** The keys of business.hours, booking.windows and booking.emergency are days, each named once. */
export function checkWeeks(source: Source): Finding[] {
  return ['business.hours', 'booking.windows', 'booking.emergency'].flatMap(pattern =>
    pick(source.data, pattern).flatMap(({ path, value }) => checkWeek(path, value, source)),
  );
}

function checkWeek(path: Path, week: unknown, { where, whereKey }: Source): Finding[] {
  if (typeof week !== 'object' || Array.isArray(week)) return [];
  const seen = new Set<Weekday>();
  return Object.entries(week as object).flatMap(([key, value]) => {
    const days = weekdays(key);
    if (!days) return [unknownDay(whereKey([...path, key]), key)];
    const twice = days.filter(day => seen.size === seen.add(day).size);
    return [
      ...(twice.length > 0 ? [dayTwice(whereKey([...path, key]), twice)] : []),
      ...(overlaps([value].flat()) ? [overlap(where([...path, key]))] : []),
    ];
  });
}

function overlaps(written: unknown[]): boolean {
  const spans = written
    .map(each => span(String(each)))
    .filter((each): each is Span => each !== null)
    .sort((a, b) => a.from.localeCompare(b.from));
  return spans.some((each, index) => index > 0 && each.from < spans[index - 1]!.to);
}

function unknownDay(where: string, key: string): Finding {
  const near = nearest(key.slice(0, 3), WEEKDAYS);
  const fix =
    near && !key.includes('-') ? `did you mean ${near}?` : `the days are ${WEEKDAYS.join(', ')}`;
  return finding(
    'E112',
    where,
    `"${key}" should be weekdays such as mon-fri, sat or "mon, wed"`,
    fix,
  );
}

function dayTwice(where: string, days: Weekday[]): Finding {
  const message = `${days.join(', ')} ${days.length > 1 ? 'have' : 'has'} a line above already`;
  return finding(
    'E209',
    where,
    message,
    'name each day once; several spans of a day go into one list',
  );
}

function overlap(where: string): Finding {
  return finding('W209', where, 'two spans of one day overlap', 'check their times');
}
