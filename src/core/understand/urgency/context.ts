import type { Match } from '../text/pattern.ts';
import type { Unit } from '../text/units.ts';
import { isElsewhere } from './elsewhere.ts';

/** Whether a fault found in a text is there now, or denied, past, mended or only feared. */
export function isPresent(
  units: readonly Unit[],
  match: Match,
  { ofOthers = false }: { ofOthers?: boolean } = {},
): boolean {
  return (
    !isFigure(units, match) &&
    !isDenied(units, match) &&
    !isFeared(units, match) &&
    !isPast(units, match) &&
    (ofOthers || !isElsewhere(units, match)) &&
    !isMended(units, match)
  );
}

/** "i am on fire", said of a list that is getting done. */
const isFigure = (units: readonly Unit[], { first, last }: Match): boolean =>
  has(units[first], 'FIGURE') || has(units[last], 'FIGURE');

/** Phrases with a "not" in them that say something happens: "wont shut up", "quit". */
const SAYS_MORE = ['DEAD', 'ALARMING', 'SPREAD'];
/** "no sirve ningun heater": the second "no" of Spanish only repeats the first. */
const REPEATED_NO = /^(?:ningun|ninguna|nada|nadie|ni)$/;

/** "no gas smell", "isnt leaking", "missed the wires", "coule pas". */
export function isDenied(units: readonly Unit[], { first, last, saysNo }: Match): boolean {
  const inside = units.slice(first + 1, last);
  const denies = (u: Unit): boolean =>
    has(u, 'NEG') && !SAYS_MORE.some(tag => has(u, tag)) && !isRepeatedNo(u, units[first]!);
  if (!saysNo && inside.some(denies)) return true;
  if (inside.some(u => has(u, 'SPARED'))) return true;
  const after = units[last + 1];
  if (after?.text === 'pas' || after?.text === 'plus') return true;
  return deniedBefore(units, first);
}

const isRepeatedNo = (unit: Unit, before: Unit): boolean =>
  REPEATED_NO.test(unit.text) && has(before, 'NEG');

/** "nobody smells it but me", "never had a leak until now". */
const isTakenBack = (units: readonly Unit[], first: number): boolean =>
  units
    .slice(first + 1, first + 5)
    .some(
      ({ text }, i, after) =>
        /^(?:except|until|till|before|menos|excepto|hasta)$/.test(text) ||
        (text === 'but' && /^(?:me|us|him|her|my|our)$/.test(after[i + 1]?.text ?? '')),
    );

function deniedBefore(units: readonly Unit[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 5; i--) {
    const unit = units[i]!;
    const crossed = units[i + 1]!.clause !== unit.clause;
    if (crossed && !['or', 'nor', 'ni', 'o', 'ou'].includes(units[i + 1]!.text)) return false;
    if (has(unit, 'NOTNEG')) return false;
    if (has(unit, 'NEG')) return !(unit.text === 'never' && isTakenBack(units, first));
    if (has(unit, 'NOBODY')) return !isTakenBack(units, first);
    if (!has(unit, 'SOFTNEG')) return false;
  }
  return false;
}

/** "if it leaks", "worried it might burst". */
export function isFeared(units: readonly Unit[], { first }: Match): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const unit = units[i]!;
    if (unit.clause !== units[first]!.clause) return false;
    if (has(unit, 'NOTHYPO') || has(unit, 'NOTNEG')) return false;
    if (has(unit, 'HYPO')) return true;
  }
  return false;
}

/** "last year", unless it happens again. */
export function isPast(units: readonly Unit[], { first }: Match): boolean {
  const fault = units[first]!;
  const sentence = sentenceOf(units, first);
  return (
    sentence.some(u => has(u, 'PAST')) && !sentence.some(u => isBack(u, fault) || isHere(u, fault))
  );
}

/** "my last place never did that, the outlet here sparks". */
const isHere = (unit: Unit, fault: Unit): boolean =>
  unit.clause === fault.clause && /^(?:here|aqui)$/.test(unit.text);

/** "again", "still", or a "now" beside the fault itself. */
const isBack = (unit: Unit, fault: Unit): boolean =>
  has(unit, 'NOWAGAIN') &&
  (unit.clause === fault.clause || /again|still|otra|nuevo|encore|sigue/.test(unit.text));

/** "fixed it already", in the same sentence or the next, and not back again. */
export function isMended(units: readonly Unit[], { last }: Match): boolean {
  const { sentence: here, clause } = units[last]!;
  // "thanks for fixing that sparking outlet"
  let mended = units.some((u, i) => i <= last && u.clause === clause && has(u, 'THANKED'));
  units.forEach((unit, i) => {
    if (unit.sentence !== here && unit.sentence !== here + 1) return;
    if (has(unit, 'RESOLVED') && !deniedBefore(units, i) && !isOfElse(units, i, last))
      mended = true;
    else if (
      mended &&
      i > last &&
      has(unit, 'NOWAGAIN') &&
      /again|still|otra|nuevo|encore|sigue/.test(unit.text)
    )
      mended = false;
  });
  return mended;
}

const RETURNS = /^(?:is back|came back|back on|are back|volvio|regreso|ya volvio|ya regreso)$/;

/** "the power is back but the breaker smells", "the gas smell is back": nothing is mended there. */
function isOfElse(units: readonly Unit[], resolved: number, fault: number): boolean {
  const between = units.slice(resolved, fault);
  if (between.some(unit => /^(?:but|pero|mais)$/.test(unit.text))) return true;
  const returned = RETURNS.test(units[resolved]!.text) && resolved - fault <= 2;
  const told = units.slice(Math.max(0, fault - 3), fault + 1);
  return resolved > fault && returned && anyHas(told, 'SMELL', 'LEAK', 'SMOKE', 'SPARK');
}

export const sentenceOf = (units: readonly Unit[], at: number): Unit[] =>
  units.filter(unit => unit.sentence === units[at]!.sentence);

export const has = (unit: Unit | undefined, tag: string): boolean => unit?.tags.has(tag) ?? false;

/** Whether any of the units carries any of the tags. */
export const anyHas = (units: readonly Unit[], ...tags: string[]): boolean =>
  units.some(unit => tags.some(tag => unit.tags.has(tag)));
