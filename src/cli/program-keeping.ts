/** The commands that keep the installation itself. */
import type { Adding } from './adding.ts';

export function addKeeping({ program, config, does }: Adding): void {
  program
    .command('backup')
    .argument('<file>', 'the tar to write')
    .description('database, photos and key in one file; while it runs')
    .option('--json', 'as JSON')
    .action(
      does(async (file: string, options: object) =>
        (await import('./backup.ts')).backup(config(), file, options),
      ),
    );
  program
    .command('restore')
    .argument('<file>', 'what backup wrote')
    .description('put a backup in place, once it is checked')
    .option('--json', 'as JSON')
    .action(
      does(async (file: string, options: object) =>
        (await import('./restore.ts')).restore(config(), file, options),
      ),
    );
}
