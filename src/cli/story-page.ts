/** The story of a lead as a timeline. */

import { whatToDo } from '../core/queue.ts';
import { wrap } from '../wrap.ts';
import { type Happening, happened } from './happenings.ts';
import { bold, dayOf, dim, phone, red, WIDTH, yellow } from './page.ts';
import type { Story } from './story.ts';

/** "10:31:02  they text  ": what stands before the words of a happening. */
const MARGIN = 21;

export function storyPage(story: Story): string[] {
  return [...heading(story), '', ...facts(story), ...timeline(happened(story))];
}

function heading({ lead, name, caller, urgent_because, danger, ...story }: Story): string[] {
  const who = wrap([`Lead ${lead}`, name, phone(caller)].filter(Boolean).join(' · '), WIDTH);
  const reasons = danger
    ? [`danger (${danger.replace('_', ' ')})`, ...urgent_because]
    : urgent_because;
  const urgent = reasons.length > 0 ? wrap(`URGENT: ${reasons.join(', ')}`, WIDTH) : [];
  return [...who.map(bold), ...urgent.map(red), ...wrap(standing({ ...story, caller }), WIDTH)];
}

const STANDING: Record<Story['state'], string> = {
  asking: 'the script is asking',
  waiting: 'the script is through, it is your turn',
  taken: 'you are writing, the script is silent',
  callback: 'you will call them',
  requested: 'asked for a window',
  booked: 'booked',
  closed: 'done',
};

type Standing = Pick<Story, 'state' | 'outcome' | 'next_step' | 'caller' | 'question'>;

function standing(story: Standing): string {
  const state = STANDING[story.state];
  if (story.state === 'closed') {
    return story.outcome ? `${state}: ${story.outcome.replace('_', ' ')}` : state;
  }
  const next =
    story.next_step ?? `${whatToDo({ ...story, openQuestion: story.question })} (no next step)`;
  return `${state} · next: ${next}`;
}

function facts(story: Story): string[] {
  const known: [string, string | null | undefined][] = [
    ['issue', story.issue],
    ['address', story.address],
    ['when', story.availability?.text],
    ['asks', story.question],
    ...pictures(story),
    ...booked(story),
    ...consents(story),
    ...others(story),
  ];
  const lines = known.flatMap(([what, said]) => (said ? fact(what, said) : []));
  return lines.length > 0 ? [...lines, ''] : [];
}

function pictures({ pictures }: Story): [string, string][] {
  return pictures.map(({ type, path, state, error }) => [
    type.startsWith('image/') ? 'photo' : 'file',
    path ?? (state === 'failed' ? `could not be downloaded: ${error}` : 'not downloaded yet'),
  ]);
}

function booked({ bookings }: Story): [string, string][] {
  return bookings.map(({ state, start, end }) => [
    'booking',
    `${dayOf(start.slice(0, 10))} ${start.slice(11, 16)}-${end.slice(11, 16)}, ${state}`,
  ]);
}

/** Why they may be texted, and whether they still may. */
function consents({ consent }: Story): [string, string][] {
  return consent.map(({ at, what, by, texted_at }) => {
    const when = `${dayOf(at.slice(0, 10))} ${at.slice(11, 19)}`;
    const texted = texted_at ? `, texted at ${texted_at.slice(11, 19)}` : '';
    const said = {
      called: `they called ${when}${texted} (${by})`,
      wrote: `they wrote ${when}`,
      opted_out: `opted out ${when} (${by})`,
    };
    return ['consent', said[what]];
  });
}

const TOLD = ['issue', 'address', 'availability', 'photos', 'name'];

/** Answers to steps of the owner's own, which no field of the lead holds. */
function others({ answers }: Story): [string, string][] {
  return Object.entries(answers).filter(([step]) => !TOLD.includes(step));
}

function fact(what: string, said: string): string[] {
  const [label = ''] = wrap(what, 10);
  return wrap(said, WIDTH - 14).map((line, i) => `  ${(i === 0 ? label : '').padEnd(12)}${line}`);
}

function timeline(happenings: Happening[]): string[] {
  let day = '';
  return happenings.flatMap(happening => {
    const date = happening.at.slice(0, 10);
    const heading =
      date === day ? [] : [...(day ? [''] : []), bold(`${dayOf(date)}, ${date.slice(0, 4)}`)];
    day = date;
    return [...heading, ...told(happening)];
  });
}

function told({ at, who, words, notes, trouble }: Happening): string[] {
  const width = WIDTH - MARGIN;
  const indent = ' '.repeat(MARGIN);
  const [first = '', ...rest] = wrap(words, width);
  return [
    `  ${dim(at.slice(11, 19))}  ${who.padEnd(MARGIN - 12)}${first}`,
    ...rest.map(line => indent + line),
    ...notes.flatMap(note => wrap(note, width)).map(line => indent + dim(line)),
    ...trouble.flatMap(note => wrap(note, width)).map(line => indent + yellow(line)),
  ];
}
