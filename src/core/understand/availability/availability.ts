import type { Availability } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { isAnchored } from './anchored.ts';
import { isAboutElse } from './context.ts';
import type { TimeElement } from './elements.ts';
import { movedTo } from './moved.ts';
import { isSmall, type Run, runsOf } from './runs.ts';
import { trim } from './trim.ts';
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
      .map(run => trim(movedTo(run, words), words))
      .filter(
        (run): run is Run =>
          run !== null &&
          (isAnchored(run, words, expected) || run.elements.every(e => e.kind === 'any')) &&
          !isAboutElse(words, run),
      ),
    words,
  ).filter(run => isAnchored(run, words, expected));
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

/** What was excluded before a break is not excluded after it. */
const BREAK: TimeElement = { kind: 'limit', limit: 'only', first: -1, last: -1 };

/** "Not mondays or fridays. mornings only": nothing but marks between. */
function joinNeighbours(runs: Run[], words: readonly Word[]): Run[] {
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    const between = last ? words.slice(last.last + 1, run.first) : [];
    if (
      last &&
      goTogether(last, run) &&
      between.every(w => isSmall(w.plain) && w.plain !== 'so') &&
      between.length <= 2
    )
      joined[joined.length - 1] = {
        elements: [...last.elements, BREAK, ...run.elements],
        first: last.first,
        last: run.last,
      };
    else joined.push(run);
    return joined;
  }, []);
}

/** "the rest" belongs to days that were denied; "I leave at 9:30" is no part of "9am monday". */
function goTogether(last: Run, run: Run): boolean {
  const denies = last.elements.some(e => e.kind === 'limit' && /^(not|denied)$/.test(e.limit));
  if ([last, run].some(({ elements }) => elements.every(e => e.kind === 'any')) && !denies)
    return false;
  const has = (of: Run, kind: TimeElement['kind']): boolean =>
    of.elements.some(e => e.kind === kind);
  return !(has(last, 'clock') && has(last, 'day') && has(run, 'clock') && !has(run, 'day'));
}

/** What says more about when wins; among equals the later. */
function weight(run: Run, words: readonly Word[]): number {
  const score = { day: 4, clock: 3, part: 3, date: 2, any: 2, limit: 1, link: 0 };
  const first = words[run.first]!.plain;
  const worth = (e: TimeElement): number =>
    e.kind === 'limit' && e.limit === 'week' ? 2.5 : score[e.kind];
  return Math.max(...run.elements.map(worth)) + (/^(whenever)$/.test(first) ? -1 : 0);
}

const LEADS =
  /^(?:all|todo|toda|todos|todas|next|this|el|los|las|de|le|les|first|thing|sometime|lunchtime|early|late|every|each|solo|only|most|proximo|proxima|siguiente|este|esta|coming|following|otro)$/;

/** "next tues", "el lunes": the small words before belong to it. */
function spanStart(words: readonly Word[], { first }: Run): number {
  const before = words[first - 1];
  if (/^(i|im)$/.test(words[first]!.plain)) return first + 1;
  const led = before !== undefined && words[first]!.gap === ' ' && LEADS.test(before.plain);
  return led ? spanStart(words, { first: first - 1, last: first, elements: [] }) : first;
}

/** "hoy mismo", "mañana temprano". */
const spanEnd = (words: readonly Word[], { last }: Run): number =>
  words[last + 1]?.gap === ' ' && /^(mismo|temprano|tempranito|early)$/.test(words[last + 1]!.plain)
    ? last + 1
    : last;
