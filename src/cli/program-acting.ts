/** The commands that act on a lead or a number; the same verbs as by text. */
import type { Outcome } from '../core/model.ts';
import { type Adding, count } from './adding.ts';

const OUTCOMES: Record<string, Outcome> = {
  reached: 'reached',
  booked: 'booked',
  lost: 'lost',
  spam: 'spam',
  wrongNumber: 'wrong_number',
};

export function addActing(adding: Adding): void {
  addWords(adding);
  addTurns(adding);
  addTimes(adding);
  addBookings(adding);
  addOptOut(adding);
}

function addWords({ program, config, does }: Adding): void {
  for (const [verb, about] of [
    ['say', 'text them your own words; the script falls silent'],
    ['note', 'note something for yourself'],
  ] as const) {
    program
      .command(verb)
      .argument('<lead>', 'its number', count)
      .argument('<words...>')
      .description(about)
      .action(
        does(async (lead: number, words: string[]) => {
          const cli = await import('./act.ts');
          return cli.act(config(), lead, cli[verb](words.join(' ')));
        }),
      );
  }
}

function addTurns({ program, config, does }: Adding): void {
  for (const [verb, about] of [
    ['take', 'you write from here on; the script falls silent'],
    ['script', 'hand it back to the script'],
  ] as const) {
    program
      .command(verb)
      .argument('<lead>', 'its number', count)
      .description(about)
      .action(
        does(async (lead: number) =>
          (await import('./act.ts')).act(config(), lead, () => ({ do: verb })),
        ),
      );
  }
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
        const cli = await import('./act.ts');
        const outcomes = Object.keys(options).flatMap(option => OUTCOMES[option] ?? []);
        return cli.act(config(), lead, cli.done(outcomes));
      }),
    );
}

function addTimes({ program, config, does }: Adding): void {
  for (const [verb, about] of [
    ['snooze', 'out of the queue for a while: 2h, tomorrow, "tue 9"'],
    ['call', 'you will call them: at "tue 9"'],
  ] as const) {
    program
      .command(verb)
      .argument('<lead>', 'its number', count)
      .argument('<when...>')
      .description(about)
      .action(
        does(async (lead: number, when: string[]) => {
          const cli = await import('./act.ts');
          return cli.act(config(), lead, cli[verb](when.join(' ').replace(/^(at|until) /, '')));
        }),
      );
  }
}

function addBookings({ program, config, does }: Adding): void {
  program
    .command('book')
    .argument('<lead>', 'its number', count)
    .argument('<when...>', '"tue 8-10"')
    .description('book an arrival window; they get a text')
    .action(
      does(async (lead: number, when: string[]) => {
        const cli = await import('./act.ts');
        return cli.act(config(), lead, cli.book(when.join(' ')));
      }),
    );
  for (const [verb, change, about] of [
    ['ok', 'confirm', 'confirm the requested window; they get a text'],
    ['off', 'off', 'call the booking off; they get a text'],
  ] as const) {
    program
      .command(verb)
      .argument('<lead>', 'its number', count)
      .description(about)
      .action(
        does(async (lead: number) =>
          (await import('./act.ts')).act(config(), lead, () => ({ do: change })),
        ),
      );
  }
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
