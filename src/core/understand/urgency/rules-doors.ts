import type { UrgentRule } from './rule.ts';

/** Where one is locked out of without standing in the rain. */
const ONLINE = 'account accounts app portal login thermostat wifi website cuenta';

/** Cars and people that cannot get in or out, and doors that no longer keep others out. */
export const DOOR_RULES: UrgentRule[] = [
  {
    label: 'car trapped',
    when: ['CAR .4 STUCK', 'STUCK .3 CAR', 'CAR .6 NEG .2 out'],
    needs: 'GARAGEDOOR DOORPART',
  },
  {
    label: 'car trapped',
    when: [
      'NEG|DEAD|STUCK|BURST|DOORPART|BROKEN .16 MUSTLEAVE',
      'MUSTLEAVE .16 NEG|DEAD|STUCK|BURST|DOORPART',
      'DOORPART|STUCK|NEG .12 CAR .2 behind|inside|in_it|trapped|adentro',
    ],
    needs: 'GARAGEDOOR DOORPART',
  },
  {
    label: 'car trapped',
    when: ['NEG .1 get .2 CAR .1 out', 'NEG .2 sacar .2 CAR'],
    unless: 'SALES mud snow ditch lodo nieve',
  },
  { label: 'someone locked in', when: ['PERSON .5 LOCKEDIN', 'LOCKEDIN .4 PERSON'] },
  {
    label: 'locked out',
    when: [
      'LOCKEDOUT',
      `lost|perdi|perdimos|perdio .3 only|all|every|unica|todas .2 key|keys|llave|llaves`,
    ],
    unless: `SALES ${ONLINE}`,
  },
  {
    label: 'locked out',
    when: [
      'NEG|NOBODY .3 get|getting .1 in|inside|into|in_the|in_my|in_our|in_here .1 !touch|contact|hold',
      'cant_get_in .1 !touch|contact|hold',
      'i|im|am|we|were|are|estoy|estamos .1 stuck|locked|standing|waiting .1 outside|afuera',
      'door|puerta .2 latched|slammed|locked|cerro .8 NEG .1 key|keys|llave|llaves',
      'NEG .2 abrir .2 casa|puerta|mi_casa|la_casa',
      'NEG .1 podemos|puedo|puede|pueden .1 entrar',
    ],
    needs: 'KEYED',
    unless: `SALES CAR CLOG ${ONLINE}`,
  },
  { label: 'cannot lock up', when: ['BREAKIN'], needs: 'COMMERCIAL ASAP' },
];
