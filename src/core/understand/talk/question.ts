import { listed } from '../text/phrases.ts';
import { type PlainText, quotedAt } from '../text/plaintext.ts';
import { ASKING } from '../vocabulary/asking.ts';
import { asksByForm, asksToCome, isPoliteRequest, isTold } from './question-form.ts';

const NAMED_TIME =
  / (?:today|tonight|tomorrow|tmrw|tmw|tom|now|right away|asap|(?:this|in the) (?:morning|afternoon|evening|week|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hoy|manana|ahora|ahorita|esta (?:tarde|noche|semana)|lunes|martes|miercoles|jueves|viernes|sabado|domingo) /;
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
  const asking = clausesOf(text).find(clause => asks(clause, alone));
  return asking === undefined ? null : quotedAt(text, startOf(asking), sentenceEnd(text, asking));
}

function sentenceEnd({ plain }: PlainText, { to }: Clause): number {
  const end = plain.slice(to).search(/ [.?] /);
  return end < 0 ? plain.length : to + end;
}

/** A text that says no more than "can you come" does want an answer. */
const ALONE = 6;

/** So does "can you come today": only the owner knows. */
const asksWhen = ({ plain }: Clause): boolean => asksToCome(plain) && NAMED_TIME.test(plain);

const asks = (clause: Clause, alone: boolean): boolean =>
  (!isPoliteRequest(clause.plain) || (alone && asksToCome(clause.plain)) || asksWhen(clause)) &&
  !isTold(clause.plain) &&
  (asksByForm(clause) || PHRASES.some(phrase => phrase.test(clause.plain)));

/** Where the asking phrase begins. */
function startOf(clause: Clause): number {
  if (asksByForm(clause)) return clause.from;
  const found = PHRASES.map(phrase => phrase.exec(clause.plain)?.index ?? -1).filter(at => at >= 0);
  return clause.from + (found.length > 0 ? Math.min(...found) : 0);
}

function clausesOf({ plain, words, written, starts }: PlainText): Clause[] {
  const clauses: Clause[] = [];
  let next = 0;
  const end = (from: number, to: number): void => {
    while (next < words.length && starts[next]! < to) next++;
    const gap = words[next]?.gap ?? written.slice(words.at(-1)?.end);
    const price = /\$\s*\?/.test(gap) ? 'price ' : '';
    clauses.push({
      plain: `${plain.slice(from, to)} ${price}`,
      from,
      to,
      marked: gap.includes('?'),
    });
  };
  let from = 0;
  for (const mark of plain.matchAll(/ [.,?](?= )/g)) {
    end(from, mark.index);
    from = mark.index + mark[0].length;
  }
  if (plain.slice(from).trim() !== '') end(from, plain.length);
  return clauses;
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
