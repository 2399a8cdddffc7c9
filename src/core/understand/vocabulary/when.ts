/** Fixed phrases that say when, and the words that limit or link them. */
export type Limit =
  | 'after'
  | 'before'
  | 'at'
  | 'between'
  | 'not'
  /** The day before it is not offered: "martes no". */
  | 'denied'
  | 'only'
  | 'presence'
  | 'week'
  | 'later';

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly string[][]>;

const list = (text: string): Phrases =>
  Map.groupBy(
    text.split(',').map(phrase => phrase.trim().split(/\s+/)),
    ([first = '']) => first,
  );

export const ANY = list(
  `
    any time, anytime, any day, anyday, the whole day, whole day, any days, whenever, any, all day, most days,
    most any day, every day, everyday, all week, any of those, dont care when,
    doesnt matter when, dont matter when, flexible, wide open, pretty open, whatever day,
    whatever time, open schedule, no preference, either, 24 7, most anytime, any other day, any other time, other days, otro dia si, otro dia, cualquier otro dia, los demas dias, los otros dias,
    at your convenience, your convenience, when you can, when u can, whatever works, whichever,
    after work, after school, after i get off work, after i get off, after i get home, when i get home, when i get off work, after church, after i drop off the kids, after i drop the kids, after i drop the kids off, after i drop my kids off, after drop off, after dropoff, after school drop off, after school pickup, after school pick up, once the kids are in school, while the kids are at school, during school hours, business hours, during business hours, working hours, on my lunch break, on my break, despues del trabajo, despues de trabajar, saliendo del trabajo, cuando salga del trabajo, despues de misa, despues de dejar a los ninos, despues de la escuela, despues de recoger a los ninos, cuando llegue del trabajo, en horas de oficina, en horario de oficina, en mi hora de comida, en mi descanso, when you have time, when you get a chance, any time any day, cualquier dia, cualquier hora,
    cualquier momento, cuando sea, cuando quiera, cuando quieran, cuando pueda, cuando puedan,
    cuando gusten, cuando guste, a cualquier hora, todo el dia, todos los dias, el dia que sea,
    a la hora que sea, cuando tengan tiempo, cuando tenga tiempo, cuando usted quiera,
    cuando usted pueda, el dia que quiera, el dia que pueda, el dia que puedan, cualquiera,
    cuando tengan chance, n importe quand, n importe quel jour, n importe quelle heure,
    quand vous voulez, quand vous pouvez, toute la journee, tous les jours,
    quand vous etes disponible`,
);
export const WEEK_WORDS = list(
  `
    next week, next wk, nxt week, nxt wk, following week, this week, this wk, this coming week,
    later this week, early next week, late next week, later in the week, sometime next week,
    sometime this week, in the week, during the week, week after, beginning of next week,
    beginning of the week, end of next week, end of the week, the week, la proxima semana,
    proxima semana, la semana que viene, la semana que entra, semana que viene,
    semana que entra, esta semana, la otra semana, toda la semana, la siguiente semana, la semaine prochaine,
    semaine prochaine, cette semaine`,
);
export const DATES = list(
  `
    next month, this month, end of month, end of the month, month end, sometime next month,
    next year, next season, in two weeks, in 2 weeks, in a couple weeks, in a couple of weeks,
    couple weeks, in three weeks, in 3 weeks, in a few weeks, few weeks, two weeks,
    2 weeks out, in a week, week from today, the holidays, thanksgiving, christmas, easter,
    new years, before winter, before spring, before summer, by winter, by spring, by summer,
    this winter, next winter, until spring, after winter, in the spring, in the summer,
    in the fall, labor day, memorial day, day after tomorrow, the day after tomorrow,
    week after next, this spring, this summer, this fall, next spring, next summer, next fall,
    that, then, end of year, end of the year, after the holidays, in an hour,
    in a couple hours, in a few hours, in a few days, next few days, few days, couple days,
    couple of days, the 1st, el proximo mes, proximo mes, el mes que viene, el mes que entra,
    mes que entra, fin de mes, fin de ano, pasado manana, en dos semanas, en 2 semanas,
    en quince dias, quincena, navidad, antes del invierno, antes del verano, antes de verano, antes de invierno, despues del verano, despues del invierno, antes de primavera, antes de la primavera, antes de semana santa, despues de semana santa, despues de las fiestas, antes de las fiestas, despues de ano nuevo, antes de ano nuevo, antes de navidad, despues de navidad, despues de reyes, antes del otono, en el verano, en primavera,
    en un par de dias, en unos dias, le mois prochain, mois prochain, fin du mois,
    apres demain, dans deux semaines, dans 2 semaines, avant l hiver, au printemps`,
);
export const MONTHS =
  /^(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

export const LIMITS: [Limit, Phrases][] = [
  [
    'after',
    list(
      `
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
        not on, sauf, no, salvo, pas le, pas, cant do, cant on, never, apart from, minus,
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
  ['only', list('only, solo, solamente, nada mas, nomas, seulement, juste, just')],
  [
    'presence',
    list(
      `
        home all day, here all day, at home all day, home the whole day, here the whole day, around all day, all day here, home, be home, off, be here, free all day,
        available all day, in all day, en casa todo el dia, en la casa todo el dia, en mi casa todo el dia, aqui todo el dia, aqui estoy todo el dia, aqui estamos todo el dia, todo el dia aqui, todo el dia en la casa, todo el dia en mi casa,
        todo el dia en casa, en casa, a la maison toute la journee, free, available, libre,
        disponible, open, wfh, working from home, around`,
    ),
  ],
  [
    'at',
    list(
      `
        at, @, around, about, a las, a la, como a las, como a la, a eso de las,
        alrededor de las, vers, approx, say, at around, at about`,
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
