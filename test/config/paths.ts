import { parseDocument } from 'yaml';

export type ValuePath = (string | number)[];

/** The path of every value in a YAML text, sections and lists included. */
export function paths(yaml: string): ValuePath[] {
  return below(parseDocument(yaml).toJS(), []);
}

function below(value: unknown, path: ValuePath): ValuePath[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap(key => {
    const here = [...path, key];
    return [here, ...below((value as Record<string | number, unknown>)[key], here)];
  });
}
