import type { Word } from '../text/words.ts';
import { DAYS, PARTS } from '../vocabulary/time.ts';
import { type TimeElement, timeElementAt } from './elements.ts';

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
    if (ends || /[()]/.test(word.gap)) flush();
    const element = skip(word) ? null : timeElementAt(words, at);
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

/** "martes no, miercoles si", "los lunes no puedo": the denial of the day before. */
const isDenied = (
  before: TimeElement[],
  element: TimeElement,
  words: readonly Word[],
): element is TimeElement & { kind: 'limit' } =>
  element.kind === 'limit' &&
  element.limit === 'not' &&
  /^(no|not|no puedo|no podemos)$/.test(plainOf(words.slice(element.first, element.last + 1))) &&
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
  words[last + 1] !== undefined &&
  timeElementAt(words, last + 1)?.kind !== 'link' &&
  !/,/.test(words[last + 1]!.gap);

/** Words that may stand inside a time expression without saying anything. */
export const isSmall = (plain: string): boolean =>
  /^(the|of|in|on|el|los|la|las|le|les|en|por|de|del|next|this|coming|week|proximo|que|viene|late|early|mid|later|temprano|temprana|tempranito|s|m|am|best|is|are|sometime|day|days|dia|jour|maybe|preferably|prefer|ideally|also|anytime|time|like|work|works|better|matin|good|fine|usually|most|i|im|we|quelque|prochain|today|would|be|well|either|earlier|possible|if|around|d|long|as|its|it|during|each|every|h|pls|please|plz|porfa|si|sharp|exactly|roughly)$/.test(
    plain,
  );

/** A bare number is a time only after a limit, a day, in a range or when asked for. */
function isUsable(
  element: TimeElement,
  before: TimeElement[],
  words: readonly Word[],
  expected: boolean,
): boolean {
  if (element.kind !== 'clock' || !element.bare) return true;
  if (
    element.minutes >= 780 &&
    Number(words[element.first]!.plain) > 12 &&
    Number(words[element.first]!.plain) < 100
  )
    return false;
  if (/^(19|20)\d\d$/.test(words[element.first]!.plain)) return false;
  if (measures(words, element.last + 1)) return false;
  const previous = before.at(-1);
  const next = words[element.last + 1];
  if (
    next &&
    /^(amp|amps|ft|feet|inches|kids|gal|gallon|year|years|yr|yrs|inch|hours?|hrs?|mins?|minutes?|days?|weeks?|times?|people|kids|of|units?|rooms?|doors?|lights?|outlets?|toilets?|anos|dias|horas|minutos|degrees|grados|different|more|other|bed|bath|story|ton|guys|ac|acs|faucets?|sinks?|windows?|fans?|one)$/.test(
      next.plain,
    ) &&
    !(previous && /^(days?|one)$/.test(next.plain))
  )
    return false;
  if (
    next &&
    next.gap === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(next.raw) &&
    !/^[ap]m$/i.test(next.raw) &&
    !DAYS.has(next.plain) &&
    !PARTS.has(next.plain)
  )
    return false;
  if (previous?.kind === 'limit' && previous.limit !== 'presence' && previous.limit !== 'only')
    return previous.limit !== 'not' || expected;
  if (previous?.kind === 'clock' || previous?.kind === 'link')
    return before.some(e => e.kind !== 'link');
  if (previous?.kind === 'day' || previous?.kind === 'part') return true;
  const range =
    next &&
    (/^ ?[-–] ?$/.test(next.gap) || /^(to|y|and|a)$/.test(next.plain)) &&
    words
      .slice(element.last + 1, element.last + 3)
      .some(w => /^\d{1,2}(:?\d\d)?([ap]m?)?$/.test(w.plain));
  const later =
    /^(or|o|and|y)$/.test(next?.plain ?? '') &&
    /^(later|after|despues|mas|beyond)$/.test(words[element.last + 2]?.plain ?? '');
  return expected || later || !!range || /@\s*$/.test(words[element.first]!.gap);
}

/** "100 to 200 amp" is no time. */
const measures = (words: readonly Word[], at: number): boolean => {
  const second = /^(to|or|a|o|and|y)$/.test(words[at]?.plain ?? '') ? at + 1 : at;
  return (
    /^\d/.test(words[second]?.plain ?? '') &&
    /^(amp|amps|ft|feet|gal|gallons?|years?|yrs?|days?|weeks?|hours?|people|kids|inches|inch|sq|degrees|volts?|of|lbs?|miles|minutes?|min|mins|k|bids?|quotes?)$/.test(
      words[second + 1]?.plain ?? '',
    )
  );
};
