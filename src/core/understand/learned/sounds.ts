import type { DangerKind } from '../reading.ts';
import type { Unit } from '../text/units.ts';
import type { Word } from '../text/words.ts';
import { damped, type Evidence, evidenceIn, type Place } from './evidence.ts';
import { type Matter, type Model, theModel, weightOf } from './model.ts';

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

/** `words` and `units` without those of the address: the name of a street says nothing of the trouble. */
export const speech = (text: string, words: readonly Word[], units: readonly Unit[]): Speech => ({
  text,
  words,
  evidence: evidenceIn(words, units),
});

interface Heard {
  evidence: Evidence;
  weight: number;
  kind: DangerKind | null;
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
  const model = theModel();
  const heard = hear(matter, evidence, model);
  // Most texts end here, before anything is looked at twice.
  if (score(heard, matter, model) < model.least[matter]) return null;
  const left = heard.map(it =>
    it.weight > 0 && it.evidence.places.some(isMoot) ? { ...it, weight: -it.weight } : it,
  );
  if (score(left, matter, model) < model.least[matter]) return null;
  const { start, end } = strongest(left, words);
  return { words: text.slice(start, end), kind: kindOf(left) };
}

/** Whether a text in which a rule has found it sounds as if it were something else. */
export function isDoubtful(matter: Matter, { evidence }: Speech): boolean {
  const model = theModel();
  const doubt = model.doubt[matter];
  return doubt !== null && score(hear(matter, evidence, model), matter, model) < doubt;
}

function hear(matter: Matter, evidence: readonly Evidence[], model: Model): Heard[] {
  return evidence.flatMap(one => {
    const known = weightOf(one.key, model);
    const weight = known?.weighs[matter] ?? null;
    return weight === null ? [] : [{ evidence: one, weight, kind: known!.kind }];
  });
}

function score(heard: readonly Heard[], matter: Matter, { bias }: Model): number {
  const sum = heard.reduce((total, { weight }) => total + weight, 0);
  return bias[matter] + sum * damped(heard.length);
}

/** The run of words that says most; what speaks against it weighs too. */
function strongest(heard: readonly Heard[], words: readonly Word[]): Place {
  const says = words.map(word =>
    heard
      .filter(({ evidence }) =>
        evidence.places.some(at => at.start < word.end && word.start < at.end),
      )
      .reduce((total, { weight }) => total + weight, 0),
  );
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
  for (const { kind, weight } of heard)
    if (kind !== null && weight > 0) totals.set(kind, (totals.get(kind) ?? 0) + weight);
  return [...totals].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
