/** The callers of the year: what each has to say, and how they say it. */
import { FAMILY } from './year.ts';

export type Habit =
  | 'at once'
  | 'drip'
  | 'burst'
  | 'urgent'
  | 'spanish'
  | 'silent'
  | 'stop'
  | 'stop in words'
  | 'asks back'
  | 'landline'
  | 'withheld'
  | 'family'
  | 'toll-free'
  | 'abroad';

const SHARES: [Habit, number][] = [
  ['at once', 20],
  ['drip', 20],
  ['burst', 10],
  ['urgent', 8],
  ['spanish', 7],
  ['silent', 14],
  ['stop', 3],
  ['stop in words', 2],
  ['asks back', 5],
  ['landline', 4],
  ['withheld', 3],
  ['family', 1],
  ['toll-free', 2],
  ['abroad', 1],
];

export interface Person {
  /** Null: withheld. */
  number: string | null;
  habit: Habit;
  /** What they have to say, in the order of the script: issue, address, urgency, availability. */
  facts: string[];
}

const AREAS = ['512', '512', '512', '737', '212', '305', '208', '213', '602', '416', '808'];
const ISSUES = [
  ...['kitchen faucet drips', 'slow drain in the tub', 'garbage disposal is jammed'],
  ...['toilet keeps running', 'water heater makes noise', 'outdoor spigot leaks'],
];
const URGENT = [
  'water is pouring through the ceiling',
  'our basement is flooding',
  'no heat at all',
];
const ISSUES_ES = ['la llave de la cocina gotea', 'el drenaje de la tina va lento'];
const STREETS = ['Maple Ave', 'Birch Lane', 'Elm Ct', 'Oak Hill Dr', 'Congress Ave'];
const WHEN = ['thursday or friday morning', 'weekday mornings', 'tuesday after 1', 'any afternoon'];
const WHEN_ES = ['jueves por la mañana', 'entre semana por la tarde'];

export function person(index: number, random: () => number): Person {
  const habit = weighted(random());
  const one = (of: string[]) => of[Math.floor(random() * of.length)]!;
  const street = `${100 + Math.floor(random() * 9000)} ${one(STREETS)}`;
  const spanish = habit === 'spanish';
  const issue = habit === 'urgent' ? one(URGENT) : one(spanish ? ISSUES_ES : ISSUES);
  const calm = spanish ? 'puede esperar' : 'not urgent';
  const facts = [issue, street, calm, one(spanish ? WHEN_ES : WHEN)];
  return { number: numberOf(habit, index, one), habit, facts };
}

function numberOf(habit: Habit, index: number, one: (of: string[]) => string): string | null {
  const rest = String(2_000_000 + index * 13);
  if (habit === 'withheld') return null;
  if (habit === 'family') return FAMILY;
  if (habit === 'toll-free') return `+1800${rest}`;
  if (habit === 'abroad') return `+4477${String(10_000_000 + index)}`;
  return `+1${one(AREAS)}${rest}`;
}

function weighted(luck: number): Habit {
  const total = SHARES.reduce((sum, [, share]) => sum + share, 0);
  let rest = luck * total;
  for (const [habit, share] of SHARES) {
    rest -= share;
    if (rest < 0) return habit;
  }
  return 'silent';
}
