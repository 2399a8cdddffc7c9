import type { Availability, Day, PartOfDay } from '../reading.ts';
import { WEEK } from '../vocabulary/time.ts';
import type { TimeElement } from './elements.ts';
import { hoursOf, limitBefore, linkedClock } from './hours.ts';

type Window = Omit<Availability, 'text'>;

/** What a run of time words comes to. Dates come to nothing: the words stand for themselves. */
export function windowOf(said: TimeElement[]): Window {
  const elements = inTheEvening(said);
  if (
    elements.some(e => e.kind === 'date' || isSequel(e, elements)) &&
    !elements.some(e => e.kind === 'day')
  )
    return { days: [], part: 'any', from: null, to: null, notDays: [] };
  const { days, notDays } = daysOf(elements);
  const differs = differsByDay(elements);
  const hours = differs ? { from: null, to: null } : hoursOf(elements);
  return { days, part: differs ? 'any' : partOf(elements), ...hours, notDays };
}

/** "after that" means something only where an hour was named. */
const isSequel = (e: TimeElement, elements: TimeElement[]): boolean =>
  e.kind === 'limit' && e.limit === 'thereafter' && elements.every(other => other.kind !== 'clock');

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
  !elements.some(e => (e.kind === 'limit' && e.limit === 'week') || e.kind === 'any') &&
  elements.some(
    (e, i) =>
      e.kind === 'limit' &&
      (e.limit === 'allday' || (e.limit === 'presence' && isWhole(elements[i + 1]))),
  );

const isWhole = (e: TimeElement | undefined): boolean => e?.kind === 'part' && e.whole;

function daysBetween(from: Day, to: Day): Day[] {
  const [a, b] = [WEEK.indexOf(from), WEEK.indexOf(to)];
  return a < 0 || b < 0 || b <= a ? [to] : WEEK.slice(a, b + 1);
}

/** "by tonight" is a limit, not a part of the day; two parts are none. */
function partOf(elements: TimeElement[]): PartOfDay {
  const parts = new Set<PartOfDay>();
  elements.forEach((element, i) => {
    const before = elements[i - 1];
    const next = elements[i + 1];
    const limited =
      (before?.kind === 'limit' && (before.limit === 'before' || before.limit === 'not')) ||
      (next?.kind === 'limit' && next.limit === 'earlier');
    if (
      element.kind === 'part' &&
      !(before?.kind === 'limit' && before.limit === 'not') &&
      !(next?.kind === 'limit' && next.limit === 'earlier')
    )
      parts.add(element.part);
    if (element.kind === 'day' && element.part !== null && !limited) parts.add(element.part);
    if (element.kind === 'clock' && element.part !== null && !isInRange(elements, i))
      parts.add(element.part);
  });
  return parts.size === 1 ? [...parts][0]! : 'any';
}

/** "6pm-10pm" gives hours, not a part of the day. */
const isInRange = (elements: TimeElement[], at: number): boolean =>
  linkedClock(elements, at) !== null || limitBefore(elements, at) === 'range';

/** "fri 10-12 or sat before noon": each day its own hours. */
function differsByDay(elements: TimeElement[]): boolean {
  const order = elements
    .filter(e => e.kind !== 'link' && e.kind !== 'limit' && e.kind !== 'date')
    .map(e => (e.kind === 'day' ? 'd' : 't'))
    .join('');
  if (saysSame(elements)) return false;
  return (
    /dt+d+t|td+td/.test(order) ||
    (/^d+t+d$/.test(order) && elements.some(e => e.kind === 'link' && e.link === 'or'))
  );
}

/** "sat am or tues am": the same part of each day, and no hours. */
const saysSame = (elements: TimeElement[]): boolean =>
  elements.every(e => e.kind !== 'clock') &&
  new Set(elements.flatMap(e => (e.kind === 'part' ? [e.part] : []))).size === 1 &&
  !/dt+d$/.test(
    elements.flatMap(e => (e.kind === 'day' ? ['d'] : e.kind === 'part' ? ['t'] : [])).join(''),
  );
