/** The commands by which data comes in, goes out, and is erased. */
import type { Adding } from './adding.ts';

export function addData(adding: Adding): void {
  addContacts(adding);
  addForget(adding);
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
