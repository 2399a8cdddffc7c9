import type { DangerKind } from '../reading.ts';

export interface DangerRule {
  kind: DangerKind;
  when: string;
  /** Tags that, anywhere in the same sentence, make it something else. */
  unless?: string;
}

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What burns fuel. */
const BURNER = 'HEATSYS|WATERHEATER|GASAPPLIANCE|GAS|fireplace|boiler|estufa|calentador|generator';

/** Electrical parts that should be silent and smell of nothing. */
const LIVE =
  'outlet|outlets|plug|plugs|socket|sockets|receptacle|switch|switches|light_switch|panel|breaker|breakers|breaker_box|breaker_panel|electrical_panel|electric_panel|main_panel|fuse_box|meter_base|electric_meter|wiring|wire|wires|dimmer|enchufe|contacto|apagador|tablero|caja_de_breakers|tomacorriente|prise|panneau|panneau_electrique|interrupteur';

/** What endangers life: a false alarm is better than a miss, so only clear sales and denials are left out. */
export const DANGER_RULES: DangerRule[] = [
  { kind: 'gas', when: 'SMELL .6 GAS' },
  { kind: 'gas', when: 'GAS .5 SMELL' },
  { kind: 'gas', when: 'GASAPPLIANCE .3 SMELL .2 GAS|like' },
  { kind: 'gas', when: 'SMELL .6 EGGS', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'EGGS .5 SMELL', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'GAS .3 LEAK|HISS' },
  { kind: 'gas', when: 'LEAK|HISS .3 GAS' },
  { kind: 'gas', when: 'GAS .2 CUTLINE' },
  { kind: 'gas', when: 'CUTLINE .3 GAS' },
  { kind: 'gas', when: 'GASAPPLIANCE .2 LEAK|HISS' },
  { kind: 'gas', when: 'GAS .6 LEAK|HISS', unless: 'WATER WATERHEATER FAUCET ROOF TOILET DRAIN' },
  { kind: 'gas', when: 'meter|medidor|regulator|regulador|compteur .2 HISS', unless: 'WATER' },
  { kind: 'gas', when: 'HISS .3 meter|medidor|regulator|regulador', unless: 'WATER' },
  { kind: 'gas', when: 'NEG|NOTNEG .1 CLOSEVERB .2 GAS', unless: SAFE_DEVICE },
  { kind: 'gas', when: 'GAS .2 left_on|was_left|on_all|wont_shut_off|wont_turn_off' },
  {
    kind: 'gas',
    when: 'gas_alarm|gas_detector|detector_de_gas|alarma_de_gas|detecteur_de_gaz .6 ALARMING',
  },
  {
    kind: 'gas',
    when: 'gas|propane|propano|gaz .4 coming_out|comes_out|escaping|everywhere|in_the|in_my',
  },
  {
    kind: 'gas',
    when: 'found|full|fills|filling|filled|detected|detecto|encontraron|lleno|llena .2 gas|propane !line|lines|stove|leak_in|company',
  },
  { kind: 'gas', when: 'GAS company|co|guy|man|people|utility .14 LEAK', unless: 'WATER' },
  { kind: 'gas', when: 'del gas .6 LEAK', unless: 'WATER' },
  {
    kind: 'gas',
    when: 'line|hose|connector|fitting .4 stove|range|oven|dryer|furnace|fireplace|grill .3 LEAK',
    unless: 'WATER',
  },
  { kind: 'gas', when: 'LEAK .6 soap .2 bubbles|bubble' },
  { kind: 'carbon_monoxide', when: 'CODEVICE .8 ALARMING', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'ALARMING .4 CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'MONOXIDE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE .12 POISON' },
  { kind: 'carbon_monoxide', when: 'ALARM .8 CO', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CO .4 ALARM|ALARMING|POISON', unless: `${SAFE_DEVICE} WATER` },
  { kind: 'carbon_monoxide', when: 'CO .1 LEAK|levels|level' },
  { kind: 'carbon_monoxide', when: 'ALARM|reads|reading|says|shows|marca .6 ppm', unless: 'WATER' },
  { kind: 'carbon_monoxide', when: `SYMPTOM .12 ${BURNER}|FUMES|CODEVICE` },
  { kind: 'carbon_monoxide', when: `${BURNER}|FUMES|ALARM|CODEVICE .12 SYMPTOM` },
  {
    kind: 'carbon_monoxide',
    when: `${BURNER}|garage .6 FUMES !fan|fans|hood|pipe|vent|duct`,
    unless: 'SALES',
  },
  { kind: 'carbon_monoxide', when: `FUMES .6 ${BURNER}`, unless: 'SALES' },
  { kind: 'carbon_monoxide', when: 'SMELL .3 FUMES !fan|fans|hood' },
  { kind: 'carbon_monoxide', when: 'FUMES .2 SMELL' },
  { kind: 'fire', when: 'SMOKE' },
  { kind: 'fire', when: 'FIRE' },
  { kind: 'electric', when: 'ELECTRICPART|APPLIANCE .6 SMELL .3 BURN' },
  { kind: 'electric', when: 'BURN .3 SMELL .8 ELECTRICPART|APPLIANCE' },
  { kind: 'fire', when: 'SMELL .6 BURN' },
  { kind: 'fire', when: 'BURN .3 SMELL' },
  {
    kind: 'fire',
    when: 'burnt|burning|burned|melted|melting|quemado|quemada|brule .1 rubber|plastic|hair|wire|wires|wood|insulation|electrical|plastico|hule|cable|caoutchouc|plastique',
  },
  { kind: 'electric', when: 'SPARK', unless: 'IGNITER' },
  { kind: 'electric', when: 'SHOCK' },
  {
    kind: 'electric',
    when: 'give|gives|gave|giving|got|get|gets|getting|feel|felt .4 shock|shocks|zap|jolt',
    unless: 'IGNITER',
  },
  {
    kind: 'electric',
    when: 'shock|shocks|shocked|shocking|zaps|zapped .1 me|us|you|him|her|my',
    unless: 'IGNITER',
  },
  { kind: 'fire', when: 'something|somethings|algo .2 burning|burnt|smoking|quemando' },
  {
    kind: 'electric',
    when: 'get|gets|got|getting|feel|feels|felt|give|gives|gave .4 buzz|bite|jolt|current|corriente',
  },
  { kind: 'electric', when: 'ELECTRICPART .8 MELT' },
  { kind: 'electric', when: 'MELT .6 ELECTRICPART' },
  { kind: 'electric', when: 'ELECTRICPART .8 HOT', unless: 'HOTWATER' },
  {
    kind: 'electric',
    when: 'ELECTRICPART .5 its_hot|is_hot|so_hot !in|in_here|out|outside|here|today|as|upstairs',
    unless: 'HOTWATER LIGHTS HEATSYS ACSYS',
  },
  { kind: 'electric', when: `${LIVE} .4 BUZZ`, unless: 'SALES' },
  { kind: 'electric', when: `BUZZ .4 ${LIVE}`, unless: 'SALES' },
  { kind: 'electric', when: `${LIVE} .4 SMELL`, unless: 'SALES' },
  { kind: 'electric', when: `SMELL .5 ${LIVE}`, unless: 'SALES SEWAGE SEWERLINE' },
  {
    kind: 'electric',
    when: 'ELECTRICPART .3 turned|went|gone|turning|looks|all|is|are|esta .1 black|brown',
  },
  { kind: 'electric', when: 'HOT .1 ELECTRICPART', unless: 'HOTWATER' },
  { kind: 'electric', when: 'WATER|LEAK|DRIP|FLOOD|SPREAD .4 INTO .3 ELECTRICPART' },
  {
    kind: 'electric',
    when: 'SPREAD|LEAK|DRIP|metio|mete|entro|entra .5 a|al|en|sobre .3 ELECTRICPART',
  },
  { kind: 'electric', when: 'ELECTRICPART .3 WATER .2 INTO' },
  { kind: 'electric', when: 'WET|mojando|moja .2 ELECTRICPART', unless: 'SALES' },
  { kind: 'electric', when: 'ELECTRICPART .3 full|fills|filling|lleno|llena .2 WATER' },
  { kind: 'electric', when: 'WATER .6 up .2 ELECTRICPART' },
  { kind: 'electric', when: 'OVERFLOW|BURST|BURSTPIPE .10 INTO .3 ELECTRICPART' },
  { kind: 'gas', when: 'red_tagged .4 GAS' },
  {
    kind: 'electric',
    when: 'ELECTRICPART .3 WET|SPREAD|FLOOD|DRIP|LEAK',
    unless: 'SALES WATERHEATER',
  },
  { kind: 'wire', when: 'DOWNEDWIRE', unless: 'DATAWIRE' },
  { kind: 'wire', when: 'WIRE .8 DOWNED', unless: 'DATAWIRE GARAGEDOOR CAR' },
  { kind: 'wire', when: 'DOWNED .4 WIRE', unless: 'DATAWIRE GARAGEDOOR' },
  { kind: 'wire', when: 'TREE .6 WIRE', unless: 'DATAWIRE SALES' },
  { kind: 'wire', when: 'TREE .4 DOWNED .3 line|lines', unless: 'DATAWIRE SEWERLINE PIPE' },
  { kind: 'wire', when: 'pole|poles .4 DOWNED', unless: 'DATAWIRE' },
  {
    kind: 'wire',
    when: 'WIRE .2 INTO .2 CAR|driveway|lawn|yard|street|ground|shed|deck',
    unless: 'DATAWIRE SALES',
  },
  { kind: 'wire', when: 'hit|struck|clipped|snagged .2 WIRE', unless: 'DATAWIRE' },
  {
    kind: 'wire',
    when: 'meter|meter_box|meter_base|mast|weatherhead|mufa .4 DOWNED',
    unless: 'WATER GAS',
  },
  { kind: 'medical', when: 'LIFEGEAR .6 DEAD|BARE_OUT' },
  { kind: 'medical', when: 'LIFEGEAR .4 NEG .2 FUNCTION|POWER' },
  { kind: 'medical', when: 'LIFEGEAR .4 tripping|trips|tripped' },
  { kind: 'medical', when: 'need|needs|necesita|necesito .3 POWER .5 LIFEGEAR' },
  { kind: 'medical', when: 'LIFEGEAR .4 ALARMING .8 NEG .1 POWER' },
];
