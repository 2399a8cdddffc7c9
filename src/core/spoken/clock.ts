/** Clock times as an owner types them: "9", "9:30", "2pm", "14:00", "noon", "8-10". */
import type { ClockTime } from '../settings.ts';

type Meridiem = 'a' | 'p';
interface Said {
  hour: number;
  minute: string;
  /** null: neither said nor settled by a 24-hour spelling. */
  meridiem: Meridiem | null;
  /** "14:00", "08:30": nothing is left to guess. */
  exact: boolean;
}

const WORDS: Record<string, ClockTime> = {
  morning: '08:00',
  noon: '12:00',
  afternoon: '13:00',
  evening: '17:00',
};

/** A bare hour is a working hour: 1-6 in the afternoon, 7-12 in the day. Null: not a clock time. */
export function readClock(text: string): ClockTime | null {
  const word = WORDS[text];
  if (word !== undefined) return word;
  const said = listen(text);
  return said && clock(said, said.meridiem);
}

/** "8-10", "11-1", "2-4pm", "13:00-15:00"; each end lends the other its am or pm. */
export function readClockSpan(text: string): { from: ClockTime; to: ClockTime } | null {
  const [first, second, ...more] = text.split('-').map(listen);
  if (!first || !second || more.length > 0) return null;
  const from = startOf(first, second);
  const to = from && endOf(second, from);
  return from && to ? { from, to } : null;
}

function startOf(first: Said, second: Said): ClockTime | null {
  const lent = clock(first, first.meridiem ?? second.meridiem);
  const to = clock(second, second.meridiem);
  return lent && to && lent < to ? lent : clock(first, first.meridiem);
}

function endOf(second: Said, from: ClockTime): ClockTime | null {
  const options = [clock(second, second.meridiem)];
  if (second.meridiem === null) options.push(clock(second, 'p'));
  return options.find(to => to !== null && to > from) ?? null;
}

function listen(text: string): Said | null {
  const match = /^(\d{1,2})(?::?([0-5]\d))? ?(?:([ap])\.?(?:m\.?)?)?$/.exec(text);
  if (!match) return null;
  const [, digits = '', minute = '00', meridiem] = match;
  const hour = Number(digits);
  const exact = digits.startsWith('0') || hour > 12;
  if (hour > 23 || (exact && meridiem)) return null;
  return { hour, minute, meridiem: (meridiem as Meridiem | undefined) ?? null, exact };
}

function clock(said: Said, meridiem: Meridiem | null): ClockTime | null {
  if (said.exact) return spell(said.hour, said.minute);
  const twelve = said.hour % 12;
  const afternoon = meridiem === null ? twelve < 7 : meridiem === 'p';
  return spell(afternoon ? twelve + 12 : twelve, said.minute);
}

function spell(hour: number, minute: string): ClockTime {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}
