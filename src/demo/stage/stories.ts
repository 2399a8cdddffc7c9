/** What `--play` plays, and what has to come of it. */
import { DANA, type Homeowner, KEN, LUPE, RUTH } from './people.ts';

export type Act = { do: 'call' } | { do: 'writes'; words: string } | { do: 'owner'; words: string };

/**
 * `homeowner` and `owner`: exactly these texts reach their phones, in this order; `calendar`: what
 * the owner's calendar then shows that it did not before.
 */
export interface Scene {
  acts: Act[];
  promise: string;
  homeowner: RegExp[];
  owner: RegExp[];
  calendar?: RegExp[];
}

export interface Story {
  title: string;
  who: Homeowner;
  scenes: Scene[];
}

const call: Act = { do: 'call' };
const writes = (words: string): Act => ({ do: 'writes', words });
const owner = (words: string): Act => ({ do: 'owner', words });

export const STORIES: Story[] = [
  {
    title: '1  A leak, typed in pieces',
    who: DANA,
    scenes: [
      {
        acts: [call],
        promise: 'a missed call gets one text, from the number that was called',
        homeowner: [/^Mike's Plumbing: .*STOP/],
        owner: [],
      },
      {
        acts: [
          writes('hi yes'),
          writes('theres water pouring thru the kitchen ceiling'),
          writes('412 Maple Ave apt 3'),
        ],
        promise: 'three texts get one answer, and the owner hears that it is urgent',
        homeowner: [/Mike has been alerted/],
        owner: [/^URGENT 1 /],
      },
      {
        acts: [owner('1 shut the valve under the sink, im 20 min away')],
        promise: "the owner's own words reach the homeowner",
        homeowner: [/^shut the valve under the sink/],
        owner: [],
      },
      {
        acts: [writes('ok found it, thank you!!')],
        promise: 'from then on the script is silent and the owner gets what they write',
        homeowner: [],
        owner: [/ok found it/],
      },
    ],
  },
  {
    title: '2  An arrival window',
    who: RUTH,
    scenes: [
      {
        acts: [call],
        promise: 'a missed call gets one text',
        homeowner: [/^Mike's Plumbing: .*STOP/],
        owner: [],
      },
      {
        acts: [writes('Hi, this is Ruth. Shower drips, 9 Elm Ct. No rush, any morning')],
        promise: 'only windows that are free are offered, and it is said for how long',
        homeowner: [
          /Open arrival windows: 1\) .*am 2\) .*Reply with a number by (?:\w{3} )?\S+[ap]m/,
        ],
        owner: [],
      },
      {
        acts: [writes('the second one')],
        promise: 'a pick is on the calendar at once, and Mike is asked',
        homeowner: [/^Noted: .*Mike still has to confirm it/],
        owner: [/^2 .* wants [\s\S]*OK 2 confirms it/],
        calendar: [/^TENTATIVE [\s\S]*Shower drips\n9 Elm Ct$/],
      },
      {
        acts: [owner('OK 2')],
        promise: 'OK 2 confirms it, on both phones and on the calendar',
        homeowner: [/^Confirmed: .*9 Elm Ct/],
        owner: [/^2: confirmed/],
        calendar: [/^CONFIRMED [\s\S]*Shower drips\n9 Elm Ct$/],
      },
    ],
  },
  {
    title: '3  In Spanish',
    who: LUPE,
    scenes: [
      {
        acts: [call],
        promise: 'a missed call gets one text',
        homeowner: [/^Mike's Plumbing: .*STOP/],
        owner: [],
      },
      {
        acts: [writes('Hola, el calentador de agua no prende. Vivo en 88 Pine St')],
        promise: 'the language follows the caller, and nothing is asked twice',
        homeowner: [/urgente/],
        owner: [],
      },
      {
        acts: [writes('no es urgente, mañana por la tarde está bien')],
        promise: 'what was understood is read back, and nothing is promised',
        homeowner: [/^Anotado: .*Horarios de llegada libres: 1\)/],
        owner: [],
      },
    ],
  },
  {
    title: '4  No more texts',
    who: KEN,
    scenes: [
      {
        acts: [call],
        promise: 'a missed call gets one text',
        homeowner: [/^Mike's Plumbing: .*STOP/],
        owner: [],
      },
      {
        acts: [writes('STOP')],
        promise: 'STOP is not answered twice',
        homeowner: [],
        owner: [],
      },
      {
        acts: [call],
        promise: 'and it is final: he rings again and gets no text',
        homeowner: [],
        owner: [],
      },
    ],
  },
];
