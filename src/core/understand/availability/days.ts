import type { Day, PartOfDay } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { DAYS, PARTS } from '../vocabulary/time.ts';
import type { TimeElement } from './elements.ts';

/** A day of the week, today, tomorrow, weekdays or the weekend. */
export function dayAt(words: readonly Word[], at: number): TimeElement | null {
  const word = words[at]!;
  if (/^(tonight|tonite|2nite|tonigh|2night)$/.test(word.plain))
    return day(at, at, 'today', 'evening');
  if (word.plain === 'this' && words[at + 1]) {
    const part = PARTS.get(words[at + 1]!.plain);
    if (part && !/^[ap]m$/.test(words[at + 1]!.plain)) return day(at, at + 1, 'today', part);
  }
  if (word.plain === 'esta' && spanishPart(words[at + 1]?.plain))
    return day(at, at + 1, 'today', spanishPart(words[at + 1]!.plain));
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
  if (/^weeknights?$/.test(word.plain)) return day(at, at, 'weekday', 'evening');
  if (word.plain === 'week' && /^nights?$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, 'weekday', 'evening');
  if (word.plain === 'week' && /^(days?|ends?)$/.test(words[at + 1]?.plain ?? ''))
    return day(at, at + 1, words[at + 1]!.plain.startsWith('d') ? 'weekday' : 'weekend', null);
  const letter = LETTER_DAYS.get(word.plain);
  if (letter && besideLetterDay(words, at)) return day(at, at, letter, null);
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

/** "M W F", "m-f". */
const LETTER_DAYS: ReadonlyMap<string, Day> = new Map([
  ['m', 'mon'],
  ['tu', 'tue'],
  ['w', 'wed'],
  ['th', 'thu'],
  ['f', 'fri'],
]);

const besideLetterDay = (words: readonly Word[], at: number): boolean =>
  (LETTER_DAYS.has(words[at + 1]?.plain ?? '') && /^[-/, ]{1,2}$/.test(words[at + 1]!.gap)) ||
  (LETTER_DAYS.has(words[at - 1]?.plain ?? '') && /^[-/, ]{1,2}$/.test(words[at]!.gap));

/** French "mon lave-vaisselle" is no Monday; English "sat", "sun" and "wed" have other meanings too. */
const isFrenchMon = (words: readonly Word[], at: number): boolean =>
  !/^(or|and|thru|tue|tues|wed|weds|am|pm|morning|afternoon|after|before|at)$/.test(
    words[at + 1]?.plain ?? '',
  ) &&
  words.some(w =>
    /^(le|la|les|du|des|est|pas|une|svp|rue|fuit|coule|marche|ma|dans|chauffe)$/.test(w.plain),
  );

function isOtherWord(words: readonly Word[], at: number): boolean {
  const { plain } = words[at]!;
  const next = words[at + 1]?.plain ?? '';
  const before = words[at]!.gap === ' ' ? (words[at - 1]?.plain ?? '') : '';
  if (plain === 'sun')
    return (
      /^(room|porch|damage|shade|deck|is|exposure|light|s|proof)$/.test(next) ||
      /^(the|in|full|hot|del|vista)$/.test(before)
    );
  if (plain === 'sat')
    return (
      /^(on|in|for|there|down|empty|unused|idle|vacant|around|dish)$/.test(next) ||
      /^(has|just|been)$/.test(before) ||
      (before === 'it' && words[at + 1]?.gap === ' ')
    );
  if (plain === 'wed')
    return /^(like|love|need|want|be|have|prefer|rather|appreciate|just|also)$/.test(next);
  if (plain === 'fri' || plain === 'mar') return false;
  return plain === 'today' && /^(show|s)$/.test(next);
}

/** "manana" alone is tomorrow; "la mañana", "por la mañana" and "mañanas" are the morning. */
export function spanishMorning(words: readonly Word[], at: number): TimeElement | null {
  const { plain } = words[at]!;
  if (/^(por|en|de|a)$/.test(plain) && /^(la|las)$/.test(words[at + 1]?.plain ?? '')) {
    const part = spanishPart(words[at + 2]?.plain);
    if (part) return { kind: 'part', part, whole: false, first: at, last: at + 2 };
  }
  if (/^(la|las)$/.test(plain) && spanishPart(words[at + 1]?.plain))
    return {
      kind: 'part',
      part: spanishPart(words[at + 1]?.plain)!,
      whole: false,
      first: at,
      last: at + 1,
    };
  const part = /^(cualquier|cada)$/.test(plain) ? spanishPart(words[at + 1]?.plain) : null;
  if (part !== null) return { kind: 'part', part, whole: false, first: at, last: at + 1 };
  return plain === 'manana' ? day(at, at, 'tomorrow', null) : null;
}

export function spanishPart(word: string | undefined): PartOfDay | null {
  if (word === undefined) return null;
  if (/^(manana|mananita|manianita|madrugada)s?$/.test(word)) return 'morning';
  if (/^(tarde|tardecita|tardesita)s?$/.test(word)) return 'afternoon';
  return /^(noche|nochecita)s?$/.test(word) ? 'evening' : null;
}
