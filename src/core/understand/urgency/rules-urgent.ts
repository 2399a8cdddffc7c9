export interface UrgentRule {
  label: string;
  when: string[];
  /** Tags which in the same sentence make it ordinary. */
  unless?: string;
  /** At least one of these tags must be somewhere in the text. */
  needs?: string;
}

const MILD = 'CONTAINED RESTOFFINE';

/** The ways of saying that a system does nothing at all. */
export const deadSystem = (system: string): string[] => [
  `NEG ~3 ${system} .1 !works|working|smell|issues|problem|problems|spark|sparks`,
  `${system} .3 DEAD`,
  `${system} .1 BARE_OUT|out_here`,
  `DEAD .3 ${system}`,
  `${system} .4 NEG|NOTNEG .2 FUNCTION !WEAK`,
  `NEG .1 FUNCTION .2 ${system} .2 !WEAK`,
  `${system} .3 FUNCTION .1 PLUS`,
];

/** What cannot wait, put together from what it is and the state it is in. */
export const URGENT_RULES: UrgentRule[] = [
  {
    label: 'no heat',
    when: [
      ...deadSystem('HEATSYS'),
      'HEATSYS .8 COLDAIR',
      'HEATSYS .10 COLDHOUSE',
      'COLDHOUSE .10 HEATSYS',
      'HEATSYS .3 shutting|shutting_off|shuts_off|shutting_down|cycling|cutting .8 degrees|COLDHOUSE|freezing',
      'pilot|piloto .2 BARE_OUT|DEAD .4 HEATSYS',
      'HEATSYS .3 stone_cold|ice_cold|COLDPROOF|nothing|helados|fria|frios',
      'HEATSYS .2 all|is|are .1 cold',
      'HEATSYS .12 COLDPROOF',
      'COLDPROOF .12 HEATSYS',
      'NEG .1 calienta|calentando .2 casa|INSIDE',
    ],
    unless: `APPLIANCE LOCAL WATERHEATER ${MILD}`,
  },
  {
    label: 'no AC',
    when: [
      ...deadSystem('ACSYS'),
      'ACSYS .8 HOTAIR',
      'air .1 NEG .1 FUNCTION',
      'no air !leak|leaks|filter|duct|ducts|flow',
      'air .2 just|completely|totally .1 DEAD',
      'air .1 quit|quits|DEAD !compressor|compressors',
      'ACSYS .12 HOTPROOF',
      'HOTPROOF .12 ACSYS',
      'HOTDEG .8 ACSYS .2 DEAD',
    ],
    unless: `LOCAL CAR ${MILD}`,
  },
  {
    label: 'house too cold',
    when: [
      'COLDPROOF',
      'HOUSEIS|INDOORS .2 COLDDEG .1 !AGE',
      'its|it_is|is|at|only|like|around .2 COLDDEG .1 !AGE .2 INDOORS|house|apartment',
      'COLDDEG .1 INDOORS',
      'COLDDEG .0 degrees|grados .3 INDOORS|house|apartment|casa',
    ],
    unless: `LOCAL APPLIANCE FRIDGE WATERHEATER SALES ${MILD}`,
  },
  {
    label: 'house too hot',
    when: [
      'HOTPROOF',
      'HOUSEIS|INDOORS .2 HOTDEG .1 !AGE',
      'its|it_is|is|at|already|like|around .2 HOTDEG .1 !AGE .2 INDOORS|house|apartment',
      'HOTDEG .1 INDOORS',
      'HOTDEG .0 degrees|grados .3 INDOORS|house|apartment|casa',
    ],
    unless: `LOCAL APPLIANCE FRIDGE WATERHEATER WATER HEATSYS SALES ${MILD}`,
  },
  {
    label: 'heating or cooling down',
    when: deadSystem('HVAC').slice(1, 6),
    unless: `LOCAL ${MILD}`,
  },
  {
    label: 'no power',
    when: [
      ...deadSystem('POWER'),
      'WHOLE .3 dark|black',
      'LIGHTS .3 DEAD|BARE_OUT .4 WHOLE',
      'WHOLE .2 LIGHTS .3 DEAD|BARE_OUT',
      'no LIGHTS|lights !on',
      'NEG .1 have .1 LIGHTS',
    ],
    unless: `LOCAL APPLIANCE ${MILD}`,
  },
  {
    label: 'no water',
    when: [
      'NEG ~3 WATER .1 !LEAK|DRIP|SPREAD|STAIN|WATERDAMAGE|pressure|damage|on|under|presion|pression|softener|line|lines|bill|goutte|visible|yet|anywhere',
      'WATER .1 is|are|went|has|been|totally|completely .2 BARE_OUT|DEAD',
      'PUMP .2 DEAD',
      'NEG ~3 WATER .6 any|all|every .1 FAUCET',
      'NEG sale_agua|llega_agua|cae_agua',
      'pressure .2 nothing|zero',
    ],
    unless: `LOCAL APPLIANCE FRIDGE FAUCET ${MILD} SOFTLEAKER SUMP ROOF tejas teja`,
  },
  {
    label: 'no water',
    when: [
      'NODROP',
      'NEG .2 NODROP',
      'nothing .4 FAUCET',
      'NEG ~3 WATER .4 any_faucet|any_faucets|all_faucets|all_the_faucets|ninguna_llave',
      'NEG sale_agua|llega_agua .3 ninguna_llave',
      'FAUCET .3 dry|nothing|nada',
      'nothing|nada .3 when .4 FAUCET',
    ],
    unless: `LOCAL SALES gas ${MILD}`,
  },
  {
    label: 'no water',
    when: ['NEG .1 WATER .1 !pressure|damage'],
    needs: 'MANYHOMES',
    unless: 'LOCAL LEAK',
  },
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
      'PIPE .3 SPREAD',
      'PIPE .4 broke|cracked|busted|split|burst',
      'FROZEN',
    ],
    unless: `${MILD}`,
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
  { label: 'food or medicine spoiling', when: deadSystem('FRIDGE'), needs: 'MEDGEAR COMMERCIAL' },
  {
    label: 'food or medicine spoiling',
    when: ['FRIDGE .4 degrees|COLDDEG|HOTDEG|warm|caliente'],
    needs: 'MEDGEAR COMMERCIAL',
  },
  {
    label: 'only toilet',
    when: ['CLOG', 'TOILET .4 DEAD', 'NEG .1 FUNCTION|DRAINVERB'],
    needs: 'ONLYONE',
  },
  {
    label: 'car trapped',
    when: ['CAR .4 STUCK', 'STUCK .3 CAR', 'CAR .6 NEG .2 out'],
    needs: 'GARAGEDOOR',
  },
  {
    label: 'car trapped',
    when: [
      'NEG|DEAD|STUCK|BURST|DOORPART|BROKEN .16 MUSTLEAVE',
      'MUSTLEAVE .16 NEG|DEAD|STUCK|BURST|DOORPART',
      'DOORPART|STUCK|NEG .12 CAR .2 behind|inside|in_it|trapped|adentro',
    ],
    needs: 'GARAGEDOOR',
  },
  { label: 'someone locked in', when: ['PERSON .5 LOCKEDIN', 'LOCKEDIN .4 PERSON'] },
  { label: 'locked out', when: ['LOCKEDOUT'], unless: 'SALES' },
  { label: 'cannot lock up', when: ['BREAKIN'], needs: 'COMMERCIAL ASAP' },
];

/** Ordinary faults that become urgent where someone frail, a business or medicine depends on them. */
export const RAISABLE = [
  'HOTWATER|WATERHEATER|TOILET|DRAIN|PIPE|HEATSYS|ACSYS|POWER|WATER|FRIDGE|LIGHTS .4 DEAD|CLOG|BARE_OUT',
  'HOTWATER|WATERHEATER|TOILET|HEATSYS|ACSYS|FRIDGE|ELECTRICPART .4 NEG .2 FUNCTION|DRAINVERB',
  'NEG ~3 HOTWATER|WATERHEATER',
  'CLOG|DEAD .3 TOILET|DRAIN|WATERHEATER|HEATSYS|ACSYS|FRIDGE',
  'NEG .1 DRAINVERB',
  'NEG .1 bajan|baja|descargan|descarga|flush',
  'LEAK',
  'BACKUP',
  'circuit|outlet|breaker|circuito .4 DEAD|BARE_OUT|tripped',
  'COLDAIR',
  'HEATSYS|ACSYS .3 struggling|struggles',
  'shower|showers .2 cold',
  'NEG .1 FUNCTION .3 FRIDGE|HEATSYS|ACSYS|TOILET',
  'BREAKIN',
  'kitchen|cocina|APPLIANCE .4 DEAD|BARE_OUT',
  'lift|elevator|stairlift|lifts .3 DEAD|NEG|BARE_OUT',
  'circuit|circuits|breaker|outlet|outlets .5 DEAD|BARE_OUT|MINOR',
];
