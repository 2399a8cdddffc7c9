import type { Match } from './pattern.ts';
import type { Unit } from './units.ts';

/** The matched part of the text as written. */
export const quote = (text: string, units: readonly Unit[], { first, last }: Match): string =>
  text.slice(units[first]!.start, units[last]!.end);
