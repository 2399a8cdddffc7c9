import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Finding, finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import { CHECKS } from './checks/every.ts';
import { keys, type Secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { explain } from './shape/explain.ts';
import { file } from './shape/file.ts';
import { pathFrom } from './values/paths.ts';
import { pick } from './yaml/pick.ts';
import { read } from './yaml/read.ts';
import { mounted, type Path, type Source } from './yaml/source.ts';
import { type Variables, variables } from './yaml/variables.ts';

/** The config holds at least one error; `findings` has them all, warnings included. */
export class ConfigError extends UserError {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    const errors = findings.filter(finding => finding.level === 'error');
    super(errors[0]?.code ?? 'E100', errors.map(sentence).join('\n'), errors[0]?.fix ?? null);
    this.name = 'ConfigError';
    this.findings = findings;
  }
}

/** What such an error has found, as `textback check` tells it. Throws on what is no UserError. */
export function findingsOf(error: unknown): Finding[] {
  if (error instanceof ConfigError) return error.findings;
  if (!(error instanceof UserError)) throw error;
  const { code, message, fix } = error;
  return [{ code, level: 'error', where: null, message, fix }];
}

export interface Loaded {
  settings: Settings;
  /** Warnings only. */
  findings: Finding[];
  /** "textback.yaml:14:9" of a value, e.g. ['script', 'steps', 0, 'ask'], for checks of one's own. */
  where(path: Path): string;
}

/** Reads textback.yaml and all that belongs to it. Throws a ConfigError that holds every problem. */
export function load(path: string, env: Variables): Loaded {
  const { source, findings } = sourceOf(path, variables(path, env));
  if (!source) throw new ConfigError(findings);
  const parsed = file.safeParse(source.data);
  const secrets = keys(source, path);
  const all = sorted([...findings, ...fresh(judged(parsed, secrets, source), findings)]);
  const wrong = all.some(finding => finding.level === 'error');
  if (wrong || !parsed.success || !secrets.keys) throw new ConfigError(all);
  return {
    settings: settings(parsed.data, secrets.keys, path),
    findings: all,
    where: source.where,
  };
}

function judged(
  parsed: ReturnType<typeof file.safeParse>,
  secrets: Secrets,
  source: Source,
): Finding[] {
  return [
    ...(parsed.error?.issues ?? []).flatMap(issue => explain(issue, source)),
    ...secrets.findings,
    ...CHECKS.flatMap(check => check(source)),
  ];
}

/** A value that lacks its variable is not blamed again for what it then holds. */
function fresh(findings: Finding[], known: Finding[]): Finding[] {
  const blamed = new Set(known.map(({ where }) => where));
  return findings.filter(({ where }) => where === null || !blamed.has(where));
}

/** The config and, where it names one, its script file in the place of `script`. */
function sourceOf(path: string, values: Variables): { source: Source | null; findings: Finding[] } {
  const whole = readYaml(path, basename(path), null, values);
  const name = pick(whole.source?.data, 'script_file')[0]?.value;
  if (!whole.source || typeof name !== 'string') return whole;
  const { where, whereKey, written, data } = whole.source;
  const label = written(['script_file']) ?? name;
  const part = readYaml(pathFrom(path, name), label, where(['script_file']), values);
  const findings = [...whole.findings, ...part.findings];
  if (pick(data, 'script').length > 0) findings.push(twoScripts(whereKey(['script_file'])));
  return {
    source: part.source ? mounted(whole.source, 'script', part.source) : whole.source,
    findings,
  };
}

function readYaml(path: string, label: string, mentioned: string | null, values: Variables) {
  try {
    return read(label, readFileSync(path, 'utf8'), values);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { source: null, findings: [unreadable(label, mentioned)] };
  }
}

function twoScripts(where: string): Finding {
  return finding('E208', where, 'there is both a script and a script_file', 'keep one of the two');
}

function unreadable(label: string, where: string | null): Finding {
  const fix = where
    ? 'check the path; it is relative to the config file'
    : 'run textback init to make one, or name it with -c';
  return finding('E100', where, `${label} cannot be read`, fix);
}

function sentence({ where, message, fix }: Finding): string {
  return `${where ? `${where}: ` : ''}${message}${fix ? ` (${fix})` : ''}`;
}

/** In the order of the file, one file after the other. */
function sorted(findings: Finding[]): Finding[] {
  const place = ({ where }: Finding) =>
    where?.replace(/\d+/g, digits => digits.padStart(6, '0')) ?? '';
  return findings.toSorted((a, b) => place(a).localeCompare(place(b), 'en'));
}
