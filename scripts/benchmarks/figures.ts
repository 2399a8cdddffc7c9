/** Percentiles of a list of milliseconds. */
export interface Figures {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

export function figures(list: number[]): Figures {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

export function median(list: number[]): number {
  return figures(list).p50;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
