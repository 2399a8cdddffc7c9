import { deadSystem, MILD, type UrgentRule } from './rule.ts';
import { DOOR_RULES } from './rules-doors.ts';
import { DRY_RULES } from './rules-dry.ts';
import { WATER_RULES } from './rules-water.ts';

/** What cannot wait, put together from what it is and the state it is in. */
export const URGENT_RULES: UrgentRule[] = [
  {
    label: 'no heat',
    when: [
      ...deadSystem('HEATSYS'),
      'HEATSYS .8 COLDAIR',
      'HEATSYS .10 COLDHOUSE',
      'COLDHOUSE .10 HEATSYS',
      'HEATSYS .3 shutting|shutting_off|shuts_off|shutting_down|cycling|cutting .8 degrees|COLDHOUSE|freezing',
      'pilot|piloto .2 BARE_OUT|DEAD .4 HEATSYS',
      'HEATSYS .3 stone_cold|ice_cold|COLDPROOF|nothing|helados|fria|frios',
      'HEATSYS .2 all|is|are .1 cold',
      'HEATSYS .12 COLDPROOF',
      'COLDPROOF .12 HEATSYS',
      'NEG .1 calienta|calentando .2 casa|INSIDE',
    ],
    unless: `APPLIANCE LOCAL WATERHEATER ${MILD}`,
  },
  {
    label: 'no AC',
    when: [
      ...deadSystem('ACSYS'),
      'ACSYS .8 HOTAIR',
      'air .1 NEG .1 FUNCTION',
      'no air !leak|leaks|filter|duct|ducts|flow',
      'air .2 just|completely|totally .1 DEAD',
      'air .1 quit|quits|DEAD !compressor|compressors',
      'ACSYS .12 HOTPROOF',
      'HOTPROOF .12 ACSYS',
      'HOTDEG .8 ACSYS .2 DEAD',
    ],
    unless: `LOCAL CAR ${MILD}`,
  },
  {
    label: 'house too cold',
    when: [
      'COLDPROOF',
      'HOUSEIS|INDOORS .2 COLDDEG .1 !AGE',
      'its|it_is|is|at|only|like|around .2 COLDDEG .1 !AGE .3 INDOORS|house|apartment|my_house|our_house|the_house|la_casa',
      'COLDDEG .0 degrees|grados .2 my_house|our_house|the_house|la_casa',
      'COLDDEG .1 INDOORS',
      'COLDDEG .0 degrees|grados .3 INDOORS|house|apartment|casa',
    ],
    unless: `LOCAL APPLIANCE FRIDGE WATERHEATER SALES ${MILD}`,
  },
  {
    label: 'house too hot',
    when: [
      'HOTPROOF',
      'HOUSEIS|INDOORS .2 HOTDEG .1 !AGE',
      'its|it_is|is|at|already|like|around .2 HOTDEG .1 !AGE .2 INDOORS|house|apartment',
      'HOTDEG .1 INDOORS',
      'HOTDEG .0 degrees|grados .3 INDOORS|house|apartment|casa',
    ],
    unless: `LOCAL APPLIANCE FRIDGE WATERHEATER WATER HEATSYS SALES ${MILD}`,
  },
  {
    label: 'heating or cooling down',
    when: deadSystem('HVAC').slice(1, 6),
    unless: `LOCAL ${MILD}`,
  },
  {
    label: 'no power',
    when: [
      ...deadSystem('POWER'),
      'WHOLE .3 dark|black',
      'LIGHTS .3 DEAD|BARE_OUT .4 WHOLE',
      'WHOLE .2 LIGHTS .3 DEAD|BARE_OUT',
      'no LIGHTS|lights !on',
      'NEG .1 have .1 LIGHTS',
      'nothing .3 will .0 turn_on|power_on|come_on',
      'nothing .4 turns_on|powers_on|comes_on',
    ],
    unless: `LOCAL APPLIANCE ${MILD}`,
  },
  ...DRY_RULES,
  ...WATER_RULES,
  { label: 'food or medicine spoiling', when: deadSystem('FRIDGE'), needs: 'MEDGEAR COMMERCIAL' },
  {
    label: 'food or medicine spoiling',
    when: ['FRIDGE .4 degrees|COLDDEG|HOTDEG|warm|caliente'],
    needs: 'MEDGEAR COMMERCIAL',
  },
  {
    label: 'only toilet',
    when: ['CLOG', 'TOILET .4 DEAD', 'NEG .1 FUNCTION|DRAINVERB'],
    needs: 'ONLYONE',
  },
  ...DOOR_RULES,
];

/** Ordinary faults that become urgent where someone frail, a business or medicine depends on them. */
export const RAISABLE = [
  'HOTWATER|WATERHEATER|TOILET|DRAIN|PIPE|HEATSYS|ACSYS|POWER|WATER|FRIDGE|LIGHTS .4 DEAD|CLOG|BARE_OUT',
  'HOTWATER|WATERHEATER|TOILET|HEATSYS|ACSYS|FRIDGE|ELECTRICPART .4 NEG .2 FUNCTION|DRAINVERB',
  'NEG ~3 HOTWATER|WATERHEATER',
  'CLOG|DEAD .3 TOILET|DRAIN|WATERHEATER|HEATSYS|ACSYS|FRIDGE',
  'NEG .1 DRAINVERB',
  'NEG .1 bajan|baja|descargan|descarga|flush',
  'LEAK',
  'BACKUP',
  'circuit|outlet|breaker|circuito .4 DEAD|BARE_OUT|tripped',
  'COLDAIR',
  'HEATSYS|ACSYS .3 struggling|struggles',
  'shower|showers .2 cold',
  'NEG .1 FUNCTION .3 FRIDGE|HEATSYS|ACSYS|TOILET',
  'BREAKIN',
  'kitchen|cocina|APPLIANCE .4 DEAD|BARE_OUT',
  'lift|elevator|stairlift|lifts|stair_lift|chair_lift|wheelchair_lift|hoyer_lift|elevador|ramp .3 DEAD|NEG|BARE_OUT|stuck',
  'APPLIANCE .3 NEG .1 FUNCTION|heat|light',
  'DEAD .2 APPLIANCE',
  'circuit|outlet|outlets|breaker|contacto .2 NEG .0 POWER',
  'NEG .1 FUNCTION .2 APPLIANCE',
  'nothing|nada .5 FUNCTION|prende|funciona',
  'NEG .2 HOTWATER',
  'circuit|circuits|breaker|outlet|outlets .5 DEAD|BARE_OUT|MINOR',
];
