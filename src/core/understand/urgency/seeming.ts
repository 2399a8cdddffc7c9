import type { Match } from '../text/pattern.ts';
import type { Unit } from '../text/units.ts';
import { anyHas, has, sentenceOf } from './context.ts';

const NAMING = /^(?:named|called|nicknamed|llama|llaman|llamado|llamada|nombre|apodo|apodado)$/;

/** What only has the look of danger: a name, a bulb, a bill, a hood that draws badly. */
export const isSeeming = (units: readonly Unit[], match: Match): boolean =>
  isOnlyNamed(units, match) ||
  isBurntOutBulb(units, match) ||
  isBillShock(units, match) ||
  isCookingSmoke(units, match);

/** "el perro se llama Humo", "my dog Smokey": a word of danger that is somebody's name. */
function isOnlyNamed(units: readonly Unit[], { first, last }: Match): boolean {
  const before = units[first - 1];
  if (first !== last || before === undefined || before.clause !== units[first]!.clause)
    return false;
  return NAMING.test(before.text) || (has(before, 'ANIMALS') && PETS.test(units[first]!.text));
}

const PETS = /^(?:smokey|smoky|smoke|humo|chispas?|fuego|lumbre|spark|sparky|sparks|blaze|flame)$/;

const BILLS =
  /^(?:bill|bills|price|prices|rates|invoice|taxes|rent|recibo|recibos|factura|precio|precios|cuenta)$/;

/** "the bill gave me a shock". */
function isBillShock(units: readonly Unit[], { first, last }: Match): boolean {
  if (!anyHas(units.slice(first, last + 1), 'SHOCK', 'FEELS')) return false;
  const near = units.slice(Math.max(0, first - 4), last + 5);
  const here = near.filter(unit => unit.clause === units[first]!.clause);
  return here.some(unit => BILLS.test(unit.text)) && !anyHas(here, 'ELECTRICPART', 'TOUCH');
}

const HOOD = /^(?:campana|extractor|hood|range hood|vent hood|exhaust|exhaust fan|campana de \w+)$/;

/** "the hood doesnt clear the smoke when i sear". */
function isCookingSmoke(units: readonly Unit[], { first, last }: Match): boolean {
  if (first !== last || !has(units[first], 'SMOKE')) return false;
  const { clause } = units[first]!;
  const before = units.slice(Math.max(0, first - 6), first).filter(u => u.clause === clause);
  return (
    sentenceOf(units, first).some(unit => HOOD.test(unit.text)) && anyHas(before, 'NEG', 'WEAK')
  );
}

/** What makes more of a burnt bulb than a bulb to be changed. */
const MORE = [
  'SMELL',
  'SMOKE',
  'FIRE',
  'SPARK',
  'SHOCK',
  'HOT',
  'HOTTOUCH',
  'WATER',
  'BUZZ',
  'GLOW',
];
const SOCKETS =
  /^(?:socket|sockets|base|soquet|wire|wires|wiring|cable|cables|outlet|breaker|plastic|plastico|negro|negra|black|panel|caja)$/;

/** "el foco de afuera se quemo": nothing burns, a bulb is dead. */
function isBurntOutBulb(units: readonly Unit[], { first, last }: Match): boolean {
  const bulb = [units[first], units[last]].find(unit => has(unit, 'BULB'));
  const burnt = [units[first], units[last]].find(unit => has(unit, 'BURNTOUT'));
  if (bulb === undefined || burnt === undefined) return false;
  const around = sentenceOf(units, first);
  return !anyHas(around, ...MORE) && !around.some(unit => SOCKETS.test(unit.text));
}
