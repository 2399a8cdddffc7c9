/** The findings for a person: what is wrong stands out, each with its remedy. */
import type { Finding } from '../../core/finding.ts';
import { wrap } from '../../wrap.ts';
import { bold, dim, plural, red, yellow } from '../page.ts';

const MARKS = { ok: dim('  ok     '), warning: yellow('  warning'), error: red('  WRONG  ') };
const INDENT = ' '.repeat(10);
const COLUMNS = 80 - INDENT.length;

export function findingLines({ level, code, where, message, fix }: Finding): string[] {
  const place = where ? `${where}: ` : '';
  const name = level === 'ok' ? '' : ` (${code})`;
  const [first = '', ...more] = wrap(`${place}${message}${name}`, COLUMNS);
  const remedy = fix ? wrap(`Fix: ${fix}`, COLUMNS) : [];
  return [`${MARKS[level]} ${first}`, ...[...more, ...remedy].map(line => INDENT + line)];
}

export function verdict(findings: Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  if (errors > 0) return red(`${plural(errors, 'thing')} to put right.`);
  if (warnings > 0) return bold(`It works. ${plural(warnings, 'warning')}.`);
  return bold('All is well.');
}
