/** Clock times as they stand in an answer: "10", "10:30", "3pm", "8 to 10". */
import type { ClockTime } from '../settings.ts';
import type { Clock, Token } from './token.ts';

/** An hour as a pattern of three groups: hour, minutes, a or p. */
export const HOUR = '(\\d{1,2})(?::?([0-5]\\d))?(?: ?([ap])m?(?![a-z]))?(?:ish)?';
/** The same where a bare number of three digits would be a house. */
export const CLEAR_HOUR = '(\\d{1,2})(?::([0-5]\\d))?(?: ?([ap])m)?(?:ish)?';

type Parts = (string | undefined)[];

/** An hour without am or pm is first one of a working day: 7-11 in the morning, 12-6 after noon. */
export function clock([hour = '', minute = '00', half]: Parts): Clock | null {
  const said = Number(hour);
  if (said > 23 || (said > 12 && half)) return null;
  if (said > 12 || said === 0 || hour.startsWith('0')) return [spell(said, minute)];
  const early = spell(said % 12, minute);
  const late = spell((said % 12) + 12, minute);
  if (half) return [half === 'a' ? early : late];
  return said % 12 < 7 ? [late, early] : [early, late];
}

export function at(parts: Parts): Token {
  const from = clock(parts);
  return from ? { is: 'time', time: { kind: 'at', from, to: null } } : { is: 'word' };
}

export function bound(kind: 'after' | 'before', parts: Parts): Token {
  const from = clock(parts);
  return from ? { is: 'time', time: { kind, from, to: null } } : { is: 'word' };
}

/** The parts of both ends; an am or pm is lent from one to the other where the span asks for it. */
export function between(parts: Parts): Token {
  const [from, to] = [clock(parts.slice(0, 3)), clock(parts.slice(3, 6))];
  if (!from || !to) return { is: 'word' };
  const start = from.find(one => to.some(other => one < other && closeTo(one, other)));
  const end = to.find(other => start !== undefined && start < other && closeTo(start, other));
  if (!start || !end) return { is: 'word' };
  const others = from.filter(each => each !== start);
  return { is: 'time', time: { kind: 'between', from: [start, ...others], to: [end, ...to] } };
}

function closeTo(from: ClockTime, to: ClockTime): boolean {
  return Number(to.slice(0, 2)) - Number(from.slice(0, 2)) <= 9;
}

function spell(hour: number, minute: string): ClockTime {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}
