import { MILD, type UrgentRule } from './rule.ts';

/** No water in the house. */
export const DRY_RULES: UrgentRule[] = [
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
      'nothing .1 comes_out|coming_out|came_out .3 any|taps|sinks|bowls|bowl|sink|shower',
      'NEG ~3 WATER .4 any_faucet|any_faucets|all_faucets|all_the_faucets|ninguna_llave',
      'NEG sale_agua|llega_agua .3 ninguna_llave',
      'FAUCET .3 dry|nothing|nada',
      'nothing|nada .3 when .4 FAUCET',
    ],
    unless: `LOCAL SALES gas ${MILD}`,
  },
  {
    label: 'no water',
    when: ['quedamos|quedado|quedaron|quede|estamos|seguimos .1 sin .0 WATER', 'main|meter .6 dry'],
    unless: 'SALES HOTWATER',
  },
  {
    label: 'no water',
    when: ['NEG .1 WATER .1 !pressure|damage'],
    needs: 'MANYHOMES',
    unless: 'LOCAL LEAK',
  },
];
