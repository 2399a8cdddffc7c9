import type { Reading } from '../reading.ts';
import { type Match, matches, type Pattern, pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { Unit } from '../text/units.ts';
import { anyHas, isDenied, isFeared, isMended, isPast, sentenceOf } from './context.ts';
import { DANGER_RULES, type DangerRule } from './rules-danger.ts';
import { powerIsOut } from './urgency.ts';

const RULES: { kind: DangerRule['kind']; patterns: Pattern[]; not: string[] }[] = DANGER_RULES.map(
  rule => ({
    kind: rule.kind,
    patterns: rule.when.map(pattern),
    not: rule.unless?.split(' ') ?? [],
  }),
);

/** Danger to life now: denied, mended, past and feared dangers are none. */
export function findDanger(units: readonly Unit[], text: string): Reading['danger'] {
  for (const rule of RULES)
    for (const steps of rule.patterns)
      for (const match of matches(units, steps))
        if (holds(units, match, rule.not))
          return { kind: rule.kind, words: quote(text, units, match) };
  return lifeGearWithoutPower(units, text);
}

/** A rule has words for it, but what else is said speaks against all of them: a low battery, a sale. */
export const isDangerRuledOut = (units: readonly Unit[]): boolean =>
  RULES.some(rule => rule.patterns.some(steps => matches(units, steps).length > 0));

function holds(units: readonly Unit[], match: Match, not: string[]): boolean {
  if (anyHas(sentenceOf(units, match.first), ...not) && !isSounding(units)) return false;
  if (isDenied(units, match) || isFeared(units, match)) return false;
  return !(isPast(units, match) || isMended(units, match));
}

/** A carbon monoxide alarm that went off is one, however old its battery. */
const isSounding = (units: readonly Unit[]): boolean =>
  anyHas(units, 'CODEVICE', 'MONOXIDE') &&
  units.some(
    unit =>
      /^(?:going off|went off|goes off|ppm|screaming|blaring)$/.test(unit.text) ||
      unit.tags.has('POISON'),
  );

/** "dad is on oxygen" is dangerous once the power is out. */
function lifeGearWithoutPower(units: readonly Unit[], text: string): Reading['danger'] {
  const at = units.findIndex(unit => unit.tags.has('LIFEGEAR'));
  if (at < 0 || !powerIsOut(units)) return null;
  return { kind: 'medical', words: quote(text, units, { first: at, last: at }) };
}
