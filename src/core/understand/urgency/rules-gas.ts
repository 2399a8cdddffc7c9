import type { DangerRule } from './rules-danger.ts';

/** Gas that is smelled, heard or let out. */
export const GAS_RULES: DangerRule[] = [
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
    unless: 'SALES LOWBATTERY',
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
];
