import type { DangerRule } from './rules-danger.ts';

/** Downed wires, and life-sustaining equipment without power. */
export const WIRE_RULES: DangerRule[] = [
  {
    kind: 'wire',
    when: [
      'LIVELINE .8 DRAPED|DOWNED',
      'LIVELINE .2 INTO .1 OUTDOORS',
      'TREE .8 line|lines .8 DRAPED .4 OUTDOORS',
      'TREE .8 line|lines .8 DOWNED .4 OUTDOORS',
      'TREE .6 DRAPED .2 line|lines',
      'line|lines .2 DRAPED|DOWNED .3 OUTDOORS',
      'pole|poste .6 LIVELINE',
    ],
    unless: 'DATAWIRE SEWERLINE SALES',
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
  {
    kind: 'wire',
    when: [
      'pole|poles|poste|postes|power .6 LYING',
      'pole|poles|poste|postes .14 LYING .4 OUTDOORS|GARDEN',
      'WIRE|line|lines|cable|cables .10 LYING .3 OUTDOORS|GARDEN',
      'WIRE .2 thick|grueso|gordo|fat .8 LYING',
      'line|lines .2 LYING .2 my|our|the|mi|el|la',
    ],
    unless: 'DATAWIRE GARAGEDOOR SEWERLINE',
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
      'LIFEGEAR .8 battery|batteries|bateria|baterias|backup|spare|spare_tank|hours_left|running_low',
      'battery|batteries|bateria|backup|spare .8 LIFEGEAR',
      'breaker|breakers|pastilla|circuito|outlet|enchufe|contacto .10 LIFEGEAR .6 NEG|DEAD|trips|tripped',
      'se_bajo|se_boto|se_brinco|brinca|bota|baja .8 LIFEGEAR',
      'outlet|outlets|enchufe|contacto .8 LIFEGEAR .6 DEAD',
    ],
  },
];
