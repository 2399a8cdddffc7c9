import type { DangerKind } from '../reading.ts';
import type { Parts } from '../take-apart.ts';
import type { Word } from '../text/words.ts';
import { damped, type Evidence, evidenceIn, type Place } from './evidence.ts';
import { type Matter, theModel, type Weight } from './model.ts';

/** The words that carried it, as written, and where the evidence points. */
export interface Sound {
  words: string;
  kind: DangerKind | null;
}

/** A text and what in it may speak for something; gathered once for all matters. */
export interface Speech {
  text: string;
  words: readonly Word[];
  /** What of it the model knows. */
  known: readonly Known[];
}

interface Known {
  evidence: Evidence;
  weight: Weight;
}

/** Without the address: the name of a street says nothing of the trouble. */
export function speech({ text, rest, told }: Pick<Parts, 'text' | 'rest' | 'told'>): Speech {
  const { weightOf } = theModel();
  const known: Known[] = [];
  for (const evidence of evidenceIn(rest, told)) {
    const weight = weightOf(evidence.key);
    if (weight !== null) known.push({ evidence, weight });
  }
  return { text, words: rest, known };
}

interface Heard {
  evidence: Evidence;
  weighs: number;
  kind: DangerKind | null;
}

/**
 * Whether the text sounds like those that were labelled so, for what no rule has words for.
 * What would speak for it speaks against it where it `isMoot`: denied, past, mended or only feared.
 */
export function sounds(
  matter: Matter,
  { text, words, known }: Speech,
  isMoot: (place: Place) => boolean = () => false,
): Sound | null {
  const least = theModel().least[matter];
  const heard = hear(matter, known);
  // Most texts end here, before anything is looked at twice.
  if (score(heard, matter) < least) return null;
  const left = heard.map(it =>
    it.weighs > 0 && it.evidence.places.some(isMoot) ? { ...it, weighs: -it.weighs } : it,
  );
  if (score(left, matter) < least) return null;
  const { start, end } = strongest(left, words);
  return { words: text.slice(start, end), kind: kindOf(left) };
}

function hear(matter: Matter, known: readonly Known[]): Heard[] {
  return known.flatMap(({ evidence, weight }) => {
    const weighs = weight.weighs[matter];
    return weighs === null ? [] : [{ evidence, weighs, kind: weight.kind }];
  });
}

function score(heard: readonly Heard[], matter: Matter): number {
  const sum = heard.reduce((total, { weighs }) => total + weighs, 0);
  return theModel().bias[matter] + sum * damped(heard.length);
}

/** The run of words that says most; what speaks against it weighs too. */
function strongest(heard: readonly Heard[], words: readonly Word[]): Place {
  const says = words.map(() => 0);
  for (const { evidence, weighs } of heard)
    words.forEach((word, i) => {
      if (evidence.places.some(at => at.start < word.end && word.start < at.end))
        says[i]! += weighs;
    });
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY };
  let run = { first: 0, sum: 0 };
  says.forEach((said, at) => {
    run = run.sum > 0 ? { ...run, sum: run.sum + said } : { first: at, sum: said };
    if (run.sum > best.sum) best = { ...run, last: at };
  });
  return { start: words[best.first]!.start, end: words[best.last]!.end };
}

function kindOf(heard: readonly Heard[]): DangerKind | null {
  const totals = new Map<DangerKind, number>();
  for (const { kind, weighs } of heard)
    if (kind !== null && weighs > 0) totals.set(kind, (totals.get(kind) ?? 0) + weighs);
  return [...totals].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
