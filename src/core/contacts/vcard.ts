/** An address book as vCards of version 2.1, 3.0 or 4.0, as phones and mail programs export it. */
import type { Person, Unusable } from './person.ts';

interface Property {
  line: number;
  name: string;
  parameters: string;
  value: string;
}

const PROPERTY = /^(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s;

export function readVcards(text: string): Person[] | Unusable {
  const people: Person[] = [];
  let card: Property[] | null = null;
  let begun = 1;
  for (const property of properties(text)) {
    const { name, value, line } = property;
    const isCard = value.trim().toUpperCase() === 'VCARD';
    if (name === 'BEGIN' && isCard) {
      if (card) return { line: begun, problem: 'this card has no END:VCARD' };
      [card, begun] = [[], line];
    } else if (name === 'END' && isCard) {
      if (!card) return { line, problem: 'END:VCARD without a BEGIN:VCARD' };
      people.push(person(card));
      card = null;
    } else if (card) card.push(property);
    else return { line, problem: 'this is not within a card (BEGIN:VCARD … END:VCARD)' };
  }
  return card ? { line: begun, problem: 'this card has no END:VCARD' } : people;
}

function person(card: Property[]): Person {
  const first = (name: string) => card.find(property => property.name === name);
  const names = [first('FN'), first('N'), first('ORG'), first('NICKNAME')];
  return {
    name: names.map(property => (property ? nameIn(property) : '')).find(Boolean) ?? '',
    phones: card
      .filter(({ name }) => name === 'TEL')
      .map(property => ({ phone: decoded(property).trim(), line: property.line }))
      .filter(({ phone }) => phone !== ''),
  };
}

/** "Doe;Jane;Q.;Dr.;" is "Dr. Jane Q. Doe". */
function nameIn(property: Property): string {
  const parts = decoded(property)
    .split(/(?<!\\);/)
    .map(part => part.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1').trim());
  if (property.name !== 'N') return parts.filter(Boolean).join(', ');
  const [family, given, middle, prefix, suffix] = parts;
  return [prefix, given, middle, family, suffix].filter(Boolean).join(' ');
}

function decoded({ parameters, value }: Property): string {
  if (!/quoted-printable/i.test(parameters)) return value;
  const bytes = value.replace(/=\r?\n/g, '');
  const encoding = /charset="?([\w-]+)/i.exec(parameters)?.[1] ?? 'utf-8';
  const octets = [...bytes.matchAll(/=([0-9A-F]{2})|([\s\S])/giu)].flatMap(([, hex, plain]) =>
    hex ? [Number.parseInt(hex, 16)] : [...new TextEncoder().encode(plain)],
  );
  return decoder(encoding).decode(new Uint8Array(octets));
}

/** A card may name an encoding nobody has heard of. */
function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** Lines put together again: those that begin with a space, and those after a soft break of 2.1. */
function* properties(text: string): Generator<Property> {
  let open: Property | null = null;
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (open && /^[ \t]/.test(line)) open.value += line.slice(1);
    else if (open && endsSoftly(open)) open.value = open.value.slice(0, -1) + line;
    else {
      if (open) yield open;
      const [, name, parameters = '', value = ''] = PROPERTY.exec(line) ?? [];
      if (name) open = { line: at + 1, name: name.toUpperCase(), parameters, value };
      // Not a property: an empty line, or a picture that was folded wrongly.
      else open = null;
    }
  }
  if (open) yield open;
}

function endsSoftly({ parameters, value }: Property): boolean {
  return value.endsWith('=') && /quoted-printable/i.test(parameters);
}
