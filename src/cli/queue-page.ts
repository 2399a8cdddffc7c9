/** The queue as it is read with the morning coffee. */

import type { Conversation } from '../core/model.ts';
import {
  type Clock,
  type Extras,
  GROUPS,
  type Group,
  groupOf,
  isUrgent,
  nextStep,
  whatToDo,
} from '../core/queue.ts';
import { ago, localDate, short } from '../core/time/hours.ts';
import { wrap } from '../wrap.ts';
import { bold, cut, dayOf, dim, phone, plural, red, WIDTH, yellow } from './page.ts';

const TITLES: Record<Group, string> = {
  now: 'NOW',
  today: 'TODAY',
  later: 'LATER',
  customer: 'WAITING FOR THE CUSTOMER',
};
const INDENT = ' '.repeat(7);
const NAME = 19;
const NEXT_STEP = 28;
const AGE = 8;

export interface Waiting {
  lead: Conversation;
  extras: Extras;
}

/** `waiting` in the order of the queue. */
export function queuePage(waiting: Waiting[], business: string, clock: Clock): string[] {
  const groups = Map.groupBy(waiting, ({ lead }) => groupOf(lead, clock));
  const lines = [title(business, clock), summary(groups), ...shame(waiting, clock)];
  for (const group of GROUPS) {
    const members = groups.get(group);
    if (!members) continue;
    lines.push('', bold(TITLES[group]), ...members.flatMap(member => entry(member, clock)));
  }
  return lines;
}

function title(business: string, { now, zone }: Clock): string {
  const time = `${dayOf(localDate(now, zone))}, ${short(now, zone, now)}`;
  return `${bold(cut(business, WIDTH - time.length - 2))}  ${dim(time)}`;
}

function summary(groups: Map<Group, Waiting[]>): string {
  return GROUPS.flatMap(group => {
    const count = groups.get(group)?.length ?? 0;
    return count > 0 ? [`${count} ${TITLES[group].toLowerCase()}`] : [];
  }).join(', ');
}

/** Leads that nobody will come back to by themselves. */
function shame(waiting: Waiting[], clock: Clock): string[] {
  const left = waiting.filter(({ lead }) => nextStep(lead, clock) === null).length;
  if (left === 0) return [];
  return [yellow(`${left} without a next step: call, book, snooze or finish them`)];
}

/** One lead: who and what is next on the first line, what is known of it under that. */
export function entry({ lead, extras }: Waiting, clock: Clock): string[] {
  return [heading(lead, clock), ...problem(lead, extras), ...details(lead, extras)];
}

function heading(lead: Conversation, clock: Clock): string {
  const mark = isUrgent(lead) ? red('!') : ' ';
  const number = String(lead.lead).padStart(4);
  const who = phone(lead.caller).padEnd(15);
  const name = cut(lead.name ?? '', NAME).padEnd(NAME);
  const age = ago(lead.openedAt, clock.now).padStart(AGE);
  return `${mark}${number}  ${bold(who)} ${name} ${step(lead, clock)} ${dim(age)}`;
}

function step(lead: Conversation, clock: Clock): string {
  const next = nextStep(lead, clock);
  if (next !== null) return cut(next, NEXT_STEP).padEnd(NEXT_STEP);
  if (lead.state === 'closed') {
    return dim(
      cut(`done: ${lead.outcome?.replace('_', ' ') ?? 'done'}`, NEXT_STEP).padEnd(NEXT_STEP),
    );
  }
  return yellow(`${whatToDo(lead)} (no next step)`.padEnd(NEXT_STEP));
}

function problem(lead: Conversation, { voicemail }: Extras): string[] {
  const { urgentBecause, issue, openQuestion } = lead;
  const danger = lead.danger ? [`DANGER (${lead.danger.replace('_', ' ')})`] : [];
  const said = issue ?? (voicemail ? `voicemail: “${voicemail}”` : null);
  return [
    ...indented([...danger, ...urgentBecause].join(', '), 1).map(red),
    ...(said ? indented(said, 2) : []),
    ...(openQuestion ? indented(`asks: ${openQuestion}`, 2).map(yellow) : []),
  ];
}

function details(lead: Conversation, { photos }: Extras): string[] {
  const known = [
    lead.address,
    lead.availability?.text,
    photos > 0 ? plural(photos, 'photo') : null,
    lead.missedCalls > 1 ? `${lead.missedCalls} missed calls` : null,
  ].filter(part => part !== null && part !== undefined);
  return known.length > 0 ? indented(known.join(' · '), 2).map(dim) : [];
}

/** At most so many lines. */
function indented(text: string, most: number): string[] {
  const width = WIDTH - INDENT.length;
  const lines = wrap(text, width);
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cut(last, width)].filter(Boolean).map(line => INDENT + line);
}
