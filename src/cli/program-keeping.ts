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
  program
    .command('install-service')
    .description('run as a systemd service, from the start of the machine')
    .option('--user <name>', 'as whom; otherwise whoever owns the config')
    .option('--dry-run', 'only show what would be done')
    .action(
      does(async (options: object) =>
        (await import('./install-service.ts')).installService(config(), options),
      ),
    );
}
