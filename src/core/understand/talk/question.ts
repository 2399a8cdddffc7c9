import { listed } from '../text/phrases.ts';
import { type PlainText, quotedAt } from '../text/plaintext.ts';
import { ASKING } from '../vocabulary/asking.ts';
import { asksByForm, asksToCome, isPoliteRequest, isTold } from './question-form.ts';

const PHRASES: RegExp[] = ASKING.map(listed);

/** A part of the plain text between marks. */
export interface Clause {
  plain: string;
  from: number;
  to: number;
  /** A question mark ends it. */
  marked: boolean;
}

/** Something that needs an answer: price, when, credentials, advice, who this is. Requests to come and fix are the issue. */
export function findQuestion(text: PlainText): string | null {
  const alone = text.words.length <= ALONE;
  for (const sentence of partsOf(text, / [.?] /)) {
    const asking = partsOf(text, / [.,?] /).find(
      clause => clause.from >= sentence.from && clause.to <= sentence.to && asks(clause, alone),
    );
    if (asking) return quotedAt(text, startOf(asking), sentence.to);
  }
  return null;
}

/** A text that says no more than "can you come tomorrow" does want an answer. */
const ALONE = 6;

const asks = (clause: Clause, alone: boolean): boolean =>
  (!isPoliteRequest(clause.plain) || (alone && asksToCome(clause.plain))) &&
  !isTold(clause.plain) &&
  (asksByForm(clause) || PHRASES.some(phrase => phrase.test(clause.plain)));

/** Where the asking phrase begins. */
function startOf(clause: Clause): number {
  if (asksByForm(clause)) return clause.from;
  const found = PHRASES.map(phrase => phrase.exec(clause.plain)?.index ?? -1).filter(at => at >= 0);
  return clause.from + (found.length > 0 ? Math.min(...found) : 0);
}

function partsOf({ plain, words, written, starts }: PlainText, mark: RegExp): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  const cut = new RegExp(mark, 'g');
  const end = (to: number): void => {
    const next = starts.findIndex(start => start >= to);
    const last = next < 0 ? words.length - 1 : next - 1;
    const after = words[last + 1];
    const gap = after ? after.gap : written.slice(words[last]?.end ?? 0);
    parts.push({ plain: `${plain.slice(from, to)} `, from, to, marked: gap.includes('?') });
  };
  for (const found of plain.matchAll(cut)) {
    end(found.index);
    from = found.index + found[0].length - 1;
  }
  if (plain.slice(from).trim() !== '') end(plain.length);
  return parts;
}

const SHORTHAND: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  yall: 'you',
  ya: 'you',
  plz: 'please',
  pls: 'please',
};

/** "u" is "you". */
export const spellOut = (word: string): string => SHORTHAND[word] ?? word;
