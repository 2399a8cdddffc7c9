import type { Availability } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { isAboutElse } from './context.ts';
import type { TimeElement } from './elements.ts';
import { isSmall, type Run, runsOf } from './runs.ts';
import { windowOf } from './window.ts';

/** When the customer can be visited. `expected`: they were just asked. `skip`: the address and numbers. */
export function findAvailability(
  text: string,
  words: readonly Word[],
  skip: (word: Word) => boolean,
  expected: boolean,
): Availability | null {
  const runs = joinNeighbours(
    runsOf(words, skip, expected)
      .map(trim)
      .filter(
        (run): run is Run =>
          run !== null && isAnchored(run, words, expected) && !isAboutElse(words, run),
      ),
    words,
  );
  const best = runs.reduce<Run | null>(
    (best, run) => (best === null || weight(run, words) >= weight(best, words) ? run : best),
    null,
  );
  if (best === null) return null;
  const quotedText = text.slice(
    words[spanStart(words, best)]!.start,
    words[spanEnd(words, best)]!.end,
  );
  return { text: quotedText, ...windowOf(best.elements) };
}

const USELESS_ENDS = (element: TimeElement, atEnd: boolean): boolean => {
  if (element.kind === 'link') return true;
  if (element.kind !== 'limit') return false;
  if (atEnd)
    return !['only', 'later', 'week'].includes(element.limit) || element.limit === 'later'
      ? element.limit !== 'later'
      : false;
  return ['only', 'later', 'presence'].includes(element.limit);
};

/** Without links and limits that lead nowhere at either end. */
function trim(run: Run): Run | null {
  const elements = [...run.elements];
  while (elements.length > 0 && USELESS_ENDS(elements.at(-1)!, true) && !isAllDay(elements.at(-1)!))
    elements.pop();
  while (
    elements.length > 0 &&
    USELESS_ENDS(elements[0]!, false) &&
    !isAllDay(elements[0]!) &&
    !leadsOn(elements)
  )
    elements.shift();
  if (isAtDay(elements)) elements.shift();
  if (elements.length === 0) return null;
  return { elements, first: elements[0]!.first, last: elements.at(-1)!.last };
}

/** "home all day", not "be here". */
const isAllDay = (e: TimeElement): boolean =>
  e.kind === 'limit' && e.limit === 'presence' && e.last > e.first + 1;

/** "looked at today": the "at" is not of the time. */
const isAtDay = ([first, second]: TimeElement[]): boolean =>
  first?.kind === 'limit' && first.limit === 'at' && second?.kind === 'day';

/** "off wednesdays", "home by four". */
const leadsOn = (elements: TimeElement[]): boolean => {
  const [first, second] = elements;
  return (
    first?.kind === 'limit' &&
    first.limit === 'presence' &&
    first.last === first.first &&
    second !== undefined &&
    (second.kind === 'day' || (second.kind === 'limit' && second.limit === 'before'))
  );
};

/** At least one thing that says when. */
function isAnchored(run: Run, words: readonly Word[], expected: boolean): boolean {
  const { elements } = run;
  if (elements.some(e => e.kind === 'day' || e.kind === 'part' || isAllDay(e))) return true;
  if (elements.some(e => e.kind === 'limit' && e.limit === 'week')) return true;
  if (elements.some(e => e.kind === 'clock')) return true;
  if (elements.some(e => e.kind === 'any')) return isFreeAny(run, words, expected);
  const dates = elements.filter(e => e.kind === 'date');
  return (
    dates.some(e => words[e.last]!.plain !== 'that' && words[e.last]!.plain !== 'then') ||
    (dates.length > 0 && elements.length > 1)
  );
}

/** "any time" is one; "any" before a thing or "whenever it rains" is not. */
function isFreeAny(run: Run, words: readonly Word[], expected: boolean): boolean {
  const said = words
    .slice(run.first, run.last + 1)
    .map(w => w.plain)
    .join(' ');
  const next = words[run.last + 1];
  const follows = next && /^,? $/.test(next.gap) ? next.plain : '';
  if (
    /^(any|either|all day|all week|flexible|every day|everyday|todo el dia|todos los dias|toute la journee|tous les jours|24 7|cualquiera|whichever|most days|open schedule)$/.test(
      said,
    )
  )
    return expected && said !== 'any';
  if (/^(wide|pretty) open$/.test(said))
    return (
      expected ||
      words
        .slice(Math.max(0, run.first - 3), run.first)
        .some(w => /^(i|im|we|were|schedule|calendar|day|days|week)$/.test(w.plain))
    );
  return !(
    /^whenever$/.test(said) &&
    /^(it|i|we|he|she|the|my|someone|they|theres)$/.test(follows) &&
    !/^(is|works)$/.test(words[run.last + 2]?.plain ?? '')
  );
}

/** What was excluded before a break is not excluded after it. */
const BREAK: TimeElement = { kind: 'limit', limit: 'only', first: -1, last: -1 };

/** "Not mondays or fridays. mornings only": nothing but marks between. */
function joinNeighbours(runs: Run[], words: readonly Word[]): Run[] {
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    const between = last ? words.slice(last.last + 1, run.first) : [];
    if (last && between.every(w => isSmall(w.plain)) && between.length <= 2)
      joined[joined.length - 1] = {
        elements: [...last.elements, BREAK, ...run.elements],
        first: last.first,
        last: run.last,
      };
    else joined.push(run);
    return joined;
  }, []);
}

/** What says more about when wins; among equals the later. */
function weight(run: Run, words: readonly Word[]): number {
  const score = { day: 4, clock: 3, part: 3, date: 2, any: 2, limit: 1, link: 0 };
  const first = words[run.first]!.plain;
  return Math.max(...run.elements.map(e => score[e.kind])) + (/^(whenever)$/.test(first) ? -1 : 0);
}

const LEADS =
  /^(?:next|this|el|los|las|de|le|les|first|thing|sometime|lunchtime|early|late|every|each|solo|only|most|proximo|proxima|siguiente|este|esta|coming|following|otro)$/;

/** "next tues", "el lunes": the small words before belong to it. */
function spanStart(words: readonly Word[], { first }: Run): number {
  const before = words[first - 1];
  const led = before !== undefined && words[first]!.gap === ' ' && LEADS.test(before.plain);
  return led ? spanStart(words, { first: first - 1, last: first, elements: [] }) : first;
}

/** "hoy mismo", "mañana temprano". */
const spanEnd = (words: readonly Word[], { last }: Run): number =>
  words[last + 1]?.gap === ' ' && /^(mismo|temprano|tempranito)$/.test(words[last + 1]!.plain)
    ? last + 1
    : last;
