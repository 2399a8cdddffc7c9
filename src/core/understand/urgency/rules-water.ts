import { MILD, type UrgentRule } from './rule.ts';

const PIPES =
  'WATERHEATER|pipe|pipes|line|water_line|supply_line|main|water_main|main_line|tubo|tubos|tuberia|caneria|tuyau|slab';

/** Water where it should not be. */
export const WATER_RULES: UrgentRule[] = [
  {
    label: 'water pouring in',
    when: [
      'RAINING .2 in|inside|into|through|thru|down|INTO|SPREAD .4 ROOMS|ROOF|INSIDE',
      'RAINING .1 in|adentro|dentro|inside|INSIDE|ROOMS|en_la_casa|en_mi_casa',
      'CATCHERS',
      'RAINING .6 getting_in|coming_in|SPREAD',
    ],
    unless: `SALES when cuando if deck patio garage yard porch shed CONTAINED`,
  },
  {
    label: 'water pouring in',
    when: [
      'gushing|gushes|gushin|chorros|a_chorros|a_chorro',
      'NEG|NOTNEG .1 CONTAINED',
      'bubbling|SPREAD .5 yard|street|driveway|meter',
      'UNSTOPPED .4 ROOF|INSIDE|ROOMS',
      'FLOOD|WATER .6 tobillos|rodillas|ankles|knees|shins',
    ],
    unless: 'SALES STAIN when sprinkler sprinklers hose',
  },
  {
    label: 'flooding',
    when: ['FLOOD !insurance|zone|light|lights|damage|policy|plain'],
    unless: MILD,
  },
  {
    label: 'water pouring in',
    when: [
      'WATER !pressure|bill .3 SPREAD',
      'SPREAD .2 WATER',
      'WATER .2 INTO .2 INSIDE',
      'INSIDE .3 WATER .2 INTO',
      'WET .3 INSIDE',
      'INSIDE .3 WET',
      'INSIDE .3 SPREAD',
      'rain .2 SPREAD',
      'SUMP .4 DEAD|NEG .8 WATER|SPREAD|FLOOD|storm|rain|full|rising',
      'NEG|NOTNEG .2 CLOSEVERB .2 WATER',
      'cant|cannot|couldnt|NOTNEG .2 CLOSEVERB .2 DRAIN|TOILET|valve',
      'cant_shut_off|cant_turn_off .3 DRAIN|TOILET|FAUCET',
      'ROOF .2 gone|missing|caved_in|collapsed|opened_up|came_off|ripped_off|blown_off|torn_off',
      'NOTNEG .3 WATER',
    ],
    unless: `${MILD} WEAK FRIDGE SALES STAIN gutter gutters downspout yard outside afuera dehors skylight`,
  },
  {
    label: 'roof open',
    when: [
      'TREE .4 through|thru|into|in .2 ROOF|house|bedroom|kitchen',
      'TREE .5 FALLHIT .5 ROOFPART|ROOF',
      'TREE .3 through|thru|hole .4 ROOF',
      'ROOF .3 FALLHIT .8 SPREAD|rain|raining|leak',
      'techo .1 se_abrio|se_volo|se_cayo|abierto',
      'viento|wind|storm .4 se_llevo|took|ripped|tore|peeled .4 ROOF',
      'tarp .2 blew|blew_off|off|ripped .8 WATER|SPREAD|rain',
      'hole .3 ROOF .8 rain|raining|SPREAD',
    ],
    unless: 'shed fence SALES PAST',
  },
  { label: 'overflowing', when: ['OVERFLOW'], unless: `SOFTLEAKER ${MILD}` },
  {
    label: 'burst pipe',
    when: [
      'PIPE|WATERHEATER|FAUCET|TOILET .4 BURST',
      'BURST .4 PIPE|WATERHEATER',
      'BURSTPIPE',
      'PIPE .5 SPREAD',
      'boiler|calentador|tanque|tinaco|cisterna|tank .3 BURST',
      'PIPE .4 broke|cracked|busted|split|burst',
      'FROZEN',
    ],
    unless: MILD,
  },
  {
    // The water may be off, but then it is off for the whole house.
    label: 'burst pipe',
    when: [`${PIPES} .4 BURST`, `BURST .4 ${PIPES}`, 'BURSTPIPE'],
    unless: 'RESTOFFINE FAUCET SALES SOFTLEAKER',
  },
  {
    label: 'sewage backing up',
    when: [
      'SEWAGE !SMELL|pump|ejector|line|tank',
      'SEWERLINE .4 BACKUP|CLOG|OVERFLOW',
      'BACKUP|CLOG .3 SEWERLINE',
      'TOILET .3 BACKUP .6 SPREAD|INSIDE|DRAIN',
      'BACKUP .4 DRAIN',
      'BACKUP .3 TOILET',
      'DRAIN .3 SPREAD .4 INSIDE',
      'both|all|every .3 DRAIN|TOILET|bathrooms|sinks|toilets .3 CLOG',
      'both|all|todos .2 bathrooms|banos .2 CLOG',
    ],
    unless: 'WEAK SALES',
  },
  {
    label: 'water leak',
    when: ['LEAK .8 SPREAD|INSIDE|WET', 'SPREAD|INSIDE|ROOF .4 LEAK'],
    unless: `WEAK SALES ${MILD}`,
  },
  {
    label: 'water leak',
    when: ['LEAK'],
    unless: `WEAK SALES STAIN FAUCET SOFTLEAKER APPLIANCE ${MILD}`,
  },
  {
    label: 'water leak',
    when: ['DRIP .6 SPREAD', 'SPREAD .4 DRIP', 'ROOF .5 DRIP', 'DRIP .5 ROOF'],
    unless: `WEAK SALES FAUCET ${MILD}`,
  },
  {
    label: 'water damage',
    when: ['WATERDAMAGE'],
    unless: 'SALES STAIN old insurance repair repairs',
  },
];
