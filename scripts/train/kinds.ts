import type { TrainingText } from './learn.ts';

/** The danger that a key was clearly seen with most; seen once with one danger is not clear. */
export function kindsOf(
  texts: readonly TrainingText[],
  rows: readonly (readonly string[])[],
): Map<string, string> {
  const seen = new Map<string, string[]>();
  texts.forEach(({ danger_kind: kind }, i) => {
    if (kind) for (const key of rows[i]!) seen.set(key, [...(seen.get(key) ?? []), kind]);
  });
  return new Map([...seen].flatMap(([key, kinds]) => clear(kinds).map(kind => [key, kind])));
}

function clear(kinds: readonly string[]): string[] {
  const [kind, same] = [...Map.groupBy(kinds, it => it)].sort(
    (a, b) => b[1].length - a[1].length,
  )[0]!;
  return same.length * 2 > kinds.length + 1 ? [kind] : [];
}
