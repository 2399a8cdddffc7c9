import type { DangerRule } from './rules-danger.ts';

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What burns fuel. */
const BURNER = 'HEATSYS|WATERHEATER|GASAPPLIANCE|GAS|fireplace|boiler|estufa|calentador|generator';

/** Carbon monoxide, smoke and fire. */
export const FUEL_RULES: DangerRule[] = [
  {
    kind: 'carbon_monoxide',
    when: ['CODEVICE .8 ALARMING', 'ALARMING .4 CODEVICE', 'MONOXIDE', 'CODEVICE', 'ALARM .8 CO'],
    unless: SAFE_DEVICE,
  },
  {
    kind: 'carbon_monoxide',
    when: [
      'CODEVICE .12 POISON',
      'CO .1 LEAK|levels|level',
      `SYMPTOM .12 ${BURNER}|FUMES|CODEVICE`,
      `${BURNER}|FUMES|ALARM|CODEVICE .12 SYMPTOM`,
      'SMELL .3 FUMES !fan|fans|hood',
      'FUMES .2 SMELL',
    ],
  },
  {
    kind: 'carbon_monoxide',
    when: ['CO .4 ALARM|ALARMING|POISON'],
    unless: `${SAFE_DEVICE} WATER`,
  },
  {
    kind: 'carbon_monoxide',
    when: ['ALARM|reads|reading|says|shows|marca .6 ppm'],
    unless: 'WATER',
  },
  {
    kind: 'carbon_monoxide',
    when: [`${BURNER}|garage .6 FUMES !fan|fans|hood|pipe|vent|duct`, `FUMES .6 ${BURNER}`],
    unless: 'SALES',
  },
  {
    kind: 'carbon_monoxide',
    when: [
      'GADGET .6 SCREAMS',
      'GADGET .8 ALARMING .8 CO|evacuate|FLED|SYMPTOM',
      'SYMPTOM .14 GADGET .6 ALARMING|blinking|red',
      'GADGET .8 says|reads|reading|dice|marca .1 CO',
      'SCREAMS|ALARMING .10 FLED',
      `ALARM .4 ${BURNER} .4 SCREAMS|ALARMING`,
    ],
    unless: `${SAFE_DEVICE} WATER CAR GARAGEDOOR DOORLOCK`,
  },
  {
    kind: 'fire',
    when: [
      'SMOKE',
      'FIRE',
      'flame|flames|llama|lumbre .5 MISPLACED',
      'flame|flames|flama|llama .6 comes_out|coming_out|came_out|sale|salen .3 door|cover|front|side|opening|puerta|puertita|frente|tapa',
    ],
  },
  {
    kind: 'fire',
    when: [
      'ELECTRICPART .5 salio|sale|saliendo|echa|echo|con .1 llama|llamas',
      've|ven|hay|salio|sale|saliendo|echa|echo|saca|agarro|prendio .2 candela|candelas',
      'candela|candelas .4 dentro|adentro|ELECTRICPART|APPLIANCE',
      'se_prendio|se_prendieron .2 enchufe|contacto|apagador|cable|cables|tablero|breaker|toma',
    ],
  },
  {
    kind: 'electric',
    when: ['ELECTRICPART|APPLIANCE .6 SMELL .3 BURN', 'BURN .3 SMELL .8 ELECTRICPART|APPLIANCE'],
  },
  {
    kind: 'fire',
    when: [
      'SMELL .6 BURN',
      'BURN .3 SMELL',
      'burnt|burning|burned|melted|melting|quemado|quemada|brule .1 rubber|plastic|hair|wire|wires|insulation|electrical|plastico|hule|cable|caoutchouc|plastique',
      'something|somethings|algo .2 burning|burnt|smoking|quemando',
    ],
  },
];
