import { isScalar, type Scalar, visit } from 'yaml';
import type { Finding } from '../core/finding.ts';
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
    findings.push({
      code: 'E102',
      level: 'error',
      where: parsed.place(broken.pos[0]),
      ...advice(broken),
    });
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
  if (typeof node.value === 'string') node.value = node.value.replace(/\$\((\w+)\)/g, '${$1}');
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
  return {
    code: 'E104',
    level: 'error',
    where,
    message: 'this key stands here for the second time',
    fix: 'keep one of the two',
  };
}

function unquoted(where: string, reference: string): Finding {
  return {
    code: 'E103',
    level: 'error',
    where,
    message: `inside { } or [ ] YAML takes the braces of ${reference} for its own`,
    fix: `put it in double quotes: "${reference}"`,
  };
}

function missing(name: string, empty: boolean, where: string): Finding {
  return {
    code: 'E120',
    level: 'error',
    where,
    message: `the variable ${name} is ${empty ? 'empty' : 'not set'}`,
    fix: `add a line ${name}=… to the file .env beside the config, or set it in the environment`,
  };
}

function malformed(where: string): Finding {
  return {
    code: 'E121',
    level: 'error',
    where,
    message: '${…} does not hold the name of a variable',
    fix: 'write letters, digits and _ between the braces, as in ${TELNYX_API_KEY}',
  };
}
