import type { DangerKind } from '../reading.ts';

export interface DangerRule {
  kind: DangerKind;
  when: string[];
  /** Tags that, anywhere in the same sentence, make it something else. */
  unless?: string;
}

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What burns fuel. */
const BURNER = 'HEATSYS|WATERHEATER|GASAPPLIANCE|GAS|fireplace|boiler|estufa|calentador|generator';

/** Electrical parts that should be silent and smell of nothing. */
const LIVE = `
  outlet|outlets|plug|plugs|socket|sockets|receptacle|switch|switches|light_switch|panel|breaker|
  breakers|breaker_box|breaker_panel|electrical_panel|electric_panel|main_panel|fuse_box|
  meter_base|electric_meter|wiring|wire|wires|dimmer|enchufe|contacto|apagador|tablero|
  caja_de_breakers|caja_de_fusibles|tomacorriente|prise|panneau|panneau_electrique|interrupteur`
  .trim()
  .replace(/\s+/g, '');

/**
 * What endangers life: a false alarm is better than a miss, so only clear sales and denials are
 * left out. Each line is something sensed (a smell, a sound, an alarm) and where.
 */
export const DANGER_RULES: DangerRule[] = [
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
  { kind: 'gas', when: ['NEG|NOTNEG .1 CLOSEVERB .2 GAS'], unless: SAFE_DEVICE },
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
  { kind: 'fire', when: ['SMOKE', 'FIRE'] },
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
  {
    kind: 'electric',
    when: [
      'SPARK',
      'give|gives|gave|giving|got|get|gets|getting|feel|felt .4 shock|shocks|zap|jolt|buzz|bite|current|corriente',
      'shock|shocks|shocked|shocking|zaps|zapped .1 me|us|you|him|her|my',
    ],
    unless: 'IGNITER',
  },
  {
    kind: 'electric',
    when: [
      'SHOCK',
      'ELECTRICPART .8 MELT',
      'MELT .6 ELECTRICPART',
      'ELECTRICPART .3 turned|went|gone|turning|looks|all|is|are|esta .1 black|brown',
      'se_calienta|se_calientan|calienta|caliente|quema .3 ELECTRICPART',
    ],
  },
  { kind: 'electric', when: ['ELECTRICPART .8 HOT', 'HOT .1 ELECTRICPART'], unless: 'HOTWATER' },
  {
    kind: 'electric',
    when: ['ELECTRICPART .5 its_hot|is_hot|so_hot !in|in_here|out|outside|here|today|as|upstairs'],
    unless: 'HOTWATER LIGHTS HEATSYS ACSYS',
  },
  {
    kind: 'electric',
    when: [`${LIVE} .4 BUZZ`, `BUZZ .4 ${LIVE}`, `${LIVE} .4 SMELL`],
    unless: 'SALES',
  },
  { kind: 'electric', when: [`SMELL .5 ${LIVE}`], unless: 'SALES SEWAGE SEWERLINE' },
  {
    kind: 'electric',
    when: [
      'WATER|LEAK|DRIP|FLOOD|SPREAD .4 INTO .3 ELECTRICPART',
      'SPREAD|LEAK|DRIP|metio|mete|entro|entra .5 a|al|en|sobre .3 ELECTRICPART',
      'ELECTRICPART .3 WATER .2 INTO',
      'ELECTRICPART .3 full|fills|filling|lleno|llena .2 WATER',
      'WATER .6 up .2 ELECTRICPART',
      'OVERFLOW|BURST|BURSTPIPE .10 INTO .3 ELECTRICPART',
    ],
  },
  {
    kind: 'electric',
    when: [
      'ELECTRICPART .3 WET|SPREAD|FLOOD|DRIP|LEAK',
      'ELECTRICPART .2 has|have|having|got|tiene|con .2 WATER',
      'WET|mojando|moja .2 ELECTRICPART',
    ],
    unless: 'SALES WATERHEATER',
  },
  {
    kind: 'wire',
    when: [
      'DOWNEDWIRE',
      'pole|poles .4 DOWNED',
      'hit|struck|clipped|snagged .2 WIRE',
      'electrical|electric|power|service .2 WIRE|line|lines|cable .5 DOWNED',
    ],
    unless: 'DATAWIRE',
  },
  { kind: 'wire', when: ['WIRE .8 DOWNED'], unless: 'DATAWIRE GARAGEDOOR CAR' },
  { kind: 'wire', when: ['DOWNED .4 WIRE'], unless: 'DATAWIRE GARAGEDOOR' },
  {
    kind: 'wire',
    when: ['TREE .6 WIRE', 'WIRE .2 INTO .2 CAR|driveway|lawn|yard|street|ground|shed|deck'],
    unless: 'DATAWIRE SALES',
  },
  {
    kind: 'wire',
    when: ['TREE .4 DOWNED .3 line|lines'],
    unless: 'DATAWIRE SEWERLINE PIPE',
  },
  {
    kind: 'wire',
    when: ['meter|meter_box|meter_base|mast|weatherhead|mufa .4 DOWNED'],
    unless: 'WATER GAS',
  },
  {
    kind: 'medical',
    when: [
      'LIFEGEAR .6 DEAD|BARE_OUT',
      'DEAD .4 LIFEGEAR',
      'LIFEGEAR .4 NEG .2 FUNCTION|POWER',
      'NEG .1 FUNCTION .3 LIFEGEAR',
      'LIFEGEAR .4 tripping|trips|tripped',
      'tripping|trips|tripped .8 LIFEGEAR',
      'need|needs|necesita|necesito .3 POWER .8 LIFEGEAR',
      'LIFEGEAR .4 ALARMING .8 NEG .1 POWER',
    ],
  },
];
