import { type Scalar, visit } from 'yaml';
import { type Finding, finding } from '../../core/finding.ts';
import { isEmpty, type Parsed } from './source.ts';
import { filled, isName, references, type Variables } from './variables.ts';

/** Fills in each `${NAME}` and empties each key without a value, in the document itself. */
export function fill({ document, place }: Parsed, values: Variables): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key') return;
      const where = place(node.range?.[0] ?? 0);
      findings.push(...names(node).flatMap(name => problem(name, values, where)));
      if (typeof node.value === 'string') node.value = filled(node.value, values);
      if (isEmpty(node)) node.value = undefined;
    },
  });
  return findings;
}

function names({ value }: Scalar): string[] {
  return typeof value === 'string' ? references(value) : [];
}

function problem(name: string, values: Variables, where: string): Finding[] {
  if (!isName(name)) return [malformed(where)];
  return values[name] ? [] : [missing(name, values[name] === '', where)];
}

function missing(name: string, empty: boolean, where: string): Finding {
  const message = `the variable ${name} is ${empty ? 'empty' : 'not set'}`;
  const fix = `add a line ${name}=… to the file .env beside the config, or set it in the environment`;
  return finding('E120', where, message, fix);
}

function malformed(where: string): Finding {
  const message = 'what stands in the braces after $ is not the name of a variable';
  return finding('E121', where, message, 'write letters, digits and _ there: TELNYX_API_KEY, say');
}
