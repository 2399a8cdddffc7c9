import { pattern } from '../text/pattern.ts';
import type { Unit } from '../text/units.ts';
import { has, isDenied, isFeared } from './context.ts';

/**
 * What is told in pieces and in any order: signs that together, in the same or the next sentence,
 * leave one conclusion. Each entry of `all` is "A|B", a tag (capitals) or a plain word.
 */
export interface Scene {
  /** The first is the sign itself, which must not be denied, feared, past or mended. */
  all: string[];
  /** Tags and words that, near the sign, make it something else. */
  unless?: string;
}

/** A scene ready to be looked for. */
export interface PreparedScene {
  all: string[][];
  unless: string[];
}

export const prepared = ({ all, unless }: Scene): PreparedScene => ({
  all: all.map(signs => pattern(signs)[0]!.any),
  unless: unless === undefined ? [] : words(unless),
});

const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map(word => (/[A-Z]/.test(word) ? word : word.replaceAll('_', ' ')));

const shows = (unit: Unit, signs: readonly string[]): boolean =>
  signs.some(sign => has(unit, sign) || unit.text === sign);

const SENSED = [
  'SMELL',
  'SKUNK',
  'SMOKE',
  'STING',
  'TASTE',
  'HISS',
  'ROAR',
  'FEELS',
  'GLOW',
  'HAZE',
];

/** "no odor", "in case of an outage": no sign of anything. */
const isNoSign = (units: readonly Unit[], at: number): boolean => {
  const match = { first: at, last: at };
  return (
    (SENSED.some(tag => has(units[at], tag)) && isDenied(units, match)) ||
    (has(units[at], 'POWERGONE') && isFeared(units, match))
  );
};

/** Where the first sign of a scene stands whose other signs are near. */
export function* signsOf(units: readonly Unit[], scene: PreparedScene): Generator<number> {
  const [key = [], ...others] = scene.all;
  if (!scene.all.every(signs => units.some(unit => shows(unit, signs)))) return;
  for (const [at, unit] of units.entries()) {
    if (!shows(unit, key)) continue;
    const near = units.filter(
      (other, i) =>
        other !== unit && Math.abs(other.sentence - unit.sentence) <= 1 && !isNoSign(units, i),
    );
    if (near.some(other => shows(other, scene.unless))) continue;
    if (others.every(signs => near.some(other => shows(other, signs)))) yield at;
  }
}
