import type { Reading } from '../reading.ts';
import { type Match, matches, type Pattern, pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { Unit } from '../text/units.ts';
import { anyHas, isDenied, isPresent, sentenceOf } from './context.ts';
import { DANGER_RULES, type DangerRule } from './rules-danger.ts';
import { prepared, signsOf } from './scene.ts';
import { DANGER_SCENES } from './scenes-danger.ts';
import { isSeeming } from './seeming.ts';
import { powerIsOut } from './urgency.ts';

const RULES: { kind: DangerRule['kind']; patterns: Pattern[]; not: string[] }[] = DANGER_RULES.map(
  rule => ({
    kind: rule.kind,
    patterns: rule.when.map(pattern),
    not: rule.unless?.split(' ') ?? [],
  }),
);

/** Danger to life now: denied, mended, past and feared dangers are none; `told` are the words read as scenes. */
export function findDanger(
  units: readonly Unit[],
  told: readonly Unit[],
  text: string,
): Reading['danger'] {
  for (const rule of RULES)
    for (const steps of rule.patterns)
      for (const match of matches(units, steps))
        if (holds(units, match, rule)) return { kind: rule.kind, words: quote(text, units, match) };
  return sceneOfDanger(told, text) ?? lifeGearWithoutPower(units, text);
}

const SCENES = DANGER_SCENES.map(scene => ({ ...prepared(scene), kind: scene.kind }));

function holds(
  units: readonly Unit[],
  match: Match,
  { kind, not }: (typeof RULES)[number],
): boolean {
  if (anyHas(sentenceOf(units, match.first), ...not) && !isSounding(units)) return false;
  return isHere(units, match, kind) && !isSeeming(units, match);
}

/** "my aunt is on dialysis": she is kept alive where the text comes from. */
const isHere = (units: readonly Unit[], match: Match, kind: DangerRule['kind']): boolean =>
  isPresent(units, match, { ofOthers: kind === 'medical' }) &&
  // "so that dads oxygen stays on if the power goes out"
  !(kind === 'medical' && units.slice(match.first, match.last).some(u => IN_CASE.test(u.text)));

const IN_CASE = /^(?:if|in case|if the|si|por si)$/;

function sceneOfDanger(units: readonly Unit[], text: string): Reading['danger'] {
  for (const scene of SCENES)
    for (const at of signsOf(units, scene)) {
      const match = { first: at, last: at };
      if (isHere(units, match, scene.kind) && !isSeeming(units, match))
        return { kind: scene.kind, words: quote(text, units, match) };
    }
  return null;
}

/** A carbon monoxide alarm that went off is one, however old its battery. */
const isSounding = (units: readonly Unit[]): boolean =>
  anyHas(units, 'CODEVICE', 'MONOXIDE') &&
  units.some(
    (unit, at) =>
      !isDenied(units, { first: at, last: at }) &&
      (/^(?:going off|went off|goes off|off again|keeps going|sounding|keeps sounding|alarming|triggered|sonando|suena|sono|se activo|pitando|ppm|screaming|blaring)$/.test(
        unit.text,
      ) ||
        unit.tags.has('POISON')),
  );

/** "dad is on oxygen" is dangerous once the power is out. */
function lifeGearWithoutPower(units: readonly Unit[], text: string): Reading['danger'] {
  const at = units.findIndex(unit => unit.tags.has('LIFEGEAR'));
  if (at < 0 || !powerIsOut(units)) return null;
  return { kind: 'medical', words: quote(text, units, { first: at, last: at }) };
}
