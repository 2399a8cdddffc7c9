/** The commands by which data comes in, goes out, and is erased. */
import type { Adding } from './adding.ts';

export function addData(adding: Adding): void {
  addForget(adding);
}

function addForget({ program, config, does }: Adding): void {
  program
    .command('forget <number>')
    .description('erase a caller; the figures stay, and so does an opt-out')
    .option('--yes', 'without asking')
    .action(
      does(async (number: string, options: object) =>
        (await import('./forget.ts')).forget(config(), number, options),
      ),
    );
}
