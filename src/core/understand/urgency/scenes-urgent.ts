import { MILD } from './rule.ts';
import type { Scene } from './scene.ts';

/** What cannot wait, told by what people in the house do and see. */
export const URGENT_SCENES: (Scene & { label: string })[] = [
  {
    label: 'no heat',
    all: ['ICY', 'HEATSYS|EVERYONE|SILENT|NOWARMTH|thermostat|termostato|building|kids|house|casa'],
    unless: `FRIDGE COLDBOX WATER PIPE SALES APPLIANCE last_winter ACSYS ${MILD}`,
  },
  {
    label: 'no heat',
    all: ['NOWARMTH|SILENT', 'HEATSYS', 'FRAIL|EVERYONE|ICY|COLDTEMP|BABY|ELDERLY'],
    unless: `SALES one_room ${MILD}`,
  },
  {
    label: 'no heat',
    all: [
      'COLDTEMP',
      'EVERYONE|house|casa|apartment|adentro|inside|indoors',
      'HEATSYS|NOWARMTH|ICY|thermostat|termostato|grados|degrees|FRAIL',
    ],
    unless: `FRIDGE COLDBOX WATER WATERHEATER AGE SALES setback outside PIPE garage ${MILD}`,
  },
  {
    label: 'house too hot',
    all: [
      'HOTTEMP',
      'EVERYONE|house|casa|apartment|apartamento|adentro|inside|indoors|in_here|upstairs',
      'ACSYS|compressor|degrees|grados|FRAIL|SWELTER|thermostat|termostato|WHOLE',
    ],
    unless: `FRIDGE COLDBOX WATER WATERHEATER AGE SALES HEATSYS WEAK garage ${MILD}`,
  },
  {
    label: 'no AC',
    all: ['SWELTER', 'ACSYS|compressor|condenser|unit|thermostat|abanico'],
    unless: `SALES pipe pipes STAIN WATER LEAK DRIP LOCAL ${MILD}`,
  },
  {
    label: 'no AC',
    all: ['ACSYS', 'DEAD|BARE_OUT|NEG', 'FRAIL|SWELTER|HOTTEMP|EVERYONE'],
    unless: `SALES LEAK DRIP ${MILD}`,
  },
  {
    label: 'no power',
    all: [
      'POWERGONE',
      'EVERYONE|WHOLE',
      'street|neighbors|neighbor|calle|vecinos|POWER|LIGHTS|luz|corriente|juice|dark|MEDGEAR',
    ],
    unless: `WATER HEATSYS ACSYS APPLIANCE SALES internet wifi ${MILD}`,
  },
  {
    label: 'medical equipment',
    all: ['MEDGEAR|LIFEGEAR|BREATHER', 'POWERGONE'],
    unless: `SALES ${MILD}`,
  },
  { label: 'no water', all: ['DRY', 'ONLYUS'], unless: 'SALES HOTWATER LEAK' },
  { label: 'no water', all: ['DRY', 'WELL'], unless: `SALES SUMP pool basement pit ${MILD}` },
  {
    label: 'no water',
    all: ['WELL', 'DEAD', 'house|barn|casa|animales|WATER|DRY|TAPS'],
    unless: `SALES SUMP HEATSYS pool basement ${MILD}`,
  },
  {
    label: 'no water',
    all: [
      'DRY',
      'EVERYONE|ninguna_llave|any_faucet|every_faucet|all_faucets|apartamento|edificio|vecino|vecinos|neighbors',
    ],
    unless: `LEAK SALES HOTWATER ROOF basement toilet stain ${MILD}`,
  },
  {
    label: 'water pouring in',
    all: ['RAINON', 'BELOW|bed|crib|stove|cama|cuna|estufa'],
    unless: `${MILD} SALES WEAK`,
  },
  {
    label: 'water pouring in',
    all: [
      'DRIP|drops|LEAK',
      'bed|beds|crib|cama|cuna|outlet|tv',
      'pouring_now|raining_now|its_pouring|raining|pouring|lloviendo|ROOF',
    ],
    unless: 'SALES CONTAINED last_storm',
  },
  {
    label: 'burst pipe',
    all: [
      'TANKSPLIT',
      'WATERHEATER|tank|hot_tank|boiler|calentador|floor|piso|gallon|gallons|laundry|basement|garage',
    ],
    unless: 'SALES oil CONTAINED',
  },
  {
    label: 'overflowing',
    all: [
      'TOILET|DRAIN|APPLIANCE',
      'going_all_over|all_over|SPREAD|over_the_rim',
      'floor|piso|bathroom_floor|kitchen_floor|hallway|carpet|alfombra|INSIDE',
    ],
    unless: `SALES WEAK ${MILD} STAIN DRIP`,
  },
  {
    label: 'sewage backing up',
    all: ['WASTE', 'RISES', 'LOWDRAIN'],
    unless: `SALES CONTAINED WEAK WATERHEATER HOTWATER FAUCET`,
  },
  {
    label: 'food or medicine spoiling',
    all: ['COLDBOX', 'PLACE|STOCK|COMMERCIAL', 'WARMING|WARMTEMP|DEAD'],
    unless: `SALES RESTOFFINE light gasket seal home noise garage`,
  },
  {
    label: 'food or medicine spoiling',
    all: ['STOCK', 'COLDBOX', 'WARMING|DEAD'],
    unless: `SALES RESTOFFINE gasket seal garage`,
  },
  { label: 'car trapped', all: ['HALFOPEN', 'CARINSIDE', 'GARAGEDOOR|SHOPDOOR'], unless: 'SALES' },
  {
    label: 'cannot lock up',
    all: ['HALFOPEN|wont_lock', 'SHOPDOOR', 'COMMERCIAL|PLACE|CAR|inventory|tonight|closing|noche'],
    unless: 'SALES',
  },
  {
    label: 'water pouring in',
    all: ['CLIMBS', 'basement|sotano|crawlspace|garage|cellar|WATER|INSIDE|SUMP'],
    unless: 'SALES WEAK rates price prices temp temperature',
  },
  {
    label: 'water pouring in',
    all: ['SEEPS', 'WATERHEATER|TOILET|DRAIN|PIPE|APPLIANCE|WATER|tank|LEAK|KEEPSCOMING'],
    unless: `SALES WEAK STAIN ${MILD} CLOG`,
  },
  {
    label: 'overflowing',
    all: ['KEEPSCOMING', 'TOILET|DRAIN|APPLIANCE|washer', 'WATER|floor|piso|INSIDE|SEEPS|hall'],
    unless: `SALES WEAK ${MILD} outside`,
  },
  {
    label: 'sewage backing up',
    all: [
      'WASTE',
      'in_my_bathtub|in_the_tub|in_the_bathtub|in_my_tub|in_the_shower|in_my_shower|tub|bathtub|shower|tina|regadera',
    ],
    unless: 'SALES SMELL septic CLOG WEAK',
  },
  {
    label: 'sewage backing up',
    all: [
      'RISES',
      'tub|bathtub|shower|sink|tina|regadera|lavabo|floor_drain',
      'what_the_toilet_took|WASTE',
    ],
    unless: 'SALES SMELL WEAK FAUCET',
  },
  {
    label: 'cannot lock up',
    all: [
      'BREAKIN',
      'DOORLOCK|window|ventana|lock',
      'sin|broken|busted|smashed|destroyed|splintered|frame|rota|roto|quebrada|abierta|wont_close|wont_shut|cant_close|no_cierra|solos|sola',
    ],
    unless: 'SALES LATELY PAST fixed CAR',
  },
  {
    label: 'only toilet',
    all: [
      'TOILET',
      'only_got_one|only_have_one|one_toilet|just_one|the_only|only|unico|ONLYONE',
      'wont_go_down|CLOG|DEAD|wont_flush|DRAINVERB|tapado',
    ],
    unless: 'SALES',
  },
  {
    label: 'someone locked in',
    all: [
      'locked',
      'BABY|toddler|baby|son|daughter|kid|grandma|mom|dad',
      'knob|bathroom|bedroom|inside|room|car',
    ],
    unless: 'SALES',
  },
  {
    label: 'house too cold',
    all: [
      'COLDTEMP',
      'living_room|house|apartment|place|bedroom|inside|babys',
      'dropping|drop|dropped|and_falling|falling|HEATSYS|NOWARMTH|ICY|bajando',
    ],
    unless: `FRIDGE COLDBOX WATER WATERHEATER AGE SALES outside PIPE garage PLACE ${MILD}`,
  },
  {
    label: 'no power',
    all: ['ONLYUS', 'street|neighbors|block|calle|vecinos|cuadra|POWER|LIGHTS|dark|oscuras'],
    unless: 'SALES internet',
  },
];
