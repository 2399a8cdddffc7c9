/** Which of the offered windows a caller picks, in whatever words. */

import { nextWeek } from '../booking/offering.ts';
import type { Window } from '../booking/windows.ts';
import type { Instant } from '../model.ts';
import type { Availability, Day } from '../understand/reading.ts';
import { clock } from './clock.ts';
import { meant, weekdayWithin } from './match.ts';
import { tokens } from './tokens.ts';
import { type Answer, understand, type Wish } from './wish.ts';

export type Pick =
  /** The index among the windows that were offered. */
  | { kind: 'picked'; index: number }
  /** Any of these indices will do. */
  | { kind: 'either'; among: number[] }
  /** Something else is wished, for which windows can be looked up. */
  | { kind: 'counter'; wish: Availability }
  /** None of these, and no word of what instead. */
  | { kind: 'none' }
  | { kind: 'unclear' };

/** A reaction quotes what was offered. */
const REACTION =
  /^\s*(liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|reacted|a?le gustó|le encantó)\b.*[“"«]/i;

/** Reads the answer to an offer of windows (in order, at least one), `now` in their zone. */
export function pick(text: string, offered: Window[], zone: string, now: Instant): Pick {
  if (REACTION.test(text)) return { kind: 'unclear' };
  const answer = understand(tokens(text));
  const refused = answer.unwanted.flatMap(wish => meant(wish, offered, now));
  const wanted = answer.wanted.flatMap(wish => meant(wish, offered, now));
  const since = answer.nextWeek ? nextWeek(now, zone) : '';
  const left = offered.filter(window => !refused.includes(window) && window.date >= since);
  const found = left.filter(window => wanted.includes(window));
  const choose = (windows: Window[]) => chosen(windows.map(window => offered.indexOf(window)));
  if (answer.wanted.length > 0) {
    if (found.length === 0 || answer.other) return counter(text, answer, zone, now);
    return answer.none || isVague(answer, found) ? { kind: 'unclear' } : choose(found);
  }
  if (answer.none) return { kind: 'none' };
  if (answer.unwanted.length > 0) {
    const others = answer.any && left.length < offered.length ? left : [];
    return others.length > 0 ? choose(others) : counter(text, answer, zone, now);
  }
  if (answer.other || answer.nextWeek) return { kind: 'none' };
  if (answer.any) return choose(offered);
  if (answer.no) return { kind: 'none' };
  return answer.yes && offered.length === 1 ? choose(offered) : { kind: 'unclear' };
}

/** No day or hour tells it, but it has a beginning. */
export function saysNextWeek(text: string): boolean {
  return understand(tokens(text)).nextWeek;
}

function chosen(indices: number[]): Pick {
  const [index = 0, ...more] = indices;
  return more.length === 0 ? { kind: 'picked', index } : { kind: 'either', among: indices };
}

/** Several are meant, though one was to be named: "monday" where two of them are on Monday. */
function isVague({ wanted, any }: Answer, found: Window[]): boolean {
  const bounded = wanted.some(({ time }) => time?.kind === 'after' || time?.kind === 'before');
  return found.length > 1 && !any && !bounded && wanted.length === 1;
}

function counter(text: string, answer: Answer, zone: string, now: Instant): Pick {
  const wanted = answer.wanted.map(asHour);
  const { unwanted } = answer;
  const wish: Availability = {
    text: text.trim(),
    days: daysOf(wanted, zone, now),
    part: wanted.find(({ part }) => part !== null)?.part ?? 'any',
    ...hoursOf(wanted),
    notDays: unwanted.flatMap(({ days }) => days ?? []),
  };
  const named = wanted.some(({ place, number, rank }) => place ?? number ?? rank);
  const vague = wish.days.length === 0 || (wish.days[0] === 'any' && !saysMore(wish));
  return named || vague ? { kind: 'unclear' } : { kind: 'counter', wish };
}

/** "Thursday 10": with a day, what is no number of the offer is an hour. */
function asHour(wish: Wish): Wish {
  const { number, days, ahead, date, time } = wish;
  const from = number === null ? null : clock([String(number)]);
  const hasDay = days !== null || ahead !== null || date !== null;
  if (from === null || !hasDay || time !== null) return wish;
  return { ...wish, number: null, time: { kind: 'at', from, to: null } };
}

function saysMore({ part, from, to, notDays }: Availability): boolean {
  return part !== 'any' || from !== null || to !== null || notDays.length > 0;
}

function daysOf(wanted: Wish[], zone: string, now: Instant): Day[] {
  const dated = wanted.filter(({ date, ahead }) => date !== null || ahead !== null);
  const named = wanted.flatMap(({ days }) => days ?? []);
  const days = [...named, ...dated.flatMap(wish => weekdayWithin(wish, zone, now) ?? [])];
  return days.length > 0 || dated.length > 0 ? [...new Set(days)] : ['any'];
}

function hoursOf(wanted: Wish[]): { from: string | null; to: string | null } {
  const time = wanted.find(({ time }) => time !== null)?.time;
  if (!time) return { from: null, to: null };
  const [from] = time.from;
  if (time.kind === 'after') return { from, to: null };
  if (time.kind === 'before') return { from: null, to: from };
  return { from, to: time.to?.[0] ?? from };
}
