import { occursIn, pattern } from '../text/pattern.ts';
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
  'SPREAD',
  'WASTE',
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
  if (!scene.all.every(signs => signs.some(sign => occursIn(units).has(sign)))) return;
  const [keys = [], ...others] = scene.all.map(signs => placesOf(units, signs));
  const signs = others.map(places => places.filter(at => !isNoSign(units, at)));
  const unless = placesOf(units, scene.unless);
  const apart = (at: number, other: number): number =>
    Math.abs(units[other]!.sentence - units[at]!.sentence);
  const near = (at: number) => (other: number) => other !== at && apart(at, other) <= 1;
  // What is wanted besides makes no danger ordinary: "Quote for a fan. The outlet sizzles."
  const against = (at: number) => (other: number) =>
    near(at)(other) && (apart(at, other) === 0 || !has(units[other], 'SALES'));
  for (const at of keys)
    if (!unless.some(against(at)) && signs.every(places => places.some(near(at)))) yield at;
}

const placesOf = (units: readonly Unit[], signs: readonly string[]): number[] =>
  units.flatMap((unit, at) => (shows(unit, signs) ? [at] : []));
