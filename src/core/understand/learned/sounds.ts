import type { DangerKind } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { damped, type Evidence, evidenceIn } from './evidence.ts';
import { type Matter, type Model, model, weightOf } from './model.ts';

/** The words that carried it, as written, and where the evidence points. */
export interface Sound {
  words: string;
  kind: DangerKind | null;
}

/** A text and what in it may speak for something; gathered once for all matters. */
export interface Speech {
  text: string;
  words: readonly Word[];
  evidence: readonly Evidence[];
}

export const speech = (text: string, words: readonly Word[]): Speech => ({
  text,
  words,
  evidence: evidenceIn(words),
});

interface Heard {
  evidence: Evidence;
  weight: number;
  kind: DangerKind | null;
}

/** A place in the text, from `start` to before `end`. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Whether the text sounds like those that were labelled so, for what no rule has words for.
 * What would speak for it speaks against it where it `isMoot`: denied, past, mended or only feared.
 */
export function sounds(
  matter: Matter,
  { text, words, evidence }: Speech,
  isMoot: (place: Place) => boolean = () => false,
): Sound | null {
  const learnt = model();
  const heard = evidence.flatMap(it => weighed(it, matter, learnt));
  // Most texts end here, before anything is looked at twice.
  if (score(heard, matter, learnt) < learnt.least[matter]) return null;
  const place = ({ first, last }: Pick<Evidence, 'first' | 'last'>): Place => ({
    start: words[first]!.start,
    end: words[last]!.end,
  });
  const left = heard.map(it =>
    it.weight > 0 && isMoot(place(it.evidence)) ? { ...it, weight: -it.weight } : it,
  );
  if (score(left, matter, learnt) < learnt.least[matter]) return null;
  const { start, end } = place(strongest(left, words.length));
  return { words: text.slice(start, end), kind: kindOf(left) };
}

function weighed(evidence: Evidence, matter: Matter, learnt: Model): Heard[] {
  const known = weightOf(evidence.key, learnt);
  const weight = known?.weighs[matter] ?? null;
  return weight === null ? [] : [{ evidence, weight, kind: known!.kind }];
}

function score(heard: readonly Heard[], matter: Matter, { bias }: Model): number {
  const sum = heard.reduce((total, { weight }) => total + weight, 0);
  return bias[matter] + sum * damped(heard.length);
}

/** The run of words that says most; what speaks against it weighs too. */
function strongest(heard: readonly Heard[], count: number): Pick<Evidence, 'first' | 'last'> {
  const says = new Array<number>(count).fill(0);
  for (const { evidence, weight } of heard)
    for (let at = evidence.first; at <= evidence.last; at++) says[at]! += weight;
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY };
  let run = { first: 0, sum: 0 };
  says.forEach((said, at) => {
    run = run.sum > 0 ? { ...run, sum: run.sum + said } : { first: at, sum: said };
    if (run.sum > best.sum) best = { ...run, last: at };
  });
  return best;
}

function kindOf(heard: readonly Heard[]): DangerKind | null {
  const totals = new Map<DangerKind, number>();
  for (const { kind, weight } of heard)
    if (kind !== null && weight > 0) totals.set(kind, (totals.get(kind) ?? 0) + weight);
  return [...totals].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
