import { each, list, type Phrases } from './when.ts';

/** What the words around a time do with it. */
export type Limit =
  | 'after'
  | 'before'
  | 'at'
  | 'between'
  | 'not'
  /** The day before it is not offered: "martes no". */
  | 'denied'
  /** "tonight at the latest", "or earlier". */
  | 'earlier'
  /** "after that": after the hour named before. */
  | 'thereafter'
  /** "we close at 3": says something only with "anytime after that". */
  | 'shut'
  /** "home all day". */
  | 'allday'
  | 'only'
  | 'presence'
  | 'week'
  | 'later';

/** Away or asleep: "busy til 3" is after 3. */
const AWAY =
  'busy, at work, in class, in school, in meetings, in court, on shift, i work, i sleep, work, sleep, asleep, gone, out, not home, not here, not back, tied up, booked, working, not available, unavailable, away, not around, out of town';
const AWAY_ES =
  'trabajo, ocupado, ocupada, duermo, en el trabajo, en clases, no estoy, no llego, fuera';

export const LIMITS: [Limit, Phrases][] = [
  [
    'after',
    list(
      `
        nothing until, nothing before, nothing till, nothing til, until after, not until after, nothing until after, nothing til after, til after, till after,
        ${each(AWAY, 'til, till, until, til about, until about, til like')}, ${each(AWAY_ES, 'hasta las, hasta la, hasta como las, hasta el')},
        ${each('salgo, salgo del trabajo, salgo de trabajar, termino, termino de trabajar, acabo, regreso, llego, me desocupo, estoy libre', 'a las, a la, como a las, hasta las')},
        home at, get home at, home from work at, get off at, get off work at, off work at, off at, home by, be home by, back by, back at, off by, free by, here by, available by, home after, off after, free after, available after, llego a las, llego a la, llego a casa a las, me desocupo a las, me desocupo como a las, after, aftr, aft, past, from, starting, starting at, starting from, not before, not until, but not before, but not until, just not before, not b4,
        not til, not till, no earlier than, later than, anytime after, any time after,
        despues de las, despues de la, despues del, despues de, despues, desde las, desde la,
        desde, a partir de las, a partir de la, a partir del, a partir de, luego de las,
        pasadas las, no antes de las, no antes de, pasando las, apres, a partir, pas avant,
        des, since after`,
    ),
  ],
  [
    'before',
    list(
      `
        ${each('gone, leaving, leave, have to go, gotta go, need to go, gotta be gone', 'by, at')}, ${each('me voy, nos vamos, salimos, tengo que irme, me tengo que ir', 'a las, a la, como a las')},
        leave at, leave by, have to leave at, have to leave by, gotta leave at, gotta leave by, me voy a las, tengo que salir a las, before, b4, by, until, til, till, no later than, not after, not past, but not after, but not past, no later then, up to, up until,
        prior to, earlier than, antes de las, antes de la, antes del, antes de, antes,
        hasta las, hasta la, hasta el, hasta, para las, avant, jusqua, jusqu a,
        no despues de las, no mas tarde de las, pas apres`,
    ),
  ],
  [
    'between',
    list('between, btwn, btw, bw, entre las, entre la, entre los, entre, from about, de las'),
  ],
  [
    'not',
    list(
      `
        not, except, except for, excepto, but, but not, besides, other than, menos, excluding,
        not on, sauf, no, salvo, pas le, pas, cant do, cant on, cannot do, cant make, cant make it, never, nothing on, on shift, i work, im working, busy, unavailable, not available, out of town, not home, im not home, i have class, i have work, trabajo los, trabajo el, ocupado los, ocupada los, ocupado el, ocupada el, no estoy los, no estoy el, no estoy, quitando, quitando el, fuera de, apart from, minus,
        just not, no los, no el, no puedo los, no puedo el, no puedo, no podemos, menos el,
        menos los, excepto el, excepto los, unless its, aside from`,
    ),
  ],
  [
    'later',
    list(
      `
        or later, or after, onwards, onward, and on, or so later, on, and later, en adelante,
        o mas tarde, o despues, et plus, ou plus tard, and after`,
    ),
  ],
  [
    'denied',
    list(
      `
        ${each('is, are, s', 'out, no good, bad, not good, a no, booked, full, a no go')}, ${each('wont, doesnt, dont, does not, do not, isnt gonna, will not', 'work, work for me, work for us')},
        isnt good, arent good, isnt possible, no sirve, no sirven, no me sirve, no me queda, no se puede, no podemos, no puedo,
        no estoy, no estamos, trabajo, esta ocupado, imposible`,
    ),
  ],
  [
    'earlier',
    list(
      'at the latest, or earlier, or before, or sooner, latest, a mas tardar, o antes, o mas temprano',
    ),
  ],
  [
    'thereafter',
    list(
      'after that, after then, anytime after that, any time after that, past that, anything after that, from then on, despues de eso, de ahi en adelante, ya despues, despues ya',
    ),
  ],
  ['shut', list(each('close, closes, closed, shut', 'at, by'))],
  [
    'allday',
    list(
      `
        home all day, here all day, at home all day, home the whole day, here the whole day, around all day, all day here, free all day,
        available all day, in all day, en casa todo el dia, en la casa todo el dia, en mi casa todo el dia, aqui todo el dia, aqui estoy todo el dia, aqui estamos todo el dia, todo el dia aqui, todo el dia en la casa, todo el dia en mi casa,
        todo el dia en casa, a la maison toute la journee`,
    ),
  ],
  ['only', list('only, solo, solamente, nada mas, nomas, seulement, juste, just')],
  [
    'presence',
    list(
      `
        home, be home, here, off, be here, in town, only home, only here, only in, only off, only free, only around, only available,
        home from work, day off is, days off are, back, en casa, en la casa, aqui, descanso, descansamos, nomas estoy, solo estoy, nada mas estoy,
        ${each('nomas estoy, solo estoy, nada mas estoy, siempre estoy', 'en casa, en la casa, aqui, libre, disponible')}, free, available, libre,
        disponible, open, wfh, working from home, around`,
    ),
  ],
  [
    'at',
    list(
      `
        first thing in the, first thing, at, @, around, about, a las, a la, como a las, como a la, a eso de las,
        alrededor de las, sobre las, sobre la, hacia las, hacia la, a eso de la, como para las, vers, approx, say, at around, at about`,
    ),
  ],
];
export const LINKS: ['or' | 'to', Phrases][] = [
  ['to', list('to, thru, through, a, al, until, til, till, au, through to')],
  [
    'or',
    list('or, and, y, o, ou, et, and or, or even, or maybe, then, and also, and then, e, u, n'),
  ],
];
