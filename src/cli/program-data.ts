/** The commands by which data comes in, goes out, and is erased. */
import type { Adding } from './adding.ts';

export function addData(adding: Adding): void {
  addContacts(adding);
  addExport(adding);
  addForget(adding);
}

const EXPORT_HELP = `
Times are RFC 3339 in the business's zone, numbers E.164. The columns:
  leads     lead, name, caller, line, state, outcome, urgent, urgent_because,
            danger, issue, address, availability, question, voicemail, photos,
            missed_calls, since, last_message_at, next_step, callback_at,
            snoozed_until, language
  messages  at, lead, caller, from (caller, script or owner), text, status, why
  calls     at, ended_at, line, caller, lead, verdict, because, skip, voicemail
  consent   at, lead, caller, line, what, by, words, texted_at, text, status
In CSV a cell that a spreadsheet would run as a formula begins with '.`;

function addExport({ program, config, does }: Adding): void {
  program
    .command('export <what>')
    .description('everything as CSV or JSON lines: leads, messages, calls or consent')
    .option('--format <format>', 'csv or jsonl', 'csv')
    .option('--since <when>', '30d, 12w, 2026-01-31 or all', 'all')
    .addHelpText('after', EXPORT_HELP)
    .action(
      does(async (what: string, options: { format: string; since: string }) =>
        (await import('./export.ts')).exportAll(config(), what, options),
      ),
    );
}

function addContacts({ program, config, does }: Adding): void {
  const contacts = program
    .command('contacts')
    .description('whom you know: their names in the queue, and who is left alone');
  contacts
    .command('import <file>')
    .description('take them from an address book: vCard, or CSV with a header')
    .option('--skip', 'family and suppliers: neither texted nor queued')
    .option('--json', 'as JSON')
    .action(
      does(async (file: string, options: object) =>
        (await import('./contacts.ts')).importContacts(config(), file, options),
      ),
    );
  contacts
    .command('list')
    .description('every number with its name')
    .option('--json', 'as JSON')
    .action(
      does(async (options: object) =>
        (await import('./contacts.ts')).listContacts(config(), options),
      ),
    );
  contacts
    .command('forget <number>')
    .description('no longer a contact, no longer skipped')
    .option('--json', 'as JSON')
    .action(
      does(async (number: string, options: object) =>
        (await import('./contacts.ts')).forgetContact(config(), number, options),
      ),
    );
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
