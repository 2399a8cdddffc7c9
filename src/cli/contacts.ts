/** `textback contacts`: whom the owner knows, from an address book. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readCsv } from '../core/contacts/csv.ts';
import { understood } from '../core/contacts/person.ts';
import { readVcards } from '../core/contacts/vcard.ts';
import { UserError } from '../core/user-error.ts';
import { createStore } from '../store/store.ts';
import { opened } from './opened.ts';
import { cut, phone, plural, print, printJson } from './page.ts';
import { phoneNumber } from './phone-number.ts';

const MOST_BYTES = 20_000_000;
const MOST_NUMBERS = 100_000;
/** Of what is no phone number, so many are named. */
const NAMED = 10;

interface Options {
  json?: boolean;
  /** Neither texted nor queued. */
  skip?: boolean;
}

/** All of them or, where the file cannot be used, none. */
export function importContacts(configPath: string, file: string, { json, skip }: Options) {
  return opened(configPath, ({ db, clock }) => {
    const { named, strange } = understood(peopleIn(file));
    if (named.size > MOST_NUMBERS) throw tooMuch(file, `more than ${MOST_NUMBERS} numbers`);
    const store = createStore(db);
    store.write(() => {
      for (const [number, name] of named) {
        store.contacts.save({ number, name, skip: skip ? 1 : 0, addedAt: clock.now });
      }
    });
    if (json) printJson({ imported: named.size, skip: skip === true, left_out: strange });
    else print([done(named.size, skip), ...leftOut(strange)]);
    return 0;
  });
}

export function listContacts(configPath: string, { json }: Options) {
  return opened(configPath, ({ db }) => {
    const contacts = createStore(db).contacts.all();
    if (json) {
      printJson(contacts.map(({ number, name, skip }) => ({ number, name, skip: skip === 1 })));
    } else if (contacts.length === 0) {
      print(['No contacts yet: textback contacts import FILE']);
    } else {
      print(
        contacts.map(({ number, name, skip }) => {
          return `${phone(number).padEnd(18)}${cut(name, 48)}${skip ? '  (skipped)' : ''}`;
        }),
      );
    }
    return 0;
  });
}

export function forgetContact(configPath: string, written: string, { json }: Options) {
  return opened(configPath, ({ db }) => {
    const number = phoneNumber(written);
    const forgotten = createStore(db).contacts.forget(number);
    if (json) printJson({ number, forgotten });
    else print([`${phone(number)} is ${forgotten ? 'no longer' : 'not'} among the contacts`]);
    return forgotten ? 0 : 1;
  });
}

function peopleIn(file: string) {
  const text = contents(file);
  const people = /^\s*BEGIN:VCARD/i.test(text) ? readVcards(text) : readCsv(text);
  if (Array.isArray(people)) return people;
  const where = `${basename(file)}:${people.line}`;
  throw new UserError('E431', `${where}: ${people.problem}`, 'nothing was imported');
}

/** UTF-8, UTF-16 with its mark, or what old Windows programs wrote. */
function contents(file: string): string {
  const bytes = read(file);
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function read(file: string): Buffer {
  const size = statSync(file, { throwIfNoEntry: false });
  if (!size?.isFile())
    throw new UserError('E430', `${file} is not a file`, 'name a .vcf or .csv file');
  if (size.size > MOST_BYTES) throw tooMuch(file, 'more than 20 MB');
  return readFileSync(file);
}

function tooMuch(file: string, what: string): UserError {
  const fix = 'export it without pictures, or in parts; nothing was imported';
  return new UserError('E432', `${basename(file)} holds ${what}`, fix);
}

function done(count: number, skip: boolean | undefined): string {
  const kept = skip ? ' on the skip list: neither texted nor queued' : '';
  return `${plural(count, 'number')} imported${kept}.`;
}

function leftOut(strange: { line: number; phone: string }[]): string[] {
  if (strange.length === 0) return [];
  const more = strange.length - NAMED;
  return [
    `Left out, as they are no phone numbers:`,
    ...strange.slice(0, NAMED).map(({ line, phone }) => `  line ${line}: ${cut(phone, 60)}`),
    ...(more > 0 ? [`  and ${plural(more, 'more')}`.replace(/s$/, '')] : []),
  ];
}
