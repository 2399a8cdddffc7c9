import { MILD } from './rule.ts';
import type { Scene } from './scene.ts';
import { WET_SCENES } from './scenes-wet.ts';

export interface UrgentScene extends Scene {
  label: string;
}

/** What cannot wait, told by what people in the house do and see. */
export const URGENT_SCENES: UrgentScene[] = [
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
    label: 'cannot lock up',
    all: [
      'BREAKIN',
      'DOORLOCK|window|ventana|lock',
      'sin|broken|busted|smashed|destroyed|splintered|frame|rota|roto|quebrada|abierta|wont_close|wont_shut|cant_close|no_cierra|solos|sola',
    ],
    unless: 'SALES LATELY PAST fixed CAR',
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
  ...WET_SCENES,
];
