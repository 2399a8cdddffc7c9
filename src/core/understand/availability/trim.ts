import { endsSentence, type Word } from '../text/words.ts';
import type { Limit } from '../vocabulary/limits.ts';
import type { TimeElement } from './elements.ts';
import type { Run } from './runs.ts';

/** Limits that may stand last, and those that may stand first. */
const CLOSING = new Set<Limit>(['only', 'later', 'week', 'earlier', 'thereafter', 'denied']);
const OPENING = new Set<Limit>(['after', 'before', 'at', 'between', 'not', 'week']);

const isUseless = (element: TimeElement, atEnd: boolean): boolean => {
  if (element.kind === 'link') return true;
  if (element.kind !== 'limit') return false;
  return (
    (atEnd ? !CLOSING.has(element.limit) : !OPENING.has(element.limit)) &&
    element.limit !== 'allday'
  );
};

/** Without links and limits that lead nowhere at either end. */
export function trim(run: Run, words: readonly Word[]): Run | null {
  const elements = [...run.elements];
  while (elements.length > 1 && isIdle(elements, words)) elements.pop();
  while (elements.length > 0 && isUseless(elements.at(-1)!, true)) elements.pop();
  if (elements.length > 1 && isVague(elements, words)) elements.shift();
  while (elements.length > 0 && isUseless(elements[0]!, false) && !leadsOn(elements, words))
    elements.shift();
  if (isAtDay(elements)) elements.shift();
  if (elements.length === 0) return null;
  return { elements, first: elements[0]!.first, last: elements.at(-1)!.last };
}

/** "any day but Friday, that": these say nothing at the end. */
const isIdle = (elements: TimeElement[], words: readonly Word[]): boolean => {
  const [before, { kind, first, last }] = [elements.at(-2)!, elements.at(-1)!];
  const saysLittle =
    (first === last && /^(that|then|any)$/.test(words[first]!.plain)) ||
    (last === first + 1 && /^(your|you|ur)$/.test(words[first]!.plain));
  return (
    (kind === 'date' || kind === 'any') &&
    saysLittle &&
    before.kind !== 'limit' &&
    before.kind !== 'link'
  );
};

/** "come when you can today", "anything open thursday": the day is what counts. */
const isVague = ([first, second]: TimeElement[], words: readonly Word[]): boolean =>
  first?.kind === 'any' &&
  (second?.kind === 'day' || isPresent(second)) &&
  /^(when|cuando|anything)$/.test(words[first.first]!.plain);

export const isAllDay = (e: TimeElement): boolean => e.kind === 'limit' && e.limit === 'allday';

/** "looked at today": the "at" is not of the time. */
const isAtDay = ([first, second]: TimeElement[]): boolean =>
  first?.kind === 'limit' && first.limit === 'at' && second?.kind === 'day';

/** "off wednesdays", "home by four". */
const leadsOn = (elements: TimeElement[], words: readonly Word[]): boolean => {
  const [first, ...rest] = elements;
  if (first?.kind !== 'limit') return false;
  if (first.limit === 'shut') return rest.some(e => e.kind === 'limit' && e.limit === 'thereafter');
  if (first.limit === 'only') return isPresent(rest[0]) && leadsOn(rest, words);
  if (first.limit !== 'presence' || !isOwnPresence(first, words)) return false;
  const [second] = rest;
  return second !== undefined && (second.kind !== 'limit' || second.limit === 'before');
};

/** "im here tomorrow", not "someone here today" or "be here by 5". */
const isOwnPresence = ({ first }: TimeElement, words: readonly Word[]): boolean =>
  !/^(be|open)$/.test(words[first]!.plain) &&
  (!/^(here|around|free|available|aqui|back)$/.test(words[first]!.plain) ||
    endsSentence(words[first]!.gap || '.') ||
    /^(i|im|we|were|am|are|is|only|always|hes|shes|theyre|usually|mostly|generally|just|estoy|estamos|tengo|nomas)$/.test(
      words[first - 1]?.plain ?? '',
    ));

export const isPresent = (e: TimeElement | undefined): boolean =>
  e?.kind === 'limit' && e.limit === 'presence';
