/** The commands that act on a lead or a number; the same verbs as by text. */
import type { Outcome } from '../core/model.ts';
import type { Typed } from './act.ts';
import { type Adding, count } from './adding.ts';

const OUTCOMES: Record<string, Outcome> = {
  reached: 'reached',
  booked: 'booked',
  lost: 'lost',
  spam: 'spam',
  wrongNumber: 'wrong_number',
};

type Acts = typeof import('./act.ts');

/** A verb that takes the lead, and perhaps words after it. */
interface Verb {
  verb: string;
  about: string;
  /** What the words after the lead are; null: there are none. */
  words: [name: string, about?: string] | null;
  typed: (acts: Acts, words: string) => Typed;
}

const VERBS: Verb[] = [
  {
    verb: 'say',
    about: 'text them your own words; the script falls silent',
    words: ['<words...>'],
    typed: ({ say }, words) => say(words),
  },
  {
    verb: 'note',
    about: 'note something for yourself',
    words: ['<words...>'],
    typed: ({ note }, words) => note(words),
  },
  {
    verb: 'take',
    about: 'you write from here on; the script falls silent',
    words: null,
    typed: () => () => ({ do: 'take' }),
  },
  {
    verb: 'script',
    about: 'hand it back to the script',
    words: null,
    typed: () => () => ({ do: 'script' }),
  },
  {
    verb: 'snooze',
    about: 'out of the queue for a while: 2h, tomorrow, "tue 9"',
    words: ['<when...>'],
    typed: ({ snooze }, when) => snooze(when.replace(/^(at|until) /, '')),
  },
  {
    verb: 'call',
    about: 'you will call them: at "tue 9"',
    words: ['<when...>'],
    typed: ({ call }, when) => call(when.replace(/^(at|until) /, '')),
  },
  {
    verb: 'book',
    about: 'book an arrival window; they get a text',
    words: ['<when...>', '"tue 8-10"'],
    typed: ({ book }, when) => book(when),
  },
  {
    verb: 'ok',
    about: 'confirm the requested window; they get a text',
    words: null,
    typed: () => () => ({ do: 'confirm' }),
  },
  {
    verb: 'off',
    about: 'call the booking off; they get a text',
    words: null,
    typed: () => () => ({ do: 'off' }),
  },
];

export function addActing(adding: Adding): void {
  for (const verb of VERBS) addVerb(adding, verb);
  addDone(adding);
  addBusy(adding);
  addOptOut(adding);
}

function addVerb({ program, config, does }: Adding, { verb, about, words, typed }: Verb): void {
  const command = program
    .command(verb)
    .argument('<lead>', 'its number', count)
    .description(about)
    .action(
      does(async (lead: number, said: string[] | object) => {
        const acts = await import('./act.ts');
        return acts.act(config(), lead, typed(acts, Array.isArray(said) ? said.join(' ') : ''));
      }),
    );
  if (words) command.argument(...words);
}

function addDone({ program, config, does }: Adding): void {
  program
    .command('done')
    .argument('<lead>', 'its number', count)
    .description('nothing more to do about it')
    .option('--reached', 'you talked (taken for granted)')
    .option('--booked', 'they are a job now')
    .option('--lost', 'they went elsewhere')
    .option('--spam', 'not a customer')
    .option('--wrong-number', 'they meant somebody else')
    .action(
      does(async (lead: number, options: Record<string, boolean>) => {
        const acts = await import('./act.ts');
        const outcomes = Object.keys(options).flatMap(option => OUTCOMES[option] ?? []);
        return acts.act(config(), lead, acts.done(outcomes));
      }),
    );
}

function addBusy({ program, config, does }: Adding): void {
  program
    .command('busy')
    .argument('<when...>', '"tue 1-3"')
    .description('hours in which no window is offered')
    .action(
      does(async (when: string[]) => (await import('./busy.ts')).busy(config(), when.join(' '))),
    );
}

function addOptOut({ program, config, does }: Adding): void {
  program
    .command('optout [number]')
    .description('never text this number again')
    .option('--undo', 'take back what you said of it')
    .option('--list', 'everybody who has opted out')
    .option('--json', 'as JSON')
    .action(
      does(async (number: string | undefined, options: object) =>
        (await import('./optout.ts')).optout(config(), number, options),
      ),
    );
}
