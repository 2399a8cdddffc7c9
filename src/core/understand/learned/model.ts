import type { DangerKind } from '../reading.ts';
import shipped from './weights.json' with { type: 'json' };

export type Matter = 'urgent' | 'danger' | 'opt_out';

/** What one key of the evidence weighs in each matter; null where it was seen too seldom. */
export interface Weight {
  weighs: Record<Matter, number | null>;
  /** The danger it was mostly seen with. */
  kind: DangerKind | null;
}

/** What scripts/train.ts has learned, and weights.json holds. */
export interface Learnt {
  /** What is known before the first word. */
  bias: Record<Matter, number>;
  /** The sum from which a matter is taken for true, whatever the rules say. */
  least: Record<Matter, number>;
  /** "key⇥urgent⇥danger⇥opt_out⇥kind", an empty cell where nothing is known. */
  weights: string[];
}

export interface Model extends Omit<Learnt, 'weights'> {
  /** Null: the key was seen too seldom to weigh anything in any matter. */
  weightOf(key: string): Weight | null;
}

let model: Model | null = null;

/** The model shipped; its table is taken apart with the first text to be read. */
export function theModel(): Model {
  model ??= modelOf(shipped);
  return model;
}

function modelOf({ weights, ...known }: Learnt): Model {
  // Most lines are never asked for, so they are read when they are.
  const table = new Map<string, string | Weight>(
    weights.map(line => [line.slice(0, line.indexOf('\t')), line]),
  );
  return {
    ...known,
    weightOf(key) {
      const found = table.get(key);
      if (typeof found !== 'string') return found ?? null;
      const weight = weightIn(found);
      table.set(key, weight);
      return weight;
    },
  };
}

function weightIn(line: string): Weight {
  const [, urgent, danger, opt_out, kind] = line.split('\t');
  return {
    weighs: { urgent: number(urgent), danger: number(danger), opt_out: number(opt_out) },
    kind: kind ? (kind as DangerKind) : null,
  };
}

const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
