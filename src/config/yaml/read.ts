import { Scalar, visit } from 'yaml';
import { type Finding, finding } from '../../core/finding.ts';
import { fill } from './fill.ts';
import { type Parsed, parse, type Source, source } from './source.ts';
import { advice } from './syntax.ts';
import type { Variables } from './variables.ts';

/** `${NAME}` before a comma or a bracket, where YAML may take its braces for its own. */
const REFERENCE = /(?<=[:,[]\s*)\$\{(\w+)\}(?=\s*[,}\]])/g;
/** The same so that YAML takes it for a text; as long, so that nothing moves. */
const STAND_IN = /\$\((\w+)\)/g;

interface Read {
  /** Null where the file is too broken to go on. */
  source: Source | null;
  findings: Finding[];
}

/** YAML to data: syntax judged, empty keys dropped, `${NAME}` filled in. */
export function read(label: string, text: string, values: Variables): Read {
  const { parsed, findings } = parsedLeniently(label, text);
  const { document, place } = parsed;
  const fatal = document.errors.find(error => error.code !== 'DUPLICATE_KEY');
  if (fatal)
    return { source: null, findings: [...findings, broken(fatal.code, place(fatal.pos[0]))] };
  findings.push(...document.errors.map(error => doubled(place(error.pos[0]))));
  findings.push(...withoutStrayAliases(parsed), ...fill(parsed, values));
  return { source: source(parsed), findings };
}

/** Reads on past an unquoted `${NAME}` in braces, so that the rest is judged as well. */
function parsedLeniently(label: string, text: string): { parsed: Parsed; findings: Finding[] } {
  const parsed = parse(label, text);
  if (parsed.document.errors.length === 0) return { parsed, findings: [] };
  const mended = parse(label, text.replace(REFERENCE, '$($1)'));
  const findings: Finding[] = [];
  visit(mended.document, {
    Scalar: (_, node) => {
      const reference = restore(node);
      if (reference && node.type === 'PLAIN')
        findings.push(unquoted(mended.place(node.range?.[0] ?? 0), reference));
    },
  });
  return { parsed: mended, findings };
}

/** Puts `${NAME}` back in place of its stand-in; null where there was none. */
function restore(node: Scalar): string | null {
  const before = node.source ?? '';
  const after = before.replace(STAND_IN, (_, name) => `\${${name}}`);
  if (after === before || typeof node.value !== 'string') return null;
  node.source = after;
  node.value = node.value.replace(STAND_IN, (_, name) => `\${${name}}`);
  return after;
}

/** A text such as *boiler without quotes is an alias of nothing, which no data can be made of. */
function withoutStrayAliases({ document, place }: Parsed): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return undefined;
      findings.push(broken('BAD_ALIAS', place(node.range?.[0] ?? 0)));
      return Object.assign(new Scalar(undefined), { range: node.range ?? null });
    },
  });
  return findings;
}

function broken(code: string, where: string): Finding {
  const { message, fix } = advice(code);
  return finding('E102', where, message, fix);
}

function doubled(where: string): Finding {
  return finding('E104', where, 'this key stands here for the second time', 'keep one of the two');
}

function unquoted(where: string, reference: string): Finding {
  const message = `inside { } or [ ] YAML takes the braces of ${reference} for its own`;
  return finding('E103', where, message, `put it in double quotes: "${reference}"`);
}
