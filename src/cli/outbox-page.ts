/** The outbox in words. */

import type { Clock } from '../core/queue.ts';
import { ago, short } from '../core/time/hours.ts';
import { wrap } from '../wrap.ts';
import type { UnsettledText } from './outbox.ts';
import { bold, cut, dim, phone, plural, red, WIDTH, yellow } from './page.ts';

const INDENT = ' '.repeat(7);

interface Around {
  serving: boolean;
  /** How many are not shown. */
  more: number;
  /** How many events came in that could not be handled. */
  aside: number;
  clock: Clock;
}

export function outboxPage(
  texts: UnsettledText[],
  { serving, more, aside, clock }: Around,
): string[] {
  const lines =
    texts.length === 0
      ? ['Everything has been sent.']
      : texts.flatMap(text => entry(text, clock)).concat(hints(texts));
  if (more > 0) lines.push(dim(`and ${plural(more, 'older text')}`));
  if (aside > 0)
    lines.push(
      yellow(`${plural(aside, 'event')} that came in could not be handled: textback doctor`),
    );
  if (!serving) lines.push(yellow('Nothing is sent until `textback serve` runs.'));
  return lines;
}

function entry(text: UnsettledText, clock: Clock): string[] {
  const about = text.lead === null ? text.kind : `${text.kind}, lead ${text.lead}`;
  const age = ago(Date.parse(text.created_at), clock.now);
  const who = `${String(text.text).padStart(5)}  ${bold(phone(text.to).padEnd(15))} ${about}`;
  return [
    `${who} · ${age}`,
    ...indented(standing(text, clock)).map(text.state === 'failed' ? red : yellow),
    ...(text.fix ? indented(`→ ${text.fix}`) : []),
    dim(INDENT + cut(`“${text.body}”`, WIDTH - INDENT.length)),
    '',
  ];
}

function standing({ state, waits_until, error, attempts }: UnsettledText, clock: Clock): string {
  const reason = error ? `: ${error}` : '';
  if (state === 'waiting') {
    const until = Date.parse(waits_until ?? '');
    const tried = attempts > 0 ? `, tried ${plural(attempts, 'time')}${reason}` : '';
    return until > clock.now
      ? `waits until ${short(until, clock.zone, clock.now)}${tried}`
      : `is about to go out${tried}`;
  }
  if (state === 'unsure') return 'nobody knows whether it arrived';
  return `${state}${reason}`;
}

function hints(texts: UnsettledText[]): string[] {
  const stuck = texts.find(({ state }) => state === 'failed' || state === 'unsure');
  return stuck
    ? wrap(
        `textback outbox retry ${stuck.text} sends it again; drop ${stuck.text} lets it be.`,
        WIDTH,
      )
    : [];
}

function indented(text: string): string[] {
  return wrap(text, WIDTH - INDENT.length).map(line => INDENT + line);
}
