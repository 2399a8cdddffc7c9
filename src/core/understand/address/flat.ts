import type { Word } from '../text/words.ts';

/** "2º", "5ºD", "1ª": the floor or the door of a Spanish flat. */
const FLOOR = /^\d{1,2}[ºª]([a-z]{1,2})?$/;
/** Which door of the floor. */
const DOOR =
  /^(izq|izqda|izda|izquierda|dcha|dch|drcha|derecha|der|ctro|centro|int|ext|\d{1,2}[ºªa]|[a-z])$/;
/** Floors with a name. */
const NAMED_FLOOR = /^(bajos?|entresuelo|entlo|principal|pral|atico|sobreatico|semisotano)$/;

/** Past "2º izq", "bajo A", "4º C", "1º 2ª"; `from` where no flat follows. */
export function flatEnd(words: readonly Word[], from: number): number {
  const floor = words[from + 1];
  if (floor === undefined || !/^[, ]{1,3}$/.test(floor.gap)) return from;
  const named = NAMED_FLOOR.test(floor.plain);
  const degree = /^\d{1,2}$/.test(floor.plain) && /^° ?$/.test(words[from + 2]?.gap ?? '');
  if (!named && !degree && !FLOOR.test(floor.plain)) return from;
  const last = isDoor(words[from + 2], degree) ? from + 2 : from + 1;
  return named && last === from + 1 && !isClosed(words[last + 1]) ? from : last;
}

const isDoor = (word: Word | undefined, degree: boolean): boolean =>
  word !== undefined &&
  (degree ? /^° ?$/ : /^,? $/).test(word.gap) &&
  DOOR.test(word.plain) &&
  (word.plain.length > 1 || /^[A-Z]$/.test(word.raw));

const isClosed = (word: Word | undefined): boolean =>
  word === undefined || /[.,;\n)]/.test(word.gap);
