import { damped } from '../../src/core/understand/learned/evidence.ts';

/** What each word weighs; `bias` is what an empty text weighs. */
export interface Weights {
  bias: number;
  of: Map<string, number>;
}

const ROUNDS = 20;
const STEP = 0.5;
const SHRINKING = 1e-3;
const SEEN_AT_LEAST = 3;

/** Logistic regression, one example at a time in an order that is always the same. */
export function regress(rows: readonly (readonly string[])[], labels: readonly boolean[]): Weights {
  const places = known(rows);
  const examples = rows.map(row => row.flatMap(key => places.get(key) ?? []));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  for (const i of orders(rows.length)) {
    const example = examples[i]!;
    const scale = damped(example.length);
    let sum = 0;
    for (const at of example) sum += weights[at]!;
    const slip = 1 / (1 + Math.exp(-bias - sum * scale)) - (labels[i] ? 1 : 0);
    biasSquares += slip * slip;
    bias -= (STEP * slip) / Math.sqrt(biasSquares);
    for (const at of example) {
      const slope = slip * scale + SHRINKING * weights[at]!;
      squares[at]! += slope * slope;
      weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!);
    }
  }
  return { bias, of: new Map([...places].map(([key, at]) => [key, weights[at]!])) };
}

/** Words seen in more than two texts, each with its place. */
function known(rows: readonly (readonly string[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const key of rows.flat()) seen.set(key, (seen.get(key) ?? 0) + 1);
  const keys = [...seen].filter(([, times]) => times >= SEEN_AT_LEAST).map(([key]) => key);
  return new Map(keys.map((key, at) => [key, at]));
}

/** Every example once a round, shuffled alike on every machine. */
function* orders(count: number): Generator<number> {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 12345;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = count - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = state % (i + 1);
      [order[i], order[other]] = [order[other]!, order[i]!];
    }
    yield* order;
  }
}
