import type { TrainingText } from './learn.ts';

/** The danger each key was seen with most. */
export function kindsOf(
  texts: readonly TrainingText[],
  rows: readonly (readonly string[])[],
): Map<string, string> {
  const sizes = Map.groupBy(texts, ({ danger_kind }) => danger_kind);
  const seen = new Map<string, Map<string, number>>();
  texts.forEach(({ danger_kind: kind }, i) => {
    if (!kind) return;
    const share = 1 / sizes.get(kind)!.length;
    for (const key of rows[i]!) {
      const shares = seen.get(key) ?? new Map<string, number>();
      seen.set(key, shares.set(kind, (shares.get(kind) ?? 0) + share));
    }
  });
  return new Map([...seen].map(([key, shares]) => [key, most(shares)]));
}

const most = (shares: ReadonlyMap<string, number>): string =>
  [...shares].sort((a, b) => b[1] - a[1])[0]![0];
