/** The commands that only look. */
import { type Adding, count } from './adding.ts';

const JSON_OPTION = ['--json', 'as JSON'] as const;

export function addReading(adding: Adding): void {
  addLeads(adding);
  addOutbox(adding);
  addCalendar(adding);
  addFigures(adding);
}

function addLeads({ program, config, does }: Adding): void {
  program
    .command('queue')
    .description('who waits for you, the urgent first')
    .option(...JSON_OPTION)
    .option('--all', 'the snoozed ones too, and however many there are')
    .option('--watch', 'stay and show every change')
    .action(does(async (options: object) => (await import('./queue.ts')).queue(config(), options)));
  program
    .command('leads [words...]')
    .description('every lead, the newest first, or those the words are about')
    .option(...JSON_OPTION)
    .option('--all', 'not only the newest 50')
    .action(
      does(async (words: string[], options: object) =>
        (await import('./leads.ts')).leads(config(), words, options),
      ),
    );
  program
    .command('lead')
    .argument('<lead>', 'its number', count)
    .description('the whole story of one lead')
    .option(...JSON_OPTION)
    .action(
      does(async (number: number, options: object) =>
        (await import('./lead.ts')).lead(config(), number, options),
      ),
    );
}

function addOutbox({ program, config, does }: Adding): void {
  const outbox = program
    .command('outbox')
    .description('texts that wait, failed, or whose fate nobody knows')
    .option(...JSON_OPTION)
    .action(
      does(async (options: object) => (await import('./outbox.ts')).outbox(config(), options)),
    );
  outbox
    .command('retry')
    .argument('<text>', 'its number', count)
    .description('send it once more')
    .action(does(async (id: number) => (await import('./outbox.ts')).retry(config(), id)));
  outbox
    .command('drop')
    .argument('<text>', 'its number', count)
    .description('let it be')
    .action(does(async (id: number) => (await import('./outbox.ts')).drop(config(), id)));
}

function addCalendar({ program, config, does }: Adding): void {
  program
    .command('bookings')
    .description('what is requested and confirmed from today on')
    .option(...JSON_OPTION)
    .action(
      does(async (options: object) => (await import('./bookings.ts')).bookings(config(), options)),
    );
  const calendar = program
    .command('calendar')
    .description('where your bookings can be subscribed to')
    .option(...JSON_OPTION)
    .action(
      does(async (options: object) => (await import('./calendar.ts')).calendar(config(), options)),
    );
  calendar
    .command('rotate')
    .description('a new address; the old one is dead at once')
    .option(...JSON_OPTION)
    .action(
      does(async (options: object) => (await import('./calendar.ts')).rotate(config(), options)),
    );
}

function addFigures({ program, config, does }: Adding): void {
  program
    .command('stats')
    .description('what the missed calls came to')
    .option('--since <when>', '30d, 12w, 2026-01-31 or all', '30d')
    .option('--csv', 'the weeks as CSV')
    .option('--explain', 'what each figure counts')
    .option(...JSON_OPTION)
    .action(
      does(async (options: { since: string }) =>
        (await import('./stats.ts')).stats(config(), options),
      ),
    );
  program
    .command('read')
    .description('reads texts on standard input as the intake would')
    .option(...JSON_OPTION)
    .action(does(async (options: object) => (await import('./read.ts')).read(config(), options)));
}
