/** The commands that set textback up and look after it. */
import type { Adding } from './adding.ts';

export function addSetUp(adding: Adding): void {
  addInit(adding);
  addDoctor(adding);
}

function addInit({ program, config, does }: Adding): void {
  program
    .command('init')
    .description('ask what is needed, write textback.yaml and .env, set Telnyx up')
    .option('-y, --yes', 'ask nothing: take the flags below, and what is usual for the rest')
    .option('--api-key-file <file>', 'holds the API key; otherwise TELNYX_API_KEY is taken')
    .option('--public-key <key>', 'otherwise TELNYX_PUBLIC_KEY is taken')
    .option('--name <name>', 'of the business')
    .option(
      '--timezone <zone>',
      'such as America/Chicago; otherwise that of this machine, if it has one',
    )
    .option('--line <number>', 'the Telnyx number, where the account has several')
    .option('--mode <mode>', 'forwarded or ring')
    .option('--cell <number>', 'your own phone')
    .option('--public-url <address>', 'how Telnyx reaches this machine')
    .option('--owner <name>', 'your first name')
    .option('--hours <span>', 'Monday to Friday, such as 08:00-17:00; "" for always open')
    .option('--greeting <words>', 'spoken before the beep of the voicemail')
    .option('--digest <on|off>', 'the morning list')
    .option('--listen <address>', 'where the daemon listens, such as 127.0.0.1:8080')
    .option('--api-url <address>', 'in the place of Telnyx')
    .action(
      does(async (options: object) => (await import('./init/init.ts')).init(config(), options)),
    );
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
