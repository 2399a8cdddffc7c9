import { FAULTS } from '../vocabulary/faults.ts';
import { HOUSE } from '../vocabulary/house.ts';
import { FIRST_NAMES } from '../vocabulary/names.ts';
import { ORDINARY } from '../vocabulary/ordinary.ts';
import { OUTAGES } from '../vocabulary/outages.ts';
import { SENSES } from '../vocabulary/senses.ts';
import { NOT_STREET, QUANTITY } from '../vocabulary/streets.ts';
import { TALK } from '../vocabulary/talk.ts';
import { WORK } from '../vocabulary/work.ts';
import { COMMON } from './language.ts';
import { SpellingBook } from './typos.ts';

type Table = Record<string, string>;

/** A phrase of the vocabulary: its words after the first, and what it stands for. */
export interface Phrase {
  rest: readonly string[];
  tags: readonly string[];
}

const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(phrase => phrase !== '');

const wordsOf = (tables: Table[]): string[] =>
  tables.flatMap(table => Object.values(table).flatMap(list => list.split(/[\s,]+/)));

/** Made with the first text to be read: 100 ms that no command and no start should cost. */
class Lexicon {
  readonly #phrases: () => ReadonlyMap<string, readonly Phrase[]>;
  readonly #spelling: () => SpellingBook;

  constructor(table: Table, spelling: () => SpellingBook) {
    this.#phrases = once(() => indexed(table));
    this.#spelling = spelling;
  }

  /** By first word. */
  get phrases(): ReadonlyMap<string, readonly Phrase[]> {
    return this.#phrases();
  }

  /** The words behind misspellings. */
  get spelling(): SpellingBook {
    return this.#spelling();
  }
}

export type { Lexicon };

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function indexed(table: Table): Map<string, Phrase[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(table))
    for (const phrase of phrasesOf(list)) tags.set(phrase, [...(tags.get(phrase) ?? []), tag]);
  const index = new Map<string, Phrase[]>();
  for (const [phrase, meanings] of tags) {
    const [first = '', ...rest] = phrase.split(' ');
    index.set(first, [...(index.get(first) ?? []), { rest, tags: meanings }]);
  }
  for (const found of index.values()) found.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

const pick = (table: Table, ...tags: string[]): Table =>
  Object.fromEntries(tags.map(tag => [tag, table[tag] ?? '']));

const ordinary = () =>
  new Set([
    ...ORDINARY.split(/\s+/),
    ...wordsOf([HOUSE, FAULTS, TALK, SENSES, OUTAGES]),
    ...Object.values(COMMON).flatMap(words => [...words]),
    ...FIRST_NAMES,
    ...NOT_STREET,
    ...QUANTITY,
    ...WORK,
  ]);

/** The faults whose misspellings are worth finding; the other words are too common. */
const MISSPELT =
  'LEAK DRIP FLOOD WATERDAMAGE BURST OVERFLOW CLOG SMELL BURN SPARK SHOCK SMOKE FIRE DEAD LOCKEDOUT'.split(
    ' ',
  );

const spelling = once(() => {
  const people = pick(TALK, 'EMERGENCY', 'CANWAIT', 'ELDERLY', 'BABY', 'COMMERCIAL');
  return new SpellingBook(wordsOf([HOUSE, pick(FAULTS, ...MISSPELT), people]), ordinary());
});

/** What breaks and how people say so. */
export const FAULT_LEXICON = new Lexicon({ ...HOUSE, ...FAULTS, ...TALK }, spelling);

/** The same with what lay people tell instead; its longer phrases would hide the words the rules need. */
export const SCENE_LEXICON = new Lexicon(
  { ...HOUSE, ...FAULTS, ...TALK, ...SENSES, ...OUTAGES },
  spelling,
);
