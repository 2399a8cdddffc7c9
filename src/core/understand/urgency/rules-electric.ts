import type { DangerRule } from './rules-danger.ts';

/** Electrical parts that should be silent and smell of nothing. */
const LIVE = `
  outlet|outlets|plug|plugs|socket|sockets|receptacle|switch|switches|light_switch|panel|breaker|
  breakers|breaker_box|breaker_panel|electrical_panel|electric_panel|main_panel|fuse_box|
  meter_base|electric_meter|wiring|wire|wires|dimmer|enchufe|contacto|apagador|tablero|
  caja_de_breakers|caja_de_fusibles|tomacorriente|prise|panneau|panneau_electrique|interrupteur`
  .trim()
  .replace(/\s+/g, '');

/** Sparks, shocks and water in electrics. */
export const ELECTRIC_RULES: DangerRule[] = [
  {
    kind: 'electric',
    when: [
      'SPARK',
      'give|gives|gave|giving|got|get|gets|getting|feel|felt .4 shock|shocks|zap|jolt|buzz|bite|current|corriente',
      'shock|shocks|shocked|shocking|zaps|zapped .1 me|us|you|him|her|my',
    ],
    unless: 'IGNITER',
  },
  { kind: 'electric', when: ['SHOCK'], unless: 'IGNITER' },
  {
    kind: 'electric',
    when: [
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
    when: [
      `${LIVE} .6 fizz|fizzes|fizzing|fizzed|fizzling`,
      `${LIVE} .4 BUZZ`,
      `BUZZ .4 ${LIVE}`,
      `${LIVE} .4 SMELL`,
    ],
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
      'SPILLS .4 al|en|sobre|por|a .2 ELECTRICPART',
      'LIGHTS|BULB|fixture|globe|chandelier|lampshade|dome .1 BRIMS',
      'foco|lampara|bombilla|bombillo|abanico .5 BRIMS',
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
    kind: 'electric',
    when: [
      'KNOCKED .12 TOUCH|ELECTRICPART|APPLIANCE|HARMLESS',
      'TOUCH .10 KNOCKED',
      'KNOCKED .4 FAUCET|DRAIN|WATER',
      'FAUCET|DRAIN|APPLIANCE|FRIDGE .6 KNOCKED',
      'current|corriente|electricity|voltage .3 me|us|nos|my|mi',
      `BLUEFLASH .8 ${LIVE}|plugged|plugged_in|conectado|wall|tv|box|ELECTRICPART`,
      `${LIVE}|tv|box .8 BLUEFLASH|FLASH`,
      `FLASH .5 ${LIVE}`,
    ],
    unless: 'IGNITER SALES',
  },
  {
    kind: 'electric',
    when: [
      'WATER|FLOOD|SPREAD .8 REACHES .3 ELECTRICPART',
      'WATER|FLOOD|SPREAD .10 ELECTRICPART .2 SUBMERGED',
      'ELECTRICPART .2 underwater|under_water|submerged|bajo_el_agua',
      'ELECTRICPART .2 filled|filled_up|fills_up|filling_up .2 WATER',
      'SMOKEDEVICE|exhaust_fan|bathroom_fan|bath_fan|fan|vent_fan .3 DRIP|LEAK|WET|pouring',
      'SMOKEDEVICE|exhaust_fan|bathroom_fan|bath_fan|fan|HARMLESS .2 has|got|full|with .2 WATER',
      'DRIP|LEAK|SPREAD|WATER .4 SMOKEDEVICE|exhaust_fan|bathroom_fan|bath_fan|fan|abanico|abanico_del_techo',
      `${LIVE} .2 WET`,
    ],
    unless: 'SALES WEAK',
  },
  {
    kind: 'electric',
    when: [
      `wall|pared|drywall|cover|plate|tapa .3 HOT .4 ${LIVE}`,
      `${LIVE} .2 pop|pops|pop_pop|popping|snaps|snapping|truena|tronando|tronidos .4 FLASH|BUZZ|SPARK|MELT`,
      'KNOCKED .6 BUZZ',
    ],
    unless: 'SALES',
  },
];
