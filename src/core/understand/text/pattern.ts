import type { Unit } from './units.ts';

/** Units `first` to `last` (both included) say it. */
export interface Match {
  first: number;
  last: number;
  /** The pattern itself says "not": "furnace wont start". */
  saysNo?: boolean;
}

interface Step {
  any: string[];
  /** Units that may stand before this step, and the tag they must carry (null: any). */
  gap: number;
  across: string | null;
  /** The next unit must not be one of these; consumes nothing. */
  not: boolean;
}

/**
 * A sequence of tags (capitals) or plain words, "A|B" for either, with what may stand between:
 * ".3" up to three units, "~3" up to three filler units, "!A" not followed by A.
 * "SMELL .3 GAS" is a smell, then gas within three units, in one sentence.
 */
export type Pattern = readonly Step[];

export function pattern(source: string): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  let across: string | null = null;
  for (const part of source.split(' ')) {
    if (/^[.~]\d+$/.test(part)) {
      gap = Number(part.slice(1));
      across = part.startsWith('~') ? 'FILLER' : null;
      continue;
    }
    const not = part.startsWith('!');
    const any = (not ? part.slice(1) : part)
      .split('|')
      .map(word => (/[A-Z]/.test(word) ? word : word.replaceAll('_', ' ')));
    steps.push({ any, gap, across, not });
    gap = 0;
    across = null;
  }
  return steps;
}

const is = (unit: Unit, step: Step): boolean =>
  step.any.some(word => unit.tags.has(word) || unit.text === word);

/** All tags and words of a text, so that most patterns need not be tried at all. */
const occurring = new WeakMap<readonly Unit[], ReadonlySet<string>>();

/** Every tag and word of the units. */
export function occursIn(units: readonly Unit[]): ReadonlySet<string> {
  const known = occurring.get(units);
  if (known !== undefined) return known;
  const all = new Set(units.flatMap(unit => [unit.text, ...unit.tags]));
  occurring.set(units, all);
  return all;
}

/** Every place where the pattern holds, at most one for each first unit. */
export function matches(units: readonly Unit[], steps: Pattern): Match[] {
  const found: Match[] = [];
  const occurs = occursIn(units);
  if (steps.some(step => !step.not && !step.any.some(word => occurs.has(word)))) return found;
  const saysNo = steps.some(step => !step.not && step.any.includes('NEG'));
  for (let first = 0; first < units.length; first++) {
    if (!is(units[first]!, steps[0]!)) continue;
    const last = lastOf(units, steps, 1, first);
    if (last !== null) found.push({ first, last, saysNo });
  }
  return found;
}

function lastOf(units: readonly Unit[], steps: Pattern, at: number, from: number): number | null {
  const step = steps[at];
  if (step === undefined) return from;
  if (step.not) return notNext(units, step, from) ? lastOf(units, steps, at + 1, from) : null;
  for (let next = from + 1; next <= from + 1 + step.gap; next++) {
    const unit = units[next];
    if (unit === undefined || unit.sentence !== units[from]!.sentence) return null;
    if (is(unit, step)) {
      const last = lastOf(units, steps, at + 1, next);
      if (last !== null) return last;
    }
    if (step.across !== null && !unit.tags.has(step.across)) return null;
  }
  return null;
}

/** Looks past up to `gap` units, within the sentence. */
function notNext(units: readonly Unit[], step: Step, from: number): boolean {
  for (let next = from + 1; next <= from + 1 + step.gap; next++) {
    const unit = units[next];
    if (unit === undefined || unit.sentence !== units[from]!.sentence) return true;
    if (is(unit, step)) return false;
  }
  return true;
}
