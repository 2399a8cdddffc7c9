import { e164 } from '../values/phones.ts';
import type { Path } from './source.ts';

export interface Picked<T = unknown> {
  path: Path;
  value: T;
}

/** All that stands at a pattern such as "lines.*.number", whatever the rest of the file is like. */
export function pick(data: unknown, pattern: string): Picked[] {
  const keys = pattern === '' ? [] : pattern.split('.');
  const picked = keys.reduce<Picked[]>(
    (around, key) => around.flatMap(each => inside(each, key)),
    [{ path: [], value: data }],
  );
  return picked.filter(({ value }) => value !== undefined && value !== null);
}

/** The same, for patterns that lead to phone numbers; what is not one is passed over. */
export function pickPhones(data: unknown, ...patterns: string[]): Picked<string>[] {
  return patterns
    .flatMap(pattern => pick(data, pattern))
    .flatMap(({ path, value }) => {
      const number = e164(value);
      return number ? [{ path, value: number }] : [];
    });
}

function inside({ path, value }: Picked, key: string): Picked[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = key === '*' ? Object.keys(value) : [key];
  return keys.map(name => ({
    path: [...path, name],
    value: (value as Record<string, unknown>)[name],
  }));
}

/** Those whose value has stood before. */
export function repeated<T>(picked: Picked<T>[]): Picked<T>[] {
  return picked.filter(
    ({ value }, index) => picked.findIndex(each => each.value === value) < index,
  );
}
