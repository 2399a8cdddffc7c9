import type { DangerScene } from './scenes-danger.ts';

/** Current, cables and machines that keep someone alive, as lay people tell of them. */
export const ELECTRIC_SCENES: DangerScene[] = [
  {
    kind: 'electric',
    all: ['HOTTOUCH', 'ELECTRICPART|wall|pared|drywall|plate|cord|charger|tv|tele'],
    unless:
      'HOTWATER WATER SALES ACSYS HEATSYS WATERHEATER PIPE shower FAUCET sun sol radiator chimney faucet fireplace',
  },
  { kind: 'electric', all: ['GOO', 'ELECTRICPART'], unless: 'SALES ROOF DRAIN' },
  {
    kind: 'electric',
    all: [
      'SOFTENED',
      'cord|plug|outlet|outlets|wire|wires|cable|cover|plate|socket|contacto|enchufe|apagador|breaker|switch',
      'SMELL|HOT|HOTTOUCH|BURN|MELT|toast|brown|black|negro',
    ],
    unless: 'SALES DATAWIRE',
  },
  {
    kind: 'electric',
    all: ['STARS', 'ELECTRICPART|cord|wall|wire|wires|box'],
    unless:
      'IGNITER review reviews rating 5_stars five_stars energy FAUCET WATER gas SALES christmas DRAIN lights',
  },
  {
    kind: 'electric',
    all: ['FEELS', 'WETMETAL'],
    unless:
      'bug bugs mosquito mosquitoes ant wasp bee asleep arthritis foot leg pie pierna foot leg duerme_el_pie pie pierna sunburn SALES static price carpal IGNITER flu nerve circulation dog_bite',
  },
  {
    kind: 'electric',
    all: ['FEELS', 'TOUCH|ELECTRICPART'],
    unless:
      'bug bugs mosquito wasp bee asleep SALES static price IGNITER fan nerve doorbell intercom BUZZ',
  },
  {
    kind: 'electric',
    all: ['BALKS', 'HERD', 'DRINKS'],
    unless: 'SALES static over_fence electric_fence',
  },
  { kind: 'electric', all: ['STANDING', 'SWITCHGEAR'], unless: 'SALES outside yard above dry' },
  {
    kind: 'electric',
    all: [
      'LEAK|DRIP|RAINON|botando',
      'bombillo|bombilla|foco|focos|lampara|light_fixture|chandelier|can_light|can_lights|recessed_light|ceiling_light|ceiling_fan|abanico|breaker_box|breaker_panel|electrical_panel|outlet',
    ],
    unless: 'SALES WATERHEATER',
  },
  {
    kind: 'wire',
    all: ['STRUNG', 'LIVECABLE'],
    unless: 'DATAWIRE SALES SEWERLINE christmas clothesline PIPE',
  },
  { kind: 'wire', all: ['POLEHIT', 'LIVECABLE|WIRE'], unless: 'SALES DATAWIRE' },
  {
    kind: 'wire',
    all: [
      'tendido|tendido_de_la_luz|tendido_electrico|live_cable|live_cables',
      'DOWNED|STRUNG|TREE|FALLHIT|OUTDOORS',
    ],
  },
  {
    kind: 'electric',
    all: [
      'fizz|fizzes|fizzing|fizzed|fizzling|crackles|sizzles',
      'rained|rained_on|rained_in|WET|soaked|splashed',
    ],
    unless: 'soda pan grill SALES FAUCET',
  },
  {
    kind: 'electric',
    all: ['BALKS', 'HERD', 'ELECTRICPART|wires|wire|cord|rail|spigot|hot_tub|pool|enchufe|cable'],
    unless: 'over_fence electric_fence invisible_fence shock_collar collar SALES ladder',
  },
  {
    kind: 'electric',
    all: [
      'still_plugged_in|plugged_in|plugs|outlets|cords|power_strip|enchufes|enchufado|enchufada|enchufados|conectado|conectada|conectados',
      'BRIMS|FLOOD|CLIMBS|STANDING',
      'basement|sotano|cellar|floor|INSIDE|piso|garage',
    ],
    unless: 'SUMP install quote estimate generator battery',
  },
  {
    kind: 'medical',
    all: ['LIFEGEAR|BREATHER', 'POWERGONE|DEAD|BARE_OUT'],
    unless: 'install quote estimate price cotizar cotizacion generator generador transfer_switch',
  },
  {
    kind: 'wire',
    all: ['POLEHIT', 'electric|electric_thing|electric_meter|electric_box|pole|cord|POWER'],
    unless: 'SALES DATAWIRE GARAGEDOOR APPLIANCE',
  },
];
