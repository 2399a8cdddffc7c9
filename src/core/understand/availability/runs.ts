import type { Word } from '../text/words.ts';
import { DAYS } from '../vocabulary/time.ts';
import { type TimeElement, timeElementAt } from './elements.ts';
import { isUsable } from './usable.ts';

/** A run of time words: "weds or thurs after 3". */
export interface Run {
  elements: TimeElement[];
  first: number;
  last: number;
}

/** The runs of time words in the text, before anything is left out. */
export function runsOf(
  words: readonly Word[],
  skip: (word: Word) => boolean,
  expected: boolean,
): Run[] {
  const runs: Run[] = [];
  let elements: TimeElement[] = [];
  const flush = (): void => {
    if (elements.length > 0)
      runs.push({ elements, first: elements[0]!.first, last: elements.at(-1)!.last });
    elements = [];
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const ends = /[.!?\n;]/.test(word.gap.replace(/^\.(?= ?\S)/, '.')) && at > 0;
    if (ends || /[()]/.test(word.gap) || turns(elements, word)) flush();
    const found = skip(word) ? null : timeElementAt(words, at);
    const element = found !== null && deniesNothing(elements, found, word) ? null : found;
    if (element !== null && isDenied(elements, element, words)) element.limit = 'denied';
    if (element?.kind === 'day' && turnsFromDenied(elements, element, words)) flush();
    if (element !== null && isUsable(element, elements, words, expected)) {
      if (element.kind === 'clock' && elements.at(-1)?.kind === 'clock' && /[-–]/.test(word.gap))
        elements.push({ kind: 'link', link: 'to', first: at, last: at - 1 });
      else if (element.kind === 'day' && elements.at(-1)?.kind === 'day' && /[-–]/.test(word.gap))
        elements.push({ kind: 'link', link: 'to', first: at, last: at - 1 });
      elements.push(element);
      at = element.last + 1;
    } else {
      if (!isSmall(word.plain) || skip(word) || elements.length === 0) flush();
      at++;
    }
  }
  flush();
  return runs;
}

/** "is out" denies only the day right before it. */
const deniesNothing = (before: TimeElement[], element: TimeElement, { gap }: Word): boolean =>
  element.kind === 'limit' &&
  element.limit === 'denied' &&
  (before.at(-1)?.kind !== 'day' || gap !== ' ');

/** "students are in til 6, so mornings": what comes after "so" is another matter, unless it goes on from my own hours. */
const turns = (before: TimeElement[], { plain, gap }: Word): boolean =>
  (plain === 'so' && !goesOn(before)) ||
  (/^(i|we)$/.test(plain) && gap.includes(',') && before.some(e => e.kind === 'clock'));

const goesOn = (before: TimeElement[]): boolean =>
  before.at(-1)?.kind === 'any' ||
  (before[0]?.kind === 'limit' &&
    (before.at(-1)?.kind === 'clock'
      ? /^(?:after|shut)$/.test(before[0].limit)
      : before[0].limit === 'presence'));

/** "martes no, miercoles si", "los lunes no puedo": the denial of the day before. */
const isDenied = (
  before: TimeElement[],
  element: TimeElement,
  words: readonly Word[],
): element is TimeElement & { kind: 'limit' } =>
  element.kind === 'limit' &&
  element.limit === 'not' &&
  /^(no|not|no puedo|no podemos|no estoy)$/.test(
    plainOf(words.slice(element.first, element.last + 1)),
  ) &&
  before.at(-1)?.kind === 'day' &&
  (words[element.last + 1] === undefined || /[,.;\n]/.test(words[element.last + 1]!.gap));

const plainOf = (words: readonly Word[]): string => words.map(word => word.plain).join(' ');

/** "cant do friday, saturday afternoon": the day after the comma is offered, not denied. */
const turnsFromDenied = (
  before: TimeElement[],
  { first, last }: TimeElement,
  words: readonly Word[],
): boolean =>
  /,/.test(words[first]!.gap) &&
  before.at(-1)?.kind === 'day' &&
  before[0]?.kind === 'limit' &&
  before[0].limit === 'not' &&
  (isNextDay(words, first) ||
    (words[last + 1] !== undefined &&
      timeElementAt(words, last + 1)?.kind !== 'link' &&
      !/,/.test(words[last + 1]!.gap)));

/** "not today, tomorrow". */
const isNextDay = (words: readonly Word[], at: number): boolean =>
  DAYS.get(words[at]!.plain) === 'tomorrow' && DAYS.get(words[at - 1]?.plain ?? '') === 'today';

/** Words that may stand inside a time expression without saying anything. */
export const isSmall = (plain: string): boolean =>
  /^(the|of|in|on|el|los|la|las|le|les|en|por|de|del|next|this|coming|week|proximo|que|viene|late|early|mid|later|temprano|temprana|tempranito|s|m|am|best|is|are|sometime|day|days|dia|jour|maybe|preferably|prefer|ideally|also|anytime|time|like|work|works|better|matin|good|fine|usually|most|i|im|we|estoy|estamos|quelque|prochain|today|would|be|well|either|earlier|possible|if|around|d|long|as|its|it|during|each|every|h|pls|please|plz|porfa|si|so|daily|sharp|exactly|roughly)$/.test(
    plain,
  );
