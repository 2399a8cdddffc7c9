/** Splitting a text into words, each with its plain form and its place in the text. */

export interface Word {
  /** As written. */
  raw: string;
  /** Lower case, without accents or apostrophes. */
  plain: string;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
}

/** Longer texts are read only so far: ten SMS segments hold everything a homeowner says. */
export const READ_AT_MOST = 1600;
const WORDS_AT_MOST = 320;

const WORD = /[\p{L}\p{N}]+(?:[:.]\d\d(?!\d)|['’´`][\p{L}]+)*(?:[ap]\.m\b\.?)?/gu;
const ELISION = /^(?:[ldcjnsmt]|qu|jusqu|lorsqu|puisqu)['’´`](?=\p{L}{2})/iu;

/** "Dégât d'eau" → degat, d, eau; "don't" → dont; "3:30" stays one word. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    for (const piece of pieces(match[0], match.index)) {
      words.push({ ...piece, plain: plain(piece.raw), gap: text.slice(last, piece.start) });
      last = piece.end;
    }
  }
  return words.slice(0, WORDS_AT_MOST);
}

function pieces(raw: string, start: number): { raw: string; start: number; end: number }[] {
  const end = start + raw.length;
  const elided = ELISION.exec(raw)?.[0];
  if (elided === undefined || /^[st]['’´`][^aeiouhéèêàâîô]/i.test(raw))
    return [{ raw, start, end }];
  const cut = start + elided.length;
  return [
    { raw: elided.slice(0, -1), start, end: cut - 1 },
    { raw: raw.slice(elided.length), start: cut, end },
  ];
}

/** Lower case, without accents, apostrophes or dots. */
export function plain(raw: string): string {
  return raw
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’´`.]/g, '')
    .toLowerCase();
}

/** A new sentence begins between two words separated by this. */
export const endsSentence = (gap: string): boolean =>
  /[.!?;\n¿¡…]|[\u{1F300}-\u{1FAFF}]/u.test(gap);

/** A new clause begins between two words separated by this. */
export const endsClause = (gap: string): boolean => endsSentence(gap) || /[,()–—]| -+ |:/.test(gap);
