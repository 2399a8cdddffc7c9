import type { Match } from '../text/pattern.ts';
import type { Unit } from '../text/units.ts';
import { anyHas, has, sentenceOf } from './context.ts';

const NAMING = /^(?:named|called|nicknamed|llama|llaman|llamado|llamada|nombre|apodo|apodado)$/;

/** "el perro se llama Humo": a word of danger that is somebody's name. */
export const isOnlyNamed = (units: readonly Unit[], { first, last }: Match): boolean =>
  first === last &&
  NAMING.test(units[first - 1]?.text ?? '') &&
  units[first - 1]!.clause === units[first]!.clause;

/** What makes more of a burnt bulb than a bulb to be changed. */
const MORE = ['SMELL', 'SMOKE', 'FIRE', 'SPARK', 'SHOCK', 'HOT', 'HOTTOUCH', 'WATER', 'BUZZ', 'GLOW'];
const SOCKETS =
  /^(?:socket|sockets|base|soquet|wire|wires|wiring|cable|cables|outlet|breaker|plastic|plastico|negro|negra|black|panel|caja)$/;

/** "el foco de afuera se quemo": nothing burns, a bulb is dead. */
export function isBurntOutBulb(units: readonly Unit[], { first, last }: Match): boolean {
  const bulb = [units[first], units[last]].find(unit => has(unit, 'BULB'));
  const burnt = [units[first], units[last]].find(unit => has(unit, 'BURNTOUT'));
  if (bulb === undefined || burnt === undefined) return false;
  const around = sentenceOf(units, first);
  return !anyHas(around, ...MORE) && !around.some(unit => SOCKETS.test(unit.text));
}
