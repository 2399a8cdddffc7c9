import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { UserError } from '../../core/user-error.ts';

/** `${NAME}` inside a text; group 1 is what stands between the braces. */
const REFERENCE = /\$\{([^}]*)\}/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export type Variables = Readonly<Record<string, string | undefined>>;

/** The environment, over what a `.env` file beside the config says. */
export function variables(configPath: string, env: Variables): Variables {
  const file = join(dirname(configPath), '.env');
  return existsSync(file) ? { ...parseEnv(contents(file)), ...env } : env;
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError('E125', '.env is there but cannot be read', `chown or chmod ${file}`);
  }
}

/** The names referred to in a text, well-formed or not. */
export function references(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(match => match[1] ?? '');
}

export function isName(reference: string): boolean {
  return NAME.test(reference);
}

/** The text with each reference replaced; one without a value becomes nothing. */
export function filled(text: string, values: Variables): string {
  return text.replace(REFERENCE, (_, name: string) => values[name] ?? '');
}
