import type { Availability, Day, PartOfDay } from '../reading.ts';
import { WEEK } from '../vocabulary/time.ts';
import type { Limit } from '../vocabulary/when.ts';
import { clockText } from './clock.ts';
import type { TimeElement } from './elements.ts';

type Window = Omit<Availability, 'text'>;

/** What a run of time words comes to. Dates come to nothing: the words stand for themselves. */
export function windowOf(said: TimeElement[]): Window {
  const elements = inTheEvening(said);
  if (elements.some(e => e.kind === 'date') && !elements.some(e => e.kind === 'day'))
    return { days: [], part: 'any', from: null, to: null, notDays: [] };
  const { days, notDays } = daysOf(elements);
  const differs = differsByDay(elements);
  const hours = differs ? { from: null, to: null } : hoursOf(elements);
  return { days, part: differs ? 'any' : partOf(elements), ...hours, notDays };
}

/** "tonight after 7": a bare hour from 7 on is in the evening where an evening is meant. */
function inTheEvening(elements: TimeElement[]): TimeElement[] {
  const parts = elements.flatMap(e => (e.kind === 'part' || e.kind === 'day' ? [e.part] : []));
  if (!parts.includes('evening') || parts.includes('morning')) return elements;
  return elements.map(e =>
    e.kind === 'clock' && e.half === null && e.minutes >= 420 && e.minutes < 720
      ? { ...e, minutes: e.minutes + 720 }
      : e,
  );
}

function daysOf(elements: TimeElement[]): { days: Day[]; notDays: Day[] } {
  const days: Day[] = [];
  const notDays: Day[] = [];
  let denied = false;
  elements.forEach((element, i) => {
    if (element.kind === 'limit')
      denied =
        element.limit === 'not'
          ? true
          : element.limit === 'only' && element.first < 0
            ? false
            : denied;
    if (isDayDenied(elements, i)) {
      notDays.push(...days.splice(0));
      denied = false;
    }
    if (element.kind === 'any' || element.kind === 'part' || element.kind === 'clock')
      denied = false;
    if (element.kind !== 'day') return;
    const before = elements[i - 1];
    const start = elements[i - 2];
    const range =
      before?.kind === 'link' && before.link === 'to' && start?.kind === 'day'
        ? daysBetween(start.day, element.day)
        : [element.day];
    for (const day of range)
      if (!(denied ? notDays : days).includes(day)) (denied ? notDays : days).push(day);
  });
  if (days.length === 0) return { days: [allDayAlone(elements) ? 'today' : 'any'], notDays };
  return { days, notDays };
}

/** "domingo no, otro dia si": the denial follows its day. */
const isDayDenied = (elements: TimeElement[], at: number): boolean => {
  const element = elements[at]!;
  return element.kind === 'limit' && element.limit === 'denied';
};

const allDayAlone = (elements: TimeElement[]): boolean =>
  elements.some(e => e.kind === 'limit' && e.limit === 'presence' && e.last > e.first + 1) &&
  !elements.some(e => e.kind === 'limit' && e.limit === 'week');

function daysBetween(from: Day, to: Day): Day[] {
  const [a, b] = [WEEK.indexOf(from), WEEK.indexOf(to)];
  return a < 0 || b < 0 || b <= a ? [to] : WEEK.slice(a, b + 1);
}

/** "by tonight" is a limit, not a part of the day; two parts are none. */
function partOf(elements: TimeElement[]): PartOfDay {
  const parts = new Set<PartOfDay>();
  elements.forEach((element, i) => {
    const before = elements[i - 1];
    const limited =
      before?.kind === 'limit' && (before.limit === 'before' || before.limit === 'not');
    if (element.kind === 'part' && !(before?.kind === 'limit' && before.limit === 'not'))
      parts.add(element.part);
    if (element.kind === 'day' && element.part !== null && !limited) parts.add(element.part);
    if (element.kind === 'clock' && element.part !== null) parts.add(element.part);
  });
  return parts.size === 1 ? [...parts][0]! : 'any';
}

/** "fri 10-12 or sat before noon": each day its own hours. */
function differsByDay(elements: TimeElement[]): boolean {
  const order = elements
    .filter(e => e.kind !== 'link' && e.kind !== 'limit' && e.kind !== 'date')
    .map(e => (e.kind === 'day' ? 'd' : 't'))
    .join('');
  if (saysSame(elements)) return false;
  return (
    /dt+d+t|td+td/.test(order) ||
    (/^d+td$/.test(order) && elements.some(e => e.kind === 'link' && e.link === 'or'))
  );
}

/** "sat am or tues am": the same part of each day, and no hours. */
const saysSame = (elements: TimeElement[]): boolean =>
  elements.every(e => e.kind !== 'clock') &&
  new Set(elements.flatMap(e => (e.kind === 'part' ? [e.part] : []))).size === 1 &&
  !/dt+d$/.test(
    elements.flatMap(e => (e.kind === 'day' ? ['d'] : e.kind === 'part' ? ['t'] : [])).join(''),
  );

function hoursOf(elements: TimeElement[]): { from: string | null; to: string | null } {
  let from: number | null = null;
  let to: number | null = null;
  elements.forEach((element, i) => {
    if (element.kind !== 'clock') return;
    const limit = limitBefore(elements, i);
    const next = elements[i + 1];
    const follows = linkedClock(elements, i);
    if (limit === 'range') to = element.minutes;
    else if (follows !== null) from = spread(element, follows);
    else if (limit === 'after' || (next?.kind === 'limit' && next.limit === 'later'))
      from = element.minutes;
    else if (limit === 'before') to = element.minutes;
    else [from, to] = [element.minutes, element.minutes];
  });
  return { from: from === null ? null : clockText(from), to: to === null ? null : clockText(to) };
}

/** The limit right before, or "range" for the second of "2 to 4". */
function limitBefore(elements: TimeElement[], at: number): Limit | 'range' | null {
  const before = elements[at - 1];
  if (before?.kind === 'link' && elements[at - 2]?.kind === 'clock')
    return isRange(elements, at - 2) ? 'range' : null;
  if (before?.kind === 'limit' && before.limit === 'before' && elements[at - 2]?.kind === 'clock')
    return 'range';
  const word = before?.kind === 'limit' && before.limit === 'at' ? elements[at - 2] : before;
  return word?.kind === 'limit' ? word.limit : null;
}

function linkedClock(
  elements: TimeElement[],
  at: number,
): (TimeElement & { kind: 'clock' }) | null {
  const second = elements[at + 2];
  const link = elements[at + 1];
  if (second?.kind !== 'clock') return null;
  if (link?.kind === 'limit' && link.limit === 'before') return second;
  return link?.kind === 'link' && isRange(elements, at) ? second : null;
}

const isRange = (elements: TimeElement[], at: number): boolean => {
  const link = elements[at + 1];
  const before = elements[at - 1];
  return (
    link?.kind === 'link' &&
    (link.link === 'to' || (before?.kind === 'limit' && before.limit === 'between'))
  );
};

/** "8-10pm" begins at 8 in the evening. */
function spread(
  from: TimeElement & { kind: 'clock' },
  to: TimeElement & { kind: 'clock' },
): number {
  const later = from.minutes + 720;
  return to.half === 'pm' && from.half === null && from.minutes < 720 && later < to.minutes
    ? later
    : from.minutes;
}
