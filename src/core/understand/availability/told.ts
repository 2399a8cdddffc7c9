import type { Word } from '../text/words.ts';
import { ACTS_UP, GOES_ON, TOLD, TOLD_AFTER, WISHES } from '../vocabulary/told.ts';
import { clauseBefore, clauseStart } from './clause.ts';
import type { TimeElement } from './elements.ts';
import type { Run } from './runs.ts';

/** How far back the verb of a telling clause is looked for, in words. */
const REACH = 10;

/** "the propane guy filled the tank sunday", "got sick this week", "struggles after 4pm". */
export function isTold(words: readonly Word[], run: Run): boolean {
  const before = clauseBefore(words, run.first, REACH);
  if ([isNewsOfToday, isToldAfter, isRoutine].some(tells => tells(words, run))) return true;
  if (run.elements.every(isOfHours))
    return ACTS_UP.test(before) || (isAtHour(run) && TOLD.test(before) && !WISHES.test(before));
  if (!mayBePast(words, run) || isOffered(words[run.last + 1]) || WISHES.test(before)) return false;
  return (
    TOLD.test(before) ||
    words.slice(clauseStart(words, run.first, REACH), run.first).some(isPreterite)
  );
}

/** "Tuesday it rained and", "on tuesday last week". */
const isToldAfter = (words: readonly Word[], { elements, last }: Run): boolean =>
  elements.every(e => e.kind === 'day' && e.day !== 'tomorrow') &&
  words[last + 1]?.gap === ' ' &&
  TOLD_AFTER.test(` ${plainOf(words.slice(last + 1, last + 6))} `);

/** "hoy le escurre agua". */
const isNewsOfToday = (words: readonly Word[], { first, last }: Run): boolean =>
  /^(?:hoy|today|esta (?:manana|tarde|noche)|this (?:morning|afternoon|evening))$/.test(
    plainOf(words.slice(first, last + 1)),
  ) &&
  words[last + 1]?.gap === ' ' &&
  GOES_ON.test(` ${words[last + 1]!.plain} ${words[last + 2]?.plain ?? ''} `);

/** "cada mañana amanece mojado", "every night it clicks". */
const isRoutine = (words: readonly Word[], { first, last }: Run): boolean => {
  const next = words[last + 1];
  return (
    /^(cada|every|each)$/.test(words[first]!.plain) &&
    next?.gap === ' ' &&
    !isOffered(next) &&
    !/^(i|im|we|at|in|on|except|but|or|and|from|my|y|o|menos|excepto|works)$/.test(next.plain)
  );
};

const plainOf = (words: readonly Word[]): string => words.map(word => word.plain).join(' ');

/** "instaló": the accent tells it from "instalo". */
const isPreterite = ({ raw }: Word): boolean => /\p{L}{2}ó$/u.test(raw);

const isOfHours = (e: TimeElement): boolean =>
  e.kind === 'clock' || e.kind === 'part' || (e.kind === 'limit' && e.limit !== 'week');

/** "went off at 3am": a point of time, no "after" or "until". */
const isAtHour = ({ elements }: Run): boolean =>
  elements.some(e => e.kind === 'clock') &&
  elements.every(e => e.kind !== 'limit' || e.limit === 'at');

/** A day of the week, today, a date or "this week"; nothing still to come, nothing with limits. */
const mayBePast = (words: readonly Word[], { elements, first }: Run): boolean =>
  elements.every(
    e =>
      e.kind === 'date' ||
      e.kind === 'part' ||
      (e.kind === 'day' && e.day !== 'tomorrow' && e.day !== 'weekday') ||
      (e.kind === 'limit' && e.limit === 'week'),
  ) &&
  ![words[first - 1], words[first]].some(w =>
    /^(next|nxt|proximo|proxima|coming|following|later|early|sometime)$/.test(w?.plain ?? ''),
  );

/** "tuesday works", "friday please": a wish after all. */
const isOffered = (next: Word | undefined): boolean =>
  next?.gap === ' ' &&
  /^(works|work|is|are|would|please|pls|plz|if|or|sounds|looks|best|good|fine|ok|okay|me|estoy|puedo|puede|pueden|por|seria)$/.test(
    next.plain,
  );
