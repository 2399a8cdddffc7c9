/** Fixed phrases that say when. */
/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly string[][]>;

/** Every first with every second: ("busy, at work", "til, until"). */
export const each = (firsts: string, seconds: string): string =>
  firsts
    .split(',')
    .flatMap(first => seconds.split(',').map(second => `${first} ${second}`))
    .join(',');

export const list = (text: string): Phrases =>
  Map.groupBy(
    text.split(',').map(phrase => phrase.trim().split(/\s+/)),
    ([first = '']) => first,
  );

export const ANY = list(
  `
    daily, anything, lo demas si, los demas si, everything else, anything else, the rest, otherwise flexible, otherwise open, otherwise free,
    otherwise anytime, otherwise im flexible, otherwise im open, otherwise im free, otherwise any day, otherwise whenever,
    you pick the day, you pick the time, you pick, your pick, your call, you choose, you tell me when, any hour, any hr,
    whatever day works, whatever time works, whatever suits you, when it suits you, when its convenient, always home, always here,
    always around, after pickup, after pick up, after daycare, after practice, always someone home, someone is always home, somebody is always home, lo demas, todo lo demas, los demas, el resto,
    cualquier otro, cualquier otra hora, diario, a diario, siempre estoy en casa, siempre estoy aqui, siempre estoy, siempre estamos,
    siempre hay alguien, todos los dias estoy, aqui estoy siempre, usted diga cuando, usted escoja, usted elija, ustedes digan,
    ${each('a la hora que, a la hora q, el dia que, el dia q, cuando', 'usted guste, ustedes gusten, guste, gusten, usted quiera, ustedes quieran, quiera, quieran, usted pueda, ustedes puedan, pueda, puedan, usted diga, mande, se le haga facil, les quede bien, le quede bien, le convenga')},
    ${each('whenever you, whenever u, whenever ya, whenever yall, whenever you guys, when u, when yall, when you guys', 'get a chance, get a sec, get a minute, get a min, have a chance, have time, have a minute, have an opening, are able, are free')},
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
    week of, next week, next wk, nxt week, nxt wk, following week, this week, this wk, this coming week,
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
    finales de mes, principios de mes, mediados de mes, primeros de mes, mid month, beginning of the month, first of the month, middle of the month,
    start of the month, beginning of next month, end of next month, first of next month, el puente,
    ${each('a week from, week from, two weeks from, 2 weeks from', 'today, tomorrow, now, mon, monday, tue, tuesday, wed, wednesday, thu, thursday, fri, friday, sat, saturday, sun, sunday')},
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

/** After a limit these are dates: "after harvest", "despues de las fiestas". */
export const SEASONS: ReadonlySet<string> = new Set(
  `harvest planting hunting season valentines thanksgiving christmas xmas easter halloween hanukkah
  ramadan passover lent holidays holiday vacation winter spring summer fall autumn semester finals
  graduation payday tax taxes closing thaw frost wedding surgery newyear newyears july4th
  superbowl memorial labor independence ramadan carnival pizca cosecha siembra fiestas fiesta vacaciones
  navidad navidades pascua reyes cuaresma invierno verano primavera otono quincena boda aguinaldo
  temporada graduacion cirugia noel paques vacances hiver printemps automne`.split(/\s+/),
);

/** What has to come about first: "when the ground thaws", "antes de que acabe el mes". */
export const TURNS: ReadonlySet<string> = new Set(
  `thaws melts clears dries warms cools ends starts closes arrives passes stops freezes sells moves
  acabe termine pase empiece llegue seque baje deje derrita caliente cierre paguen pague entre vuelva cobre`.split(
    /\s+/,
  ),
);
