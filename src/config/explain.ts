import type { z } from 'zod';
import type { Finding } from '../core/finding.ts';
import { nearest } from './nearest.ts';
import type { Path, Source } from './source.ts';
import { references } from './variables.ts';

type Issue = z.core.$ZodIssue;

/** Under these nothing is quoted back: keys, and addresses of private calendars. */
const PRIVATE = ['telnyx', 'busy_calendars'];

/** What the schema found wrong, in the owner's words and with its place in the file. */
export function explain(issue: Issue, source: Source, known: (path: Path) => string[]): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey([...issue.path, key], source, known(issue.path)));
  const inner = issue.code === 'invalid_union' ? meantBranch(issue) : [];
  if (inner.length > 0) return inner.flatMap(each => explain(each, source, known));
  const value = valueAt(source.data, issue.path);
  return [value === undefined ? missing(issue, source) : wrong(issue, value, source)];
}

/** Of the shapes a value may have, the one it was meant to have: the right type, wrong inside. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const isWrongType = (inner: Issue) => inner.path.length === 0 && inner.code === 'invalid_type';
  const branch = issue.errors.find(issues => !issues.some(isWrongType)) ?? [];
  return branch.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKey(path: Path, source: Source, known: string[]): Finding {
  const key = String(path.at(-1));
  const near = nearest(key, known);
  const quotable = /^[a-z][a-z_ -]{0,40}$/i.test(key);
  return {
    code: 'E101',
    level: 'error',
    where: source.whereKey(path),
    message: quotable
      ? `${name(path)} is not a key textback knows`
      : 'this key is not one textback knows',
    fix: near ? `did you mean ${near}?` : `the keys known here: ${known.join(', ')}`,
  };
}

function missing(issue: Issue, source: Source): Finding {
  return {
    code: 'E106',
    level: 'error',
    where: source.where(issue.path),
    message: `${name(issue.path)} is missing: ${issue.message}`,
    fix: `add ${String(issue.path.at(-1))}: …`,
  };
}

function wrong(issue: Issue, value: unknown, source: Source): Finding {
  const variables = references(source.written(issue.path) ?? '');
  return {
    code: codeOf(issue),
    level: 'error',
    where: source.where(issue.path),
    message: `${name(issue.path)} should be ${issue.message}, found ${found(value, issue.path, source)}`,
    fix: variables.length > 0 ? `check the value of ${variables.join(', ')}` : fixOf(issue, value),
  };
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return String(issue.params?.['code']);
  return (
    { invalid_type: 'E105', invalid_union: 'E105', invalid_value: 'E107' }[issue.code as string] ??
    'E108'
  );
}

function fixOf(issue: Issue, value: unknown): string | null {
  if (issue.code === 'custom') return (issue.params?.['fix'] as string | null) ?? null;
  if (issue.code !== 'invalid_value') return null;
  const near = nearest(String(value), issue.values.map(String));
  return near ? `did you mean ${near}?` : null;
}

function found(value: unknown, path: Path, source: Source): string {
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'a section';
  const secret = path.some(key => PRIVATE.includes(String(key)));
  const written = source.written(path);
  if (secret || written === null) return 'something else';
  return typeof value === 'string' ? `the text "${written}"` : written;
}

/** "lines.ring.seconds": which item of a list is meant is told by the place. */
function name(path: Path): string {
  return path.filter(key => typeof key === 'string').join('.') || 'the file';
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
