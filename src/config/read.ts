import { isScalar, type Scalar, visit } from 'yaml';
import { type Finding, finding } from '../core/finding.ts';
import { isEmpty, type Parsed, parse, type Source, source } from './source.ts';
import { advice } from './syntax.ts';
import { filled, isName, references, type Variables } from './variables.ts';

/** An unquoted `${NAME}` inside { } or [ ], where YAML takes its braces for its own. */
const UNQUOTED = /(?<=[:,[]\s*)\$\{(\w+)\}(?=\s*[,}\]])/g;

interface Read {
  /** Null where the file is too broken to go on. */
  source: Source | null;
  findings: Finding[];
}

/** YAML to data: syntax judged, empty keys dropped, `${NAME}` filled in. */
export function read(label: string, text: string, values: Variables): Read {
  const { parsed, findings } = parsedLeniently(label, text);
  const errors = parsed.document.errors;
  const doubles = errors.filter(error => error.code === 'DUPLICATE_KEY');
  findings.push(...doubles.map(error => doubled(parsed.place(error.pos[0]))));
  const broken = errors.find(error => error.code !== 'DUPLICATE_KEY');
  if (broken) {
    const { message, fix } = advice(broken);
    findings.push(finding('E102', parsed.place(broken.pos[0]), message, fix));
    return { source: null, findings };
  }
  findings.push(...fill(parsed, values));
  return { source: source(parsed), findings };
}

/** Reads on past an unquoted `${NAME}` in braces, so that the rest is judged as well. */
function parsedLeniently(label: string, text: string): { parsed: Parsed; findings: Finding[] } {
  const parsed = parse(label, text);
  if (parsed.document.errors.length === 0) return { parsed, findings: [] };
  const findings = [...text.matchAll(UNQUOTED)].map(match =>
    unquoted(parsed.place(match.index), match[0]),
  );
  const mended = parse(label, text.replace(UNQUOTED, '$($1)'));
  visit(mended.document, { Scalar: (_, node) => restore(node) });
  return { parsed: mended, findings };
}

function restore(node: Scalar): void {
  if (typeof node.value === 'string')
    node.value = node.value.replace(/\$\((\w+)\)/g, (_, name) => `\${${name}}`);
}

function fill({ document, place }: Parsed, values: Variables): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key') return;
      if (isEmpty(node)) node.value = undefined;
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const where = place(node.range?.[0] ?? 0);
      findings.push(...references(node.value).flatMap(name => problem(name, values, where)));
      node.value = filled(node.value, values);
    },
  });
  return findings;
}

function problem(name: string, values: Variables, where: string): Finding[] {
  if (!isName(name)) return [malformed(where)];
  return values[name] ? [] : [missing(name, values[name] === '', where)];
}

function doubled(where: string): Finding {
  return finding('E104', where, 'this key stands here for the second time', 'keep one of the two');
}

function unquoted(where: string, reference: string): Finding {
  const message = `inside { } or [ ] YAML takes the braces of ${reference} for its own`;
  return finding('E103', where, message, `put it in double quotes: "${reference}"`);
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
