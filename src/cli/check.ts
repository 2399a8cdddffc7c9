import { basename } from 'node:path';
import { findingsOf, load } from '../config/load.ts';
import { jsonSchema } from '../config/shape/file.ts';
import type { Finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { asFound } from './complain.ts';
import { understood } from './understood.ts';

interface Options {
  json: boolean;
  /** Prints the JSON schema of the file, and checks nothing. */
  schema: boolean;
}

interface Result {
  settings: Settings | null;
  findings: Finding[];
}

/** Prints every problem of the config. Returns the exit status: 0 fine or only warnings, 2 wrong. */
export function check(configPath: string, { json, schema }: Options): number {
  if (schema) return print(JSON.stringify(jsonSchema(), null, 2), 0);
  const { settings, findings } = checked(configPath);
  const status = findings.some(({ level }) => level === 'error') ? 2 : 0;
  if (json) return print(JSON.stringify(findings, null, 2), status);
  const name = basename(configPath);
  const verdict = settings
    ? [`${name} is fine.`, ...understood(settings)].join('\n')
    : count(findings);
  return print([...findings.map(asFound), verdict].join('\n\n'), status);
}

function checked(configPath: string): Result {
  try {
    return load(configPath, process.env);
  } catch (error) {
    return { settings: null, findings: findingsOf(error) };
  }
}

function print(text: string, status: number): number {
  process.stdout.write(`${text}\n`);
  return status;
}

function count(findings: Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const also = warnings > 0 ? ` and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}${also}.`;
}
