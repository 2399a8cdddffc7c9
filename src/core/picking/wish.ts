/** What an answer asks for and rules out, gathered from its clauses. */
import type { Day, PartOfDay } from '../understand/reading.ts';
import type { Time, Token } from './token.ts';

/** One thing asked for; what was not said is null. */
export interface Wish {
  number: number | null;
  place: number | null;
  rank: 1 | -1 | null;
  days: Day[] | null;
  /** Days from today. */
  ahead: number | null;
  date: { day: number; month: number | null } | null;
  part: PartOfDay | null;
  time: Time | null;
}

export interface Answer {
  wanted: Wish[];
  unwanted: Wish[];
  any: boolean;
  none: boolean;
  other: boolean;
  nextWeek: boolean;
  yes: boolean;
  no: boolean;
}

const NOTHING: Wish = {
  number: null,
  place: null,
  rank: null,
  days: null,
  ahead: null,
  date: null,
  part: null,
  time: null,
};

type Item = Token | { is: 'split' };

interface Clause {
  wanted: Item[];
  unwanted: Item[];
  none: boolean;
}

export function understand(tokens: Token[]): Answer {
  const clauses = split(tokens).filter(clause => !clause.some(({ is }) => is === 'past'));
  const read = clauses.map(readClause);
  const spoken = clauses.flat();
  const says = (is: Token['is']) => spoken.some(token => token.is === is);
  return {
    wanted: inherited(wishes(read.flatMap(({ wanted }) => wanted))),
    unwanted: wishes(read.flatMap(({ unwanted }) => [...unwanted, { is: 'split' }])),
    any: says('any'),
    none: says('none') || read.some(({ none }) => none),
    other: says('other'),
    nextWeek: says('next week'),
    yes: says('yes'),
    no: says('no'),
  };
}

function split(tokens: Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.is === 'break') clauses.push([]);
    else clauses.at(-1)!.push(token);
  }
  return clauses;
}

/** Tells what is wanted from what is not: "tuesday doesn't work", "can't do tuesday". */
function readClause(tokens: Token[]): Clause {
  const clause: Clause = { wanted: [], unwanted: [], none: false };
  let refusing: 'next' | 'either' | null = null;
  for (const token of tokens) {
    if (token.is === 'not') {
      const said = token.what === 'next' ? [] : clause.wanted.splice(0);
      clause.unwanted.push(...said);
      if (said.length === 0) refusing = token.what === 'next' ? 'next' : 'either';
    } else if (token.is === 'or') {
      clause.wanted.push({ is: 'split' });
    } else if (isMention(token)) {
      (refusing ? clause.unwanted : clause.wanted).push(token);
    } else if (token.is === 'any' && refusing) clause.none = true;
  }
  if (refusing === 'either' && clause.unwanted.length === 0) clause.none = true;
  return clause;
}

function isMention(token: Token): boolean {
  return token.is in NOTHING || token.is === 'days';
}

/** What is said of another kind belongs to the same wish: "tuesday. 8-10". */
function wishes(items: Item[]): Wish[] {
  const found: Wish[] = [];
  let apart = true;
  for (const item of items) {
    if (item.is === 'split') apart = true;
    else {
      const said = mention(item as Token);
      const last = found.at(-1);
      if (apart || !last || conflict(last, said)) found.push({ ...NOTHING, ...said });
      else Object.assign(last, said);
      apart = false;
    }
  }
  return found;
}

function mention(token: Token): Partial<Wish> {
  switch (token.is) {
    case 'number':
      return { number: token.n };
    case 'place':
      return { place: token.n };
    case 'rank':
      return { rank: token.n };
    case 'days':
      return { days: token.days };
    case 'ahead':
      return { ahead: token.days };
    case 'date':
      return { date: { day: token.day, month: token.month } };
    case 'part':
      return { part: token.part };
    case 'time':
      return { time: token.time };
    default:
      return {};
  }
}

function conflict(wish: Wish, said: Partial<Wish>): boolean {
  return (Object.keys(said) as (keyof Wish)[]).some(key => wish[key] !== null);
}

/** "tue or wed afternoon" means both afternoons, "wed morning or afternoon" one day. */
function inherited(wishes: Wish[]): Wish[] {
  return wishes.map((wish, index) => {
    const [before, after] = [wishes[index - 1], wishes[index + 1]];
    if (onlyHours(wish) && before) return { ...wish, days: before.days, ahead: before.ahead };
    if (onlyDay(wish) && after && !onlyHours(after)) {
      return { ...wish, part: after.part, time: after.time };
    }
    return wish;
  });
}

function onlyHours({ part, time, ...rest }: Wish): boolean {
  return (part !== null || time !== null) && Object.values(rest).every(value => value === null);
}

function onlyDay({ days, ahead, date, ...rest }: Wish): boolean {
  return Object.values(rest).every(value => value === null);
}
