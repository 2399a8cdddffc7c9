import type { Finding, Reading } from '../reading.ts';
import { type Match, matches, type Pattern, pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { Unit } from '../text/units.ts';
import { anyHas, has, isDenied, isFeared, isPresent, sentenceOf } from './context.ts';
import { deadSystem } from './rule.ts';
import { RAISABLE, URGENT_RULES } from './rules-urgent.ts';
import { prepared, signsOf } from './scene.ts';
import { URGENT_SCENES } from './scenes-urgent.ts';

const RULES = URGENT_RULES.map(rule => ({
  label: rule.label,
  patterns: rule.when.map(pattern),
  unless: rule.unless?.split(' ') ?? [],
  needs: rule.needs?.split(' ') ?? [],
}));

const SCENES = URGENT_SCENES.map(scene => ({ ...prepared(scene), label: scene.label }));

const RAISABLE_FAULTS: Pattern[] = RAISABLE.map(pattern);

const POWER_OUT: Pattern[] = [
  ...deadSystem('POWER'),
  'circuit|circuits|breaker|outlet|outlets .5 DEAD|BARE_OUT|MINOR',
  'circuit|circuits|breaker|breakers|outlet|outlets .3 NEG .1 FUNCTION|reset|hold',
  'NEG .1 electric|electrical',
  'WHOLE .4 dark|black|oscuras',
  'LIGHTS .3 DEAD|BARE_OUT',
  'went_dark|a_oscuras|blackout|apagon|outage|oscuras',
  'went|quedo|quedamos .1 dark|oscuras',
  'outlet|outlets|plug .8 DEAD',
  'NEG .1 POWER',
].map(pattern);

/** What the customer called it in so many words. */
export function statedUrgency(units: readonly Unit[]): Reading['stated'] {
  if (statedNow(units).length > 0) return 'now';
  if (anyHas(units, 'CANWAIT')) return 'can_wait';
  return units.some((unit, at) => has(unit, 'SOON') && !isDenied(units, only(at))) ? 'soon' : null;
}

const only = (at: number): Match => ({ first: at, last: at });

function statedNow(units: readonly Unit[]): number[] {
  return units.flatMap((unit, at) => {
    const says = has(unit, 'EMERGENCY') || has(unit, 'ASAP') || has(unit, 'SAMEDAY');
    return says && !isDenied(units, only(at)) && !isFeared(units, only(at)) ? [at] : [];
  });
}

/** Everything that makes the text urgent: what the customer calls urgent, then what the rules find. */
export function findUrgent(units: readonly Unit[], told: readonly Unit[], text: string): Finding[] {
  const stated = statedNow(units).map(at => ({
    label: has(units[at], 'SAMEDAY') ? 'same-day' : 'emergency',
    words: quote(text, units, only(at)),
  }));
  if (stated.length === 0 && statedUrgency(units) === 'can_wait') return [];
  return firstOfEachLabel([
    ...found(units, text),
    ...scenes(told, text),
    ...raised(units, text),
    ...stated,
  ]);
}

function firstOfEachLabel(findings: Finding[]): Finding[] {
  return findings.filter((f, i) => findings.findIndex(other => other.label === f.label) === i);
}

function found(units: readonly Unit[], text: string): Finding[] {
  return RULES.flatMap(rule => {
    if (rule.needs.length > 0 && !anyHas(units, ...rule.needs)) return [];
    for (const steps of rule.patterns)
      for (const match of matches(units, steps))
        if (
          isPresent(units, match) &&
          !isSoftened(units, match, rule.unless, rule.label === 'water leak')
        )
          return [{ label: rule.label, words: quote(text, units, match) }];
    return [];
  });
}

function scenes(units: readonly Unit[], text: string): Finding[] {
  return SCENES.flatMap(scene => {
    for (const at of signsOf(units, scene))
      if (isPresent(units, only(at)))
        return [{ label: scene.label, words: quote(text, units, only(at)) }];
    return [];
  });
}

/** "one room has no heat" is no outage; "whole house, one outlet sparks" still is. */
function isSoftened(
  units: readonly Unit[],
  { first, last }: Match,
  unless: string[],
  anywhere: boolean,
): boolean {
  const inside = units.slice(first, last + 1);
  const sentence = sentenceOf(units, first);
  const around = (anywhere ? units : sentence).filter(unit => !inside.includes(unit));
  const unstopped = anyHas(sentence, 'UNSTOPPED');
  const local = unless.includes('LOCAL') && anyHas(sentence, 'LOCAL') && !anyHas(sentence, 'WHOLE');
  const others = unless.filter(tag => tag !== 'LOCAL' && !(tag === 'CONTAINED' && unstopped));
  return local || around.some(unit => others.some(tag => has(unit, tag) || unit.text === tag));
}

/** Someone frail, a business or medicine: raises an ordinary fault, is nothing without one. */
function raised(units: readonly Unit[], text: string): Finding[] {
  const fault = RAISABLE_FAULTS.some(steps =>
    matches(units, steps).some(
      match =>
        isPresent(units, match) && !anyHas(sentenceOf(units, match.first), 'WEAK', 'RESTOFFINE'),
    ),
  );
  if (!fault) return [];
  return units.flatMap((_, at) => {
    const label = raiser(units, at);
    return label === null ? [] : [{ label, words: quote(text, units, only(at)) }];
  });
}

function raiser(units: readonly Unit[], at: number): string | null {
  const unit = units[at];
  if (has(unit, 'LIFEGEAR') || has(unit, 'MEDGEAR')) return 'medical equipment';
  if (has(unit, 'ILL')) return 'frail resident';
  if (has(unit, 'ELDERLY') || isOldAge(units, at)) return 'elderly resident';
  if (has(unit, 'BABY') && !/^(kids|children|ninos|enfants)$/.test(unit!.text))
    return 'baby at home';
  return has(unit, 'COMMERCIAL') && !has(unit, 'SALESCOMMERCIAL') ? 'commercial' : null;
}

/** "my mom is 84": an age over 70 near a person. */
function isOldAge(units: readonly Unit[], at: number): boolean {
  if (!/^(7[0-9]|8\d|9\d|10[0-4])$/.test(units[at]!.text)) return false;
  const near = units.slice(Math.max(0, at - 4), at + 3);
  return anyHas(near, 'PARENT') || near.some(u => /^(anos|ans|yr|yrs|years)$/.test(u.text));
}

/** Whether the electricity is off where it is needed. */
export function powerIsOut(units: readonly Unit[]): boolean {
  return POWER_OUT.some(steps => matches(units, steps).some(match => isPresent(units, match)));
}
