import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import { CHECKS } from './checks.ts';
import { explain } from './explain.ts';
import { knownKeys } from './known-keys.ts';
import { read } from './read.ts';
import { type ConfigFile, file } from './schema.ts';
import { type Keys, keys } from './secrets.ts';
import { settings } from './settings.ts';
import { mounted, type Path, type Source } from './source.ts';
import { type Variables, variables } from './variables.ts';

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
  const judged = judge(source, path);
  findings.push(...judged.findings);
  const { file, keys } = judged;
  const wrong = findings.some(finding => finding.level === 'error');
  if (wrong || !file || !keys) throw new ConfigError(sorted(findings));
  return { settings: settings(file, keys, path), findings: sorted(findings), where: source.where };
}

function sourceOf(path: string, values: Variables): { source: Source | null; findings: Finding[] } {
  const whole = readYaml(path, basename(path), null, values);
  const section = whole.source?.data;
  if (!isSection(section) || typeof section['script_file'] !== 'string') return whole;
  const written = section['script_file'];
  const where = whole.source!.where(['script_file']);
  const part = readYaml(resolve(dirname(path), written), written, where, values);
  const findings = [...whole.findings, ...part.findings];
  if (!part.source) return { source: 'script' in section ? whole.source : null, findings };
  if ('script' in section) findings.push(twoScripts(whole.source!));
  return { source: mounted(whole.source!, 'script', part.source), findings };
}

function readYaml(path: string, label: string, mentioned: string | null, values: Variables) {
  try {
    return read(label, readFileSync(path, 'utf8'), values);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { source: null, findings: [unreadable(label, mentioned)] };
  }
}

function judge(source: Source, path: string) {
  const parsed = file.safeParse(source.data);
  const issues = parsed.error?.issues ?? [];
  const secrets: { keys: Keys | null; findings: Finding[] } = isSection(source.data)
    ? keys(source, path)
    : { keys: null, findings: [] };
  return {
    file: (parsed.data ?? null) as ConfigFile | null,
    keys: secrets.keys,
    findings: [
      ...issues.flatMap(issue => explain(issue, source, knownKeys)),
      ...secrets.findings,
      ...CHECKS.flatMap(check => check(source)),
    ],
  };
}

function isSection(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function twoScripts(source: Source): Finding {
  return {
    code: 'E208',
    level: 'error',
    where: source.whereKey(['script_file']),
    message: 'there is both a script and a script_file',
    fix: 'keep one of the two',
  };
}

function unreadable(label: string, where: string | null): Finding {
  return {
    code: 'E100',
    level: 'error',
    where,
    message: `${label} cannot be read`,
    fix: where
      ? 'check the path; it is relative to the config file'
      : 'run textback init to make one, or name it with -c',
  };
}

function sentence({ where, message, fix }: Finding): string {
  return `${where ? `${where}: ` : ''}${message}${fix ? ` (${fix})` : ''}`;
}

/** In the order of the file. */
function sorted(findings: Finding[]): Finding[] {
  const place = ({ where }: Finding) => (where?.split(':').slice(-2) ?? []).map(Number);
  return findings.toSorted((a, b) => {
    const [line = 0, column = 0] = place(a);
    const [otherLine = 0, otherColumn = 0] = place(b);
    return line - otherLine || column - otherColumn;
  });
}
