import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/core/contacts/csv.ts';
import { type Person, type Unusable, understood } from '../../../src/core/contacts/person.ts';
import { readVcards } from '../../../src/core/contacts/vcard.ts';

function named(people: Person[] | Unusable): Record<string, string> {
  if (!Array.isArray(people)) throw new Error(`${people.line}: ${people.problem}`);
  return Object.fromEntries(understood(people).named);
}

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

test('a card of an old phone: quoted-printable, over several lines', () => {
  const text = card(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Jos=',
    '=C3=A9',
    'TEL;CELL;PREF:512-555-0142',
    'TEL;HOME:(512) 555-0143',
  );
  expect(named(readVcards(text))).toEqual({
    '+15125550142': 'José Muñoz',
    '+15125550143': 'José Muñoz',
  });
});

test('cards of version 3 and 4: groups, folded lines, addresses of the form tel:', () => {
  const three = card(
    'VERSION:3.0',
    'item1.TEL;type=pref:+1 512 555 0142',
    'FN:Hill Country',
    '  Supply\\, Inc.',
  );
  const four = card(
    'VERSION:4.0',
    'FN:Mom',
    'TEL;VALUE=uri;TYPE="voice,home":tel:+1-512-555-0143;ext=12',
  );
  expect(named(readVcards(three + four))).toEqual({
    '+15125550142': 'Hill Country Supply, Inc.',
    '+15125550143': 'Mom',
  });
});

test('a card without a name is known by the company, and else by the number', () => {
  const text = card('ORG:Ferguson;Austin', 'TEL:5125550142') + card('TEL:5125550143');
  expect(named(readVcards(text))).toEqual({
    '+15125550142': 'Ferguson, Austin',
    '+15125550143': '+15125550143',
  });
});

test('a card that does not end, or never began, is named by its line', () => {
  expect(readVcards('BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nEND:VCARD')).toMatchObject({ line: 1 });
  expect(readVcards('BEGIN:VCARD\nEND:VCARD\nFN:A')).toMatchObject({ line: 3 });
});

test('spreadsheets as Google, Outlook and people write them', () => {
  const google =
    'First Name,Last Name,Phone 1 - Label,Phone 1 - Value\nJane,Doe,Mobile,512-555-0142 ::: (512) 555-0143\n';
  expect(named(readCsv(google))).toEqual({
    '+15125550142': 'Jane Doe',
    '+15125550143': 'Jane Doe',
  });
  const outlook =
    '"First Name","Company","Business Phone","Mobile Phone"\r\n"","Ferguson, Inc.","","+15125550142"\r\n';
  expect(named(readCsv(outlook))).toEqual({ '+15125550142': 'Ferguson, Inc.' });
  expect(named(readCsv('Name;Phone\nMom;5125550142\n\n'))).toEqual({ '+15125550142': 'Mom' });
});

test('quotation marks and line ends within a cell are part of it', () => {
  expect(named(readCsv('name,phone\n"Jane ""Red""\nDoe",5125550142'))).toEqual({
    '+15125550142': 'Jane "Red" Doe',
  });
});

test('a header without a phone column, and a quotation mark without an end, are named by line', () => {
  expect(readCsv('name,email\na,b')).toMatchObject({ line: 1 });
  expect(readCsv('name,phone\nMom,5125550142\n"Dad,5125550143\n')).toMatchObject({ line: 3 });
});

test('what is no phone number is left out by its line', () => {
  const people = readCsv('name,phone\nVoicemail,*86\nMom,512-555-0142 x3\n') as Person[];
  expect(understood(people)).toEqual({
    named: new Map([['+15125550142', 'Mom']]),
    strange: [{ phone: '*86', line: 2 }],
  });
});

test('a name cannot bring control characters or a novel with it', () => {
  const people = [
    { name: `\u001b[2J\u202eX${'a'.repeat(5000)}`, phones: [{ phone: '5125550142', line: 1 }] },
  ];
  const [name] = understood(people).named.values();
  expect(name).toMatch(/^\[2J Xa+$/);
  expect(name?.length).toBe(100);
});

test('whatever a file holds, reading it comes to an end and does not fail', () => {
  const pieces = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'TEL:',
    ';',
    ',',
    '"',
    '\n',
    '=',
    'ENCODING=QUOTED-PRINTABLE:',
    '5125550142',
    'N',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), parts => {
      const text = parts.join('');
      for (const people of [readCsv(text), readVcards(text)]) {
        if (Array.isArray(people)) understood(people);
        else expect(people.line).toBeGreaterThan(0);
      }
    }),
  );
});

test('a big hostile file takes no more than a moment', () => {
  const start = performance.now();
  readCsv(`name,phone\n${'"a""'.repeat(500_000)}`);
  readVcards(`BEGIN:VCARD\n${'TEL;"x'.repeat(300_000)}`);
  readVcards(card(`FN:${'a\\;'.repeat(500_000)}`, `TEL:${'5'.repeat(500_000)}`));
  expect(performance.now() - start).toBeLessThan(5000);
});
