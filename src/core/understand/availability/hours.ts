import type { Limit } from '../vocabulary/limits.ts';
import { clockText } from './clock.ts';
import type { TimeElement } from './elements.ts';

/** From when to when, as "HH:MM"; "before 11 or after 3" is neither. */
export function hoursOf(elements: TimeElement[]): { from: string | null; to: string | null } {
  let from: number | null = null;
  let to: number | null = null;
  elements.forEach((element, i) => {
    if (element.kind !== 'clock') return;
    const limit = limitBefore(elements, i);
    const follows = linkedClock(elements, i);
    if (limit === 'range') to = element.minutes;
    else if (follows !== null) from = spread(element, follows);
    else if (limit === 'after' || isFollowedBy(elements, i, ['later', 'thereafter']))
      from = element.minutes;
    else if (limit === 'before' || isFollowedBy(elements, i, ['earlier'])) to = element.minutes;
    else [from, to] = [element.minutes, element.minutes];
  });
  const either = elements.some(e => e.kind === 'link' && e.link === 'or');
  if (either && from !== null && to !== null && from > to) return { from: null, to: null };
  return { from: from === null ? null : clockText(from), to: to === null ? null : clockText(to) };
}

/** "3 or later", "noon at the latest", "we close at 3 so anytime after that". */
function isFollowedBy(elements: TimeElement[], at: number, limits: Limit[]): boolean {
  const next = elements.slice(at + 1).find(e => e.kind !== 'any');
  return next?.kind === 'limit' && limits.includes(next.limit);
}

/** The limit right before, or "range" for the second of "2 to 4". */
export function limitBefore(elements: TimeElement[], at: number): Limit | 'range' | null {
  const before = elements[at - 1];
  if (before?.kind === 'link' && elements[at - 2]?.kind === 'clock')
    return isRange(elements, at - 2) ? 'range' : null;
  if (before?.kind === 'limit' && before.limit === 'before' && elements[at - 2]?.kind === 'clock')
    return 'range';
  const word = before?.kind === 'limit' && before.limit === 'at' ? elements[at - 2] : before;
  return word?.kind === 'limit' ? word.limit : null;
}

export function linkedClock(
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

/** "8-10pm" begins at 8 in the evening, "5:30 to 6:30 am" before sunrise. */
function spread(
  from: TimeElement & { kind: 'clock' },
  to: TimeElement & { kind: 'clock' },
): number {
  const later = from.minutes + 720;
  if (
    to.half === 'am' &&
    from.half === null &&
    from.minutes - 720 >= 0 &&
    from.minutes > to.minutes
  )
    return from.minutes - 720;
  return to.half === 'pm' && from.half === null && from.minutes < 720 && later < to.minutes
    ? later
    : from.minutes;
}
