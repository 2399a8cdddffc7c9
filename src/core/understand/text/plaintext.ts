import { endsClause, endsSentence, type Word } from './words.ts';

/**
 * The text as plain words with single spaces, " , " between clauses and " . " between sentences,
 * so that phrases can be looked for without minding how they are written; finds are quoted as written.
 */
export interface PlainText {
  written: string;
  plain: string;
  words: readonly Word[];
  /** Where each word begins in `plain`. */
  starts: readonly number[];
}

/** Words for which `skip` holds (an address) are left out and stand as "#". */
export function plainText(
  written: string,
  words: readonly Word[],
  respell: (word: string) => string = word => word,
  skip: (word: Word) => boolean = () => false,
): PlainText {
  let line = '';
  const starts: number[] = [];
  words.forEach((word, i) => {
    const mark =
      i === 0 ? ' ' : endsSentence(word.gap) ? ' . ' : endsClause(word.gap) ? ' , ' : ' ';
    line += mark;
    starts.push(line.length);
    line += skip(word) ? '#' : respell(word.plain);
  });
  const tail = words.at(-1);
  const question = tail !== undefined && written.slice(tail.end).includes('?');
  return { written, plain: `${line}${question ? ' ?' : ''} `, words, starts };
}

/** The first place where the expression holds, quoted as written. */
export function quoted(text: PlainText, expression: RegExp): string | null {
  const match = expression.exec(text.plain);
  return match === null ? null : quotedAt(text, match.index, match.index + match[0].length);
}

/** What was written for the plain characters `from` to `to`. */
export function quotedAt(text: PlainText, from: number, to: number): string | null {
  const inside = text.words.filter((word, i) => {
    const start = text.starts[i]!;
    return start < to && start + word.plain.length > from;
  });
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? text.written.slice(first.start, last.end) : null;
}
