import { readFileSync } from 'node:fs';
import { isMap, parseDocument } from 'yaml';
import { UserError } from '../core/user-error.ts';
import { pathFrom } from './values/paths.ts';
import { zone } from './values/zones.ts';
import { filled, references, type Variables, variables } from './yaml/variables.ts';

/** What a command needs that only reads the database. */
export interface Quick {
  /** Absolute path of the SQLite file. */
  database: string;
  timezone: string;
  businessName: string;
  phones: 'masked' | 'full';
  /** What a booked job brings on average; null: not said. */
  jobValue: number | null;
}

/**
 * The few keys a reading command needs, without validating the rest: it must start at once.
 * Throws a UserError where the file is missing or too broken for that.
 */
export function quick(path: string, env: Variables = process.env): Quick {
  const key = reader(path, env);
  const businessName = key('business', 'name');
  const written = key('business', 'timezone');
  if (!businessName || !written) throw broken(path, 'lacks a business.name or a business.timezone');
  const timezone = zone(written);
  if (!timezone) throw broken(path, `names a time zone that there is not: ${written}`);
  return {
    database: pathFrom(path, key('database') ?? './textback.db'),
    timezone,
    businessName,
    phones: key('log', 'phones') === 'full' ? 'full' : 'masked',
    jobValue: amount(key('business', 'job_value')),
  };
}

function reader(path: string, env: Variables): (...keys: string[]) => string | null {
  const document = parseDocument(text(path), { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents))
    throw broken(path, 'is not in order');
  return (...keys) => {
    const value = document.getIn(keys);
    if (typeof value !== 'string' || value === '') return null;
    return references(value).length > 0 ? complete(value, path, variables(path, env)) : value;
  };
}

/** Null too where it is no number: textback check says so. */
function amount(written: string | null): number | null {
  const value = Number(written ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

function complete(value: string, path: string, values: Variables): string {
  const missing = references(value).find(name => !values[name]);
  if (missing !== undefined) throw broken(path, `needs the variable ${missing}, which is not set`);
  return filled(value, values);
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(
      'E100',
      `${path} cannot be read`,
      'run textback init to make one, or name it with -c',
    );
  }
}

function broken(path: string, what: string): UserError {
  return new UserError('E102', `${path} ${what}`, `run textback check -c ${path}`);
}
