import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml';

/** Keys and list positions from the top of the file, e.g. ['lines', 0, 'number']. */
export type Path = readonly PropertyKey[];

/** A YAML file as plain data, and where each part of it stands. */
export interface Source {
  data: unknown;
  /** "textback.yaml:14:9" of the value at a path, or of the nearest thing around it that exists. */
  where(path: Path): string;
  /** The same for a key rather than its value. */
  whereKey(path: Path): string;
  /** The text, number or word at a path as it was typed; null for a list, a section or nothing. */
  written(path: Path): string | null;
}

export interface Parsed {
  document: Document.Parsed<ParsedNode>;
  /** "textback.yaml:14:9" for an offset into the text. */
  place(offset: number): string;
}

/** Reads YAML without judging it: errors stay in `document.errors`. */
export function parse(label: string, text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${label}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  return { document, place };
}

/** The data of a sound document with its positions. */
export function source({ document, place }: Parsed): Source {
  const at = (path: Path) => place(offset(document, path));
  return {
    data: document.toJS(),
    where: at,
    whereKey: path => place(keyOffset(document, path) ?? offset(document, path.slice(0, -1))),
    written: path => {
      const node = locate(document, path);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

/** The source as if `part` were written in it under `key`. */
export function mounted(whole: Source, key: string, part: Source): Source {
  const pass = <T>(path: Path, inside: (path: Path) => T, outside: (path: Path) => T) =>
    path[0] === key ? inside(path.slice(1)) : outside(path);
  return {
    data: { ...(whole.data as object), [key]: part.data },
    where: path => pass(path, part.where, whole.where),
    whereKey: path => pass(path, part.whereKey, whole.whereKey),
    written: path => pass(path, part.written, whole.written),
  };
}

function offset(document: Document, path: Path): number {
  const node = locate(document, path);
  if (node?.range && !isEmpty(node)) return node.range[0];
  if (path.length === 0) return 0;
  return keyOffset(document, path) ?? node?.range?.[0] ?? offset(document, path.slice(0, -1));
}

function keyOffset(document: Document, path: Path): number | null {
  const parent = locate(document, path.slice(0, -1));
  const key = pairOf(parent, path.at(-1))?.key as Node | undefined;
  return key?.range?.[0] ?? null;
}

function locate(document: Document, path: Path): Node | null {
  let node = document.contents as Node | null;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    node = ((isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value) ??
      null) as Node | null;
  }
  return node;
}

function pairOf(node: unknown, key: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(
    pair => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key),
  );
}

/** Nothing after the colon: everything under the key was commented out, say. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && !node.source && (node.value ?? null) === null;
}
