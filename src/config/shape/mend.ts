import type { z } from 'zod';
import { nearest } from '../values/nearest.ts';

/** YAML 1.1 took these for true and false, and some editors still colour them so. */
const SPOKEN: Record<string, boolean> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

/** What to write instead of a wrong value; null where the message says all there is to say. */
export function mend(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (issue.path.length === 0) return 'textback init writes one to begin with';
  if (value === null) return 'remove the key to have its default, or give it a value';
  if (issue.code === 'custom') return issue.params?.['fix'] ?? null;
  if (issue.code === 'invalid_type') return otherType(issue.expected, value);
  if (issue.code !== 'invalid_value') return null;
  const near = nearest(String(value), issue.values.map(String));
  return near ? `did you mean ${near}?` : null;
}

/** The same for a value that came out of variables, which is never shown. */
export function mendVariable(issue: z.core.$ZodIssue, names: string[]): string {
  if (issue.code === 'invalid_type') return 'write the value itself: a variable only gives a text';
  return `check the value of ${names.join(', ')}`;
}

function otherType(expected: string, value: unknown): string | null {
  if (expected === 'array' && typeof value !== 'object')
    return 'put it in [ ], even if it is the only one';
  if (expected === 'string' && typeof value !== 'object') return 'put it in quotes';
  const text = String(value).toLowerCase();
  if (expected === 'boolean' && text in SPOKEN) return `write ${SPOKEN[text]}, without quotes`;
  return /^\d+$/.test(text) && typeof value === 'string' ? `write ${text}, without quotes` : null;
}
