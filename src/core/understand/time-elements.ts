import { clockAt } from './clock.ts';
import type { Day, PartOfDay } from './reading.ts';
import { DAYS, PARTS } from './vocabulary-time.ts';
import type { Word } from './words.ts';

/** A piece of a time expression; covers words `first` to `last`. */
export type TimeElement = { first: number; last: number } & (
  | { kind: 'day'; day: Day; part: PartOfDay | null }
  | { kind: 'part'; part: PartOfDay }
  | {
      kind: 'clock';
      minutes: number;
      part: PartOfDay | null;
      half: 'am' | 'pm' | null;
      bare: boolean;
    }
  | { kind: 'any' }
  | { kind: 'date' }
  | { kind: 'limit'; limit: Limit }
  | { kind: 'link'; link: 'or' | 'to' }
);

export type Limit =
  | 'after'
  | 'before'
  | 'at'
  | 'between'
  | 'not'
  | 'only'
  | 'presence'
  | 'week'
  | 'later';

const list = (text: string): string[][] =>
  text.split(',').map(phrase => phrase.trim().split(/\s+/));

const ANY = list(
  `any time, anytime, any day, anyday, any days, whenever, any, all day, most days, most any day, every day, everyday, all week, any of those, dont care when, doesnt matter when, dont matter when, flexible, wide open, pretty open, whatever day, whatever time, open schedule, no preference, either, 24 7, most anytime, at your convenience, your convenience, when you can, when u can, whatever works, whichever, when you have time, when you get a chance, any time any day,
  cualquier dia, cualquier hora, cualquier momento, cuando sea, cuando quiera, cuando quieran, cuando pueda, cuando puedan, cuando gusten, cuando guste, a cualquier hora, todo el dia, todos los dias, el dia que sea, a la hora que sea, cuando tengan tiempo, cuando tenga tiempo, cuando usted quiera, cuando usted pueda, el dia que quiera, el dia que pueda, el dia que puedan, cualquiera, cuando tengan chance,
  n importe quand, n importe quel jour, n importe quelle heure, quand vous voulez, quand vous pouvez, toute la journee, tous les jours, quand vous etes disponible`,
);
const WEEK_WORDS = list(
  `next week, next wk, nxt week, nxt wk, following week, this week, this wk, this coming week, later this week, early next week, late next week, later in the week, sometime next week, sometime this week, in the week, during the week, week after, beginning of next week, beginning of the week, end of next week, end of the week, the week,
  la proxima semana, proxima semana, la semana que viene, la semana que entra, semana que viene, semana que entra, esta semana, la otra semana,  la siguiente semana,
  la semaine prochaine, semaine prochaine, cette semaine`,
);
const DATES = list(
  `next month, this month, end of month, end of the month, month end, sometime next month, next year, next season, in two weeks, in 2 weeks, in a couple weeks, in a couple of weeks, couple weeks, in three weeks, in 3 weeks, in a few weeks, few weeks, two weeks, 2 weeks out, in a week, week from today, the holidays, thanksgiving, christmas, easter, new years, before winter, before spring, before summer, by winter, by spring, by summer, this winter, next winter, until spring, after winter, in the spring, in the summer, in the fall, labor day, memorial day, day after tomorrow, the day after tomorrow, week after next, this spring, this summer, this fall, next spring, next summer, next fall, that, then, end of year, end of the year, after the holidays, in an hour, in a couple hours, in a few hours, in a few days, next few days, few days, couple days, couple of days, the 1st,
  el proximo mes, proximo mes, el mes que viene, el mes que entra, mes que entra, fin de mes, fin de ano, pasado manana, en dos semanas, en 2 semanas, en quince dias, quincena, navidad, antes del invierno, en el verano, en primavera, en un par de dias, en unos dias,
  le mois prochain, mois prochain, fin du mois, apres demain, dans deux semaines, dans 2 semaines, avant l hiver, au printemps`,
);
const MONTHS =
  /^(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

const LIMITS: [Limit, string[][]][] = [
  [
    'after',
    list(
      'after, aftr, past, from, starting, starting at, starting from, not before, not until, not til, not till, no earlier than, later than, anytime after, any time after, despues de las, despues de la, despues del, despues de, despues, desde las, desde la, desde, a partir de las, a partir de la, a partir del, a partir de, luego de las, pasadas las, no antes de las, no antes de, pasando las, apres, a partir, pas avant, des, since after',
    ),
  ],
  [
    'before',
    list(
      'before, b4, by, until, til, till, no later than, not after, not past, up to, up until, prior to, earlier than, antes de las, antes de la, antes del, antes de, antes, hasta las, hasta la, hasta el, hasta, para las, avant, jusqua, jusqu a, no despues de las, no mas tarde de las, pas apres',
    ),
  ],
  [
    'between',
    list('between, btwn, btw, bw, entre las, entre la, entre los, entre, from about, de las'),
  ],
  [
    'not',
    list(
      'not, except, except for, excepto, but, but not, besides, other than, menos, excluding, not on, sauf, no, salvo, pas le, pas, cant do, cant on, never, apart from, minus, just not, no los, no el, no puedo los, no puedo el, no puedo, no podemos, menos el, menos los, excepto el, excepto los, unless its, aside from',
    ),
  ],
  [
    'later',
    list(
      'or later, or after, onwards, onward, and on, or so later, on, and later, en adelante, o mas tarde, o despues, et plus, ou plus tard, and after',
    ),
  ],
  ['only', list('only, solo, solamente, nada mas, nomas, seulement, juste, just')],
  [
    'presence',
    list(
      'home all day, here all day, home, be home, off, be here, free all day, available all day, in all day, en casa todo el dia, en la casa todo el dia, todo el dia en casa, en casa, a la maison toute la journee, free, available, libre, disponible, open, wfh, working from home, around',
    ),
  ],
  [
    'at',
    list(
      'at, @, around, about, a las, a la, como a las, como a la, a eso de las, alrededor de las, vers, near, approx, say, at around, at about',
    ),
  ],
];
const LINKS: ['or' | 'to', string[][]][] = [
  ['to', list('to, thru, through, a, al, until, til, till, au, through to')],
  [
    'or',
    list('or, and, y, o, ou, et, and or, or even, or maybe, then, and also, and then, e, u, n'),
  ],
];

/** The time element that begins at `at`, or null; longest reading first. */
export function timeElementAt(words: readonly Word[], at: number): TimeElement | null {
  return (
    dateAt(words, at) ??
    phraseAt(words, at, DATES, { kind: 'date' }) ??
    spanishMorning(words, at) ??
    limitAt(words, at, true) ??
    phraseAt(words, at, WEEK_WORDS, { kind: 'limit', limit: 'week' }) ??
    phraseAt(words, at, ANY, { kind: 'any' }) ??
    dayAt(words, at) ??
    partAt(words, at) ??
    limitAt(words, at, false) ??
    clockElement(words, at) ??
    linkAt(words, at)
  );
}

type Bare<T> = T extends unknown ? Omit<T, 'first' | 'last'> : never;

function phraseAt(
  words: readonly Word[],
  at: number,
  phrases: string[][],
  element: Bare<TimeElement>,
): TimeElement | null {
  const length = lengthAt(words, at, phrases);
  return length === 0 ? null : ({ ...element, first: at, last: at + length - 1 } as TimeElement);
}

function lengthAt(words: readonly Word[], at: number, phrases: string[][]): number {
  let longest = 0;
  for (const phrase of phrases)
    if (
      phrase.length > longest &&
      phrase.every(
        (word, i) =>
          words[at + i]?.plain === word && (i === 0 || !/[.!?\n]/.test(words[at + i]!.gap)),
      )
    )
      longest = phrase.length;
  return longest;
}

function dayAt(words: readonly Word[], at: number): TimeElement | null {
  const word = words[at]!;
  if (/^(tonight|tonite|2nite|tonigh|2night)$/.test(word.plain))
    return day(at, at, 'today', 'evening');
  if (word.plain === 'this' && words[at + 1]) {
    const part = PARTS.get(words[at + 1]!.plain);
    if (part && !/^[ap]m$/.test(words[at + 1]!.plain)) return day(at, at + 1, 'today', part);
  }
  if (/^(esta)$/.test(word.plain) && /^(tarde|noche)$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, 'today', words[at + 1]!.plain === 'tarde' ? 'afternoon' : 'evening');
  if (/^cet(te)?$/.test(word.plain) && PARTS.has(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, 'today', PARTS.get(words[at + 1]!.plain)!);
  if (word.plain === 'ce' && /^(soir|matin)$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, 'today', PARTS.get(words[at + 1]!.plain)!);
  if (
    word.plain === 'fin' &&
    words[at + 1]?.plain === 'de' &&
    /^semanas?|semaine$/.test(words[at + 2]?.plain ?? '')
  )
    return day(at, at + 2, 'weekend', null);
  if (word.plain === 'fines' && words[at + 2]?.plain === 'semana')
    return day(at, at + 2, 'weekend', null);
  if (word.plain === 'dias' && words[at + 1]?.plain === 'de' && words[at + 2]?.plain === 'semana')
    return day(at, at + 2, 'weekday', null);
  if (/^(entre|en)$/.test(word.plain) && /^(semana|semaine)$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, 'weekday', null);
  if (
    word.plain === 'la' &&
    words[at + 1]?.plain === 'semaine' &&
    !/^proch/.test(words[at + 2]?.plain ?? '')
  )
    return day(at, at + 1, 'weekday', null);
  if (word.plain === 'week' && /^(days?|ends?)$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, words[at + 1]!.plain.startsWith('d') ? 'weekday' : 'weekend', null);
  if (word.plain === 'semaine' || (word.plain === 'mon' && words[at + 1] && isFrenchMon(words, at)))
    return null;
  const found = DAYS.get(word.plain);
  if (found === undefined || isOtherWord(words, at)) return null;
  return day(at, at, found, null);
}

const day = (first: number, last: number, named: Day, part: PartOfDay | null): TimeElement => ({
  kind: 'day',
  first,
  last,
  day: named,
  part,
});

/** French "mon lave-vaisselle" is no Monday; English "sat", "sun" and "wed" have other meanings too. */
const isFrenchMon = (words: readonly Word[], at: number): boolean =>
  words.some(w =>
    /^(le|la|les|du|des|est|pas|une|svp|rue|fuit|coule|marche|ma|dans|chauffe)$/.test(w.plain),
  ) && at >= 0;

function isOtherWord(words: readonly Word[], at: number): boolean {
  const { plain } = words[at]!;
  const next = words[at + 1]?.plain ?? '';
  const before = words[at - 1]?.plain ?? '';
  if (plain === 'sun')
    return (
      /^(room|porch|damage|shade|deck|is|exposure|light|s|proof)$/.test(next) ||
      /^(the|in|full|hot|del|vista)$/.test(before)
    );
  if (plain === 'sat')
    return (
      /^(on|in|for|there|down|empty|unused|idle|vacant|around|dish)$/.test(next) ||
      /^(has|just|it|been)$/.test(before)
    );
  if (plain === 'wed')
    return /^(like|love|need|want|be|have|prefer|rather|appreciate|just|also)$/.test(next);
  if (plain === 'fri' || plain === 'mar') return false;
  return plain === 'today' && /^(show|s)$/.test(next);
}

/** "manana" alone is tomorrow; "la mañana", "por la mañana" and "mañanas" are the morning. */
function spanishMorning(words: readonly Word[], at: number): TimeElement | null {
  const { plain } = words[at]!;
  if (/^(por|en|de|a)$/.test(plain) && /^(la|las)$/.test(words[at + 1]?.plain ?? '')) {
    const part = spanishPart(words[at + 2]?.plain);
    if (part) return { kind: 'part', part, first: at, last: at + 2 };
  }
  if (/^(la|las)$/.test(plain) && spanishPart(words[at + 1]?.plain))
    return { kind: 'part', part: spanishPart(words[at + 1]?.plain)!, first: at, last: at + 1 };
  return plain === 'manana' ? day(at, at, 'tomorrow', null) : null;
}

function spanishPart(word: string | undefined): PartOfDay | null {
  if (word === 'manana' || word === 'mananas') return 'morning';
  if (word === 'tarde' || word === 'tardes') return 'afternoon';
  return word === 'noche' || word === 'noches' ? 'evening' : null;
}

function partAt(words: readonly Word[], at: number): TimeElement | null {
  const { plain } = words[at]!;
  if (plain === 'am' && /^(i)$/.test(words[at - 1]?.plain ?? '')) return null;
  if (/^(buenas|buenos|good|buena|last|anoche)$/.test(words[at - 1]?.plain ?? '')) return null;
  if (/^(apres)$/.test(plain) && /^midi$/.test(words[at + 1]?.plain ?? ''))
    return { kind: 'part', part: 'afternoon', first: at, last: at + 1 };
  if (
    /^(after)$/.test(plain) &&
    /^(noon|noons)$/.test(words[at + 1]?.plain ?? '') &&
    words[at + 1]!.plain === 'noons'
  )
    return { kind: 'part', part: 'afternoon', first: at, last: at + 1 };
  if (plain === 'after' && /^(lunch|dinner)$/.test(words[at + 1]?.plain ?? ''))
    return {
      kind: 'part',
      part: words[at + 1]!.plain === 'lunch' ? 'afternoon' : 'evening',
      first: at,
      last: at + 1,
    };
  if (
    /^(shift|shifts|work|light|lights|table|stand)$/.test(words[at + 1]?.plain ?? '') &&
    !/pm|am/.test(plain)
  )
    return null;
  const part = PARTS.get(plain);
  return part === undefined ? null : { kind: 'part', part, first: at, last: at };
}

/** "the 25th", "Dec 3", "11/25", "25 de noviembre": real dates, which have no day of the week here. */
function dateAt(words: readonly Word[], at: number): TimeElement | null {
  const word = words[at]!;
  const next = words[at + 1];
  const date = (last: number): TimeElement => ({ kind: 'date', first: at, last });
  if (
    /^(the|el|le)$/.test(word.plain) &&
    next &&
    /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain) &&
    (/[a-z]/.test(next.plain) || word.plain !== 'the')
  )
    return date(at + 1);
  if (
    /^\d{1,2}(st|nd|rd|th)$/.test(word.plain) &&
    !/^(floor|fl|st|ave|street|avenue|grade|time|year)$/.test(next?.plain ?? '')
  )
    return date(at);
  if (MONTHS.test(word.plain) && next && /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain))
    return date(at + 1);
  if (/^(in|en|early|late|mid)$/.test(word.plain) && next && MONTHS.test(next.plain))
    return date(at + 1);
  if (
    /^\d{1,2}$/.test(word.plain) &&
    next?.plain === 'de' &&
    MONTHS.test(words[at + 2]?.plain ?? '')
  )
    return date(at + 2);
  if (
    /^\d{1,2}(er)?$/.test(word.plain) &&
    next &&
    MONTHS.test(next.plain) &&
    !/^(may|mar|march)$/.test(next.plain)
  )
    return date(at + 1);
  const slash =
    next && next.gap === '/' && /^\d{1,2}$/.test(word.plain) && /^\d{1,2}$/.test(next.plain);
  return slash && !(word.plain === '24' && next.plain === '7') && word.plain !== '1'
    ? date(at + 1)
    : null;
}

function limitAt(words: readonly Word[], at: number, multi: boolean): TimeElement | null {
  if (partAt(words, at)?.last !== undefined && partAt(words, at)!.last > at) return null;
  for (const [limit, phrases] of LIMITS) {
    const length = lengthAt(words, at, phrases);
    if (length > 1 === multi && length > 0)
      return { kind: 'limit', limit, first: at, last: at + length - 1 };
  }
  return null;
}

function linkAt(words: readonly Word[], at: number): TimeElement | null {
  for (const [link, phrases] of LINKS) {
    const length = lengthAt(words, at, phrases);
    if (length > 0) return { kind: 'link', link, first: at, last: at + length - 1 };
  }
  return null;
}

function clockElement(words: readonly Word[], at: number): TimeElement | null {
  const clock = clockAt(words, at);
  if (clock === null) return null;
  const { minutes, half, bare, last } = clock;
  const said = spanishHalf(words, last + 1);
  if (said === null)
    return {
      kind: 'clock',
      minutes,
      part: partOfClock(half, minutes),
      half,
      bare,
      first: at,
      last,
    };
  const hour =
    said === 'pm' && minutes < 720
      ? minutes + 720
      : said === 'am' && minutes >= 780
        ? minutes - 720
        : minutes;
  return {
    kind: 'clock',
    minutes: hour,
    part: spanishPart(words[last + 3]?.plain),
    half: said,
    bare: false,
    first: at,
    last: last + 3,
  };
}

/** "8am" says morning, "2pm" afternoon, "6pm" evening. */
const partOfClock = (half: 'am' | 'pm' | null, minutes: number): PartOfDay | null =>
  half === null ? null : half === 'am' ? 'morning' : minutes >= 17 * 60 ? 'evening' : 'afternoon';

/** "a las 8 de la mañana". */
function spanishHalf(words: readonly Word[], at: number): 'am' | 'pm' | null {
  if (words[at]?.plain !== 'de' || words[at + 1]?.plain !== 'la') return null;
  const part = spanishPart(words[at + 2]?.plain);
  return part === null ? null : part === 'morning' ? 'am' : 'pm';
}
