/** The commands that set textback up and look after it. */
import type { Adding } from './adding.ts';

export function addSetUp(adding: Adding): void {
  addDoctor(adding);
}

function addDoctor({ program, config, does }: Adding): void {
  program
    .command('doctor')
    .description('what keeps it from working: this machine, the Telnyx account, the way between')
    .option('--json', 'as JSON')
    .option('--call', 'watch one real test call as well')
    .action(
      does(async (options: { json?: boolean; call?: boolean }) =>
        (await import('./doctor/doctor.ts')).doctor(config(), options),
      ),
    );
}
