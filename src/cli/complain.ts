/** What went wrong, for the person at the keyboard: what, where, and what to do. */
import type { Finding } from '../core/finding.ts';
import { UserError } from '../core/user-error.ts';
import { wrap } from '../wrap.ts';
import { UsageError } from './usage-error.ts';

/** Codes of a config that is wrong; everything else a person can put right is a failure. */
const CONFIG = /^[EW][12]/;

/** Prints it on standard error. Returns the exit status: 2 wrong usage or config, 1 anything else. */
export function complain(error: unknown): number {
  process.stderr.write(`${inWords(error)}\n`);
  const wrong = error instanceof UserError && CONFIG.test(error.code);
  return wrong || error instanceof UsageError ? 2 : 1;
}

function inWords(error: unknown): string {
  if (!(error instanceof UserError)) {
    return `textback: this is a bug\n${error instanceof Error ? error.stack : String(error)}`;
  }
  const { message, fix } = error;
  const findings = 'findings' in error ? (error.findings as Finding[]) : [];
  if (findings.length > 0) return findings.map(asFound).join('\n');
  return [`textback: ${message}`, ...(fix ? [`  ${fix}`] : [])].join('\n');
}

/** One finding in 80 columns, with its remedy below. */
export function asFound({ code, level, where, message, fix }: Finding): string {
  const place = where ? `${where}: ` : '';
  const warning = level === 'warning' ? 'warning: ' : '';
  const lines = wrap(`${place}${warning}${message} (${code})`, 80);
  if (fix) lines.push(...wrap(`Fix: ${fix}`, 76).map(line => `    ${line}`));
  return lines.join('\n');
}
