import type { DangerKind } from '../reading.ts';
import { WEIGHTS } from './weights.ts';

export type Matter = 'urgent' | 'danger' | 'opt_out';

/** What one key of the evidence weighs in each matter; null where it was seen too seldom. */
export interface Weight {
  weighs: Record<Matter, number | null>;
  /** The danger it was mostly seen with. */
  kind: DangerKind | null;
}

export interface Model {
  /** What is known before the first word, and the sum from which the matter is taken for true. */
  bias: Record<Matter, number>;
  least: Record<Matter, number>;
  /** Lines of the table by their key: most are never asked for, so they are read when they are. */
  lines: ReadonlyMap<string, string>;
}

let learnt: Model | null = null;

/** The model shipped; its table is taken apart with the first text to be read. */
export function model(): Model {
  learnt ??= fromTable(WEIGHTS);
  return learnt;
}

/** Lines of key, urgent, danger, opt-out, kind, with tabs between; the first two are bias and least. */
function fromTable(table: string): Model {
  const [bias = '', least = '', ...lines] = table.trim().split('\n');
  return {
    bias: numbers(bias),
    least: numbers(least),
    lines: new Map(lines.map(line => [line.slice(0, line.indexOf('\t')), line])),
  };
}

const numbers = (line: string): Record<Matter, number> => {
  const [, urgent, danger, opt_out] = line.split('\t').map(Number);
  return { urgent: urgent!, danger: danger!, opt_out: opt_out! };
};

/** Null: the key was seen too seldom to weigh anything in any matter. */
export function weightOf(key: string, { lines }: Model): Weight | null {
  const line = lines.get(key);
  if (line === undefined) return null;
  const [, urgent, danger, opt_out, kind] = line.split('\t');
  return {
    weighs: { urgent: number(urgent), danger: number(danger), opt_out: number(opt_out) },
    kind: kind ? (kind as DangerKind) : null,
  };
}

const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
