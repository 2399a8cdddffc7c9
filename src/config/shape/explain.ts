import type { z } from 'zod';
import { type Finding, finding } from '../../core/finding.ts';
import { nearest } from '../values/nearest.ts';
import type { Path, Source } from '../yaml/source.ts';
import { references } from '../yaml/variables.ts';
import { knownKeys } from './known-keys.ts';
import { mend, mendVariable } from './mend.ts';

type Issue = z.core.$ZodIssue;
type Code = Parameters<typeof finding>[0];

/** Under these nothing is quoted back: keys, and addresses of private calendars. */
const PRIVATE = ['telnyx', 'busy_calendars'];
const LONGEST_QUOTE = 60;

/** What the schema found wrong, in the owner's words and with its place in the file. */
export function explain(issue: Issue, source: Source): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey([...issue.path, key], source));
  const inner = issue.code === 'invalid_union' ? meantBranch(issue) : [];
  if (inner.length > 0) return inner.flatMap(each => explain(each, source));
  const value = valueAt(source.data, issue.path);
  return [value === undefined ? missing(issue, source) : wrong(issue, value, source)];
}

/** Of the shapes a value may have, the one it was meant to have: the right type, wrong inside. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const isWrongType = (inner: Issue) => inner.path.length === 0 && inner.code === 'invalid_type';
  const branch = issue.errors.find(issues => !issues.some(isWrongType)) ?? [];
  return branch.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A key with digits in it is not quoted: it may be an API key on the wrong side of a colon. */
function unknownKey(path: Path, source: Source): Finding {
  const key = String(path.at(-1));
  const known = knownKeys(path.slice(0, -1));
  const near = nearest(key, known);
  const which = /^[a-z][a-z_ -]{0,40}$/i.test(key) ? name(path) : 'this';
  const fix = near ? `did you mean ${near}?` : `the keys known here: ${known.join(', ')}`;
  return finding('E101', source.whereKey(path), `${which} is not a key textback knows`, fix);
}

function missing(issue: Issue, source: Source): Finding {
  const where = source.where(issue.path);
  const key = issue.path.at(-1);
  if (typeof key === 'string')
    return finding(
      'E106',
      where,
      `${name(issue.path)} is missing: ${issue.message}`,
      `add ${key}: …`,
    );
  const message = `${name(issue.path)} has an empty entry; it should be ${issue.message}`;
  return finding('E106', where, message, 'fill it in or remove it');
}

function wrong(issue: Issue, value: unknown, source: Source): Finding {
  const variables = references(source.written(issue.path) ?? '');
  const fix = variables.length > 0 ? mendVariable(issue, variables) : mend(issue, value);
  const message = `${name(issue.path)} should be ${issue.message}${found(value, issue.path, source)}`;
  return finding(codeOf(issue), source.where(issue.path), message, fix);
}

function codeOf(issue: Issue): Code {
  if (issue.code === 'custom') return issue.params?.['code'];
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'E105';
  return issue.code === 'invalid_value' ? 'E107' : 'E108';
}

function found(value: unknown, path: Path, source: Source): string {
  if (path.some(key => PRIVATE.includes(String(key)))) return '';
  if (value === null) return ', found nothing';
  if (Array.isArray(value)) return `, found ${value.length > 0 ? 'a list' : 'an empty list'}`;
  if (typeof value === 'object') return ', found a section';
  const written = source.written(path)?.split('\n')[0]?.slice(0, LONGEST_QUOTE) ?? '';
  return `, found ${typeof value === 'string' ? `the text "${written}"` : written}`;
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
