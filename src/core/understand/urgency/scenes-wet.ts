import { MILD } from './rule.ts';
import type { UrgentScene } from './scenes-urgent.ts';

/** Water and sewage, told by what people in the house see of it. */
export const WET_SCENES: UrgentScene[] = [
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
    label: 'only toilet',
    all: [
      'TOILET',
      'only_got_one|only_have_one|one_toilet|just_one|the_only|only|unico|ONLYONE',
      'wont_go_down|CLOG|DEAD|wont_flush|DRAINVERB|tapado',
    ],
    unless: 'SALES',
  },
];
