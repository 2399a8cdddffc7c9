/**
 * The keys of `quick` without the YAML library, which takes longer to load than a reading command to
 * run. It understands the plain spellings and leaves everything else to the library.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface Skimmed {
  /** Absolute path of the SQLite file. */
  database: string;
  timezone: string;
  businessName: string;
  jobValue: number | null;
}

/** One value on one line, bare or in double quotes; no escape, no variable, nothing YAML treats apart. */
const VALUE = /^(?:"([\w ./'&+-]+)"|([A-Za-z./][\w ./'&+-]*?))$/;
/** What makes a document more than plain keys and values at its outer level. */
const UNUSUAL = /^(?:[^\w\s#]|\w+\s*:\s*[&*!|>])|\t/m;

/** Null: not written plainly enough to be sure. */
export function skim(path: string): Skimmed | null {
  const text = contents(path);
  if (text === null || UNUSUAL.test(text)) return null;
  const sections = keyed(text, '');
  const business = sections && entries(sections.get('business') ?? '');
  const [name, timezone] = [value(business?.get('name')), value(business?.get('timezone'))];
  const written = sections?.get('database');
  const database = written === undefined ? './textback.db' : value(written);
  const jobValue = amount(business?.get('job_value'));
  if (!name || !timezone || !database || jobValue === undefined || !isZone(timezone)) return null;
  return { database: resolve(dirname(path), database), timezone, businessName: name, jobValue };
}

/** Undefined: it is there, but not as a plain number. */
function amount(written: string | undefined): number | null | undefined {
  if (written === undefined) return null;
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(written)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function contents(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The keys of a section, whether a line each or in one pair of braces. */
function entries(section: string): Map<string, string> | null {
  const inBraces = /^\s*\{([^{}[\]]*)\}\s*$/.exec(section)?.[1];
  if (inBraces !== undefined) {
    // A comma inside quotes cuts the value in two, and half a value is not understood below.
    return keyed(
      inBraces
        .split(',')
        .map(part => part.trim())
        .join('\n'),
      '',
    );
  }
  const indent = /\n( +)\w/.exec(section)?.[1];
  return indent === undefined ? null : keyed(section, indent);
}

/** What stands after each key with just this indentation. Null: one is there twice. */
function keyed(text: string, indent: string): Map<string, string> | null {
  const found = new Map<string, string>();
  const starts = new RegExp(`^${indent}(\\w+):(?=\\s|$)`, 'gm');
  const heads = [...text.matchAll(starts)];
  for (const [i, head] of heads.entries()) {
    if (found.has(head[1]!)) return null;
    found.set(head[1]!, text.slice(head.index + head[0].length, heads[i + 1]?.index));
  }
  return found;
}

/** Null too where more lines follow: they might belong to it. */
function value(written: string | undefined): string | null {
  const lines = (written ?? '').split('\n').map(line => line.replace(/(^|\s)#.*$/, '').trim());
  const match = VALUE.exec(lines.filter(line => line !== '').join('\n'));
  return match?.[1] ?? match?.[2] ?? null;
}
