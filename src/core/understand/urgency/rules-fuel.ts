import type { DangerRule } from './rules-danger.ts';

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What burns fuel. */
const BURNER = 'HEATSYS|WATERHEATER|GASAPPLIANCE|GAS|fireplace|boiler|estufa|calentador|generator';

/** Gas, carbon monoxide, smoke and fire. */
export const FUEL_RULES: DangerRule[] = [
  {
    kind: 'gas',
    when: [
      'SMELL .6 GAS',
      'GAS .5 SMELL',
      'GASAPPLIANCE .3 SMELL .2 GAS|like',
      'GAS .3 LEAK|HISS|DRIP',
      'LEAK|HISS .4 GAS',
      'GAS .2 CUTLINE',
      'CUTLINE .3 GAS',
      'GASAPPLIANCE .2 LEAK|HISS',
      'GAS .2 left_on|was_left|on_all|wont_shut_off|wont_turn_off',
      'gas_alarm|gas_detector|detector_de_gas|alarma_de_gas|detecteur_de_gaz .6 ALARMING',
      'gas|propane|propano|gaz .4 coming_out|comes_out|escaping|everywhere|in_the|in_my',
      'found|full|fills|filling|filled|detected|detecto|encontraron|lleno|llena .2 gas|propane !line|lines|stove|leak_in|company',
      'tira|tirando|saca|sacando|avienta|echa|suelta|perd .2 GAS',
      'stove|burner|knob|estufa|hornilla|perilla .6 open|abierta|abierto|left_on .8 SMELL',
      'LEAK .6 soap .2 bubbles|bubble',
      'red_tagged .4 GAS',
      'GAS .12 SMELL !fine|good',
      'DIGTOOL .3 into|through|thru|en|hit|INTO .3 GAS',
      'GAS .4 CAMEOFF',
      'CAMEOFF .3 GAS',
      'bubble|bubbles|bubbling|burbujas|SPREAD .8 GAS',
      'blowing|spewing|spitting|pushing|leaking|HISS .1 GAS',
      'GAS .3 bota|botando|perdiendo|tirando|tira|suelta|soltando|echando',
      'GAS .10 WHISTLES',
      'SMELL .2 like|como .4 stove|burner|burners|unlit|pilot|estufa|hornilla|quemador',
    ],
  },
  {
    kind: 'gas',
    when: ['SMELL .6 EGGS', 'EGGS .5 SMELL'],
    unless: 'WATER HOTWATER FRIDGE FAUCET',
  },
  {
    kind: 'gas',
    when: ['GAS .6 LEAK|HISS'],
    unless: 'WATER WATERHEATER FAUCET ROOF TOILET DRAIN',
  },
  {
    kind: 'gas',
    when: [
      'meter|medidor|regulator|regulador|compteur .2 HISS',
      'HISS .3 meter|medidor|regulator|regulador',
      'GAS company|co|guy|man|people|utility .14 LEAK',
      'del gas .6 LEAK',
      'LEAK|HISS .4 GASAPPLIANCE',
      'line|hose|connector|fitting .4 stove|range|oven|dryer|furnace|fireplace|grill .3 LEAK',
    ],
    unless: 'WATER',
  },
  {
    kind: 'gas',
    when: [
      'NEG|NOTNEG .1 CLOSEVERB .2 GAS',
      'GAS .6 NEG|NOTNEG .3 CLOSEVERB',
      'GAS .6 stuck|atorada|pegada|trabada .2 open|on|abierta',
    ],
    unless: SAFE_DEVICE,
  },
  {
    kind: 'gas',
    when: [
      'FITTING .5 GASFED .10 HISS|LEAK',
      'GASFED .3 FITTING .10 HISS|LEAK',
      'GASAPPLIANCE .3 FITTING .10 CAMEOFF',
      'GASFED|FITTING .10 air|gas|something .1 rushing|blowing|escaping',
      'GASFED .12 NEG .2 LIT .10 SMELL',
      'FUEL_PILOT .8 SMELL',
      'SMELL .6 FUEL_PILOT',
    ],
    unless: 'WATER WATERHEATER',
  },
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
