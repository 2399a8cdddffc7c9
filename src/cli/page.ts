/** Plain text for a terminal of 80 columns. */

import type { LocalDate } from '../core/settings.ts';
import { MONTHS, weekdayOf } from '../core/time/hours.ts';
import { clean } from '../wrap.ts';

export const WIDTH = 80;

/** On one line of at most `width` columns, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const whole = clean(text);
  return whole.length <= width ? whole : `${whole.slice(0, width - 1).trimEnd()}…`;
}

/** "3 calls", "1 call". */
export function plural(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "12,345". By hand: loading the machinery of languages takes longer than all else here. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "Sat Nov 21" */
export function dayOf(date: LocalDate): string {
  const [, month, day] = date.split('-').map(Number);
  const weekday = weekdayOf(date);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${MONTHS[month! - 1]} ${day}`;
}

/** "(512) 555-0123" in North America, as it is elsewhere. */
export function phone(number: string | null): string {
  if (number === null) return 'number withheld';
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

export const bold = style(1);
export const red = style(31);
export const yellow = style(33);
export const dim = style(2);

/** Colour is for terminals, and for those who have not said no to it: https://no-color.org */
function style(code: number): (text: string) => string {
  const wanted = process.stdout.isTTY && !process.env['NO_COLOR'];
  return text => (wanted && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
}

export function print(lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
