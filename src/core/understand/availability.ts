import type { Availability } from './reading.ts';
import { type TimeElement, timeElementAt } from './time-elements.ts';
import { windowOf } from './time-window.ts';
import { DAYS, PARTS } from './vocabulary-time.ts';
import type { Word } from './words.ts';

/** A run of time words: "weds or thurs after 3". */
interface Run {
  elements: TimeElement[];
  first: number;
  last: number;
}

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
  const quotedText = text.slice(words[best.first]!.start, words[best.last]!.end);
  return { text: quotedText, ...windowOf(best.elements) };
}

function runsOf(words: readonly Word[], skip: (word: Word) => boolean, expected: boolean): Run[] {
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

/** Words that may stand inside a time expression without saying anything. */
const isSmall = (plain: string): boolean =>
  /^(the|of|in|on|el|los|la|las|le|les|en|por|de|del|next|this|coming|week|proximo|que|viene|late|early|mid|later|s|m|am|best|is|are|sometime|day|days|dia|jour|maybe|preferably|prefer|ideally|also|anytime|time|like|work|works|better|matin|good|fine|usually|most|i|im|we|quelque|prochain|today|would|be|well|either|earlier|possible|if|around|d|long|as|its|it|during|each|every|h)$/.test(
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
  return expected || !!range || /@\s*$/.test(words[element.first]!.gap);
}

/** "100 to 200 amp" is no time. */
const rangeMeasures = (words: readonly Word[], at: number): boolean => {
  const second = words.slice(at, at + 3).findIndex(w => /^\d/.test(w.plain));
  return (
    second >= 0 &&
    /^(amp|amps|ft|feet|gal|gallons?|years?|yrs?|days?|weeks?|hours?|people|kids|inches|inch|sq|degrees|volts?|of|lbs?|miles|minutes?|min|mins|k|bids?|quotes?)$/.test(
      words[at + second + 1]?.plain ?? '',
    )
  );
};

const USELESS_ENDS = (element: TimeElement, atEnd: boolean): boolean => {
  if (element.kind === 'link') return true;
  if (element.kind !== 'limit') return false;
  if (atEnd)
    return !['only', 'later', 'week'].includes(element.limit) || element.limit === 'later'
      ? element.limit !== 'later'
      : false;
  return element.limit === 'only' || element.limit === 'later' || element.limit === 'presence';
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
  if (elements.length === 0) return null;
  return { elements, first: elements[0]!.first, last: elements.at(-1)!.last };
}

const isAllDay = (e: TimeElement): boolean =>
  e.kind === 'limit' && e.limit === 'presence' && e.last > e.first;

/** "off wednesdays", "home by four". */
const leadsOn = (elements: TimeElement[]): boolean => {
  const [first, second] = elements;
  return (
    first?.kind === 'limit' &&
    first.limit === 'presence' &&
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
  return !(
    /^whenever$/.test(said) &&
    /^(it|i|we|he|she|the|my|someone|they|theres)$/.test(follows) &&
    !/^(is|works)$/.test(words[run.last + 2]?.plain ?? '')
  );
}

const PAST_BEFORE =
  /^(since|last|started|happened|died|quit|broke|stopped|noticed|installed|went|came|bought|moved|storm|yesterday|was|were|during|ago|worked|working|failed|burst|out|called|fell|leaked|desde|desde el|pasado|empezo|murio|descompuso|funeral|party|wedding|graduates|graduation|guests|rain|storms|snow|freeze|open|opens|close|closes|closing|closed|thanksgiving|depuis|game|recital|company|service|sleeps|nights|cancel|canceled|cancelled|tormenta|llovio|fuera|down|tripped|repaired|replaced|fixed|left|raining|froze|flight|opening|opens|meeting|text|msg|message|back|call|inlaws|birthday|court|school|surgery|shift|clean|only|gets|dark)$/;
const EVENT =
  /^(funeral|party|wedding|graduates|graduation|guests|storm|storms|rain|raining|snow|open|opens|recital|birthday|surgery|closing|fiesta|boda|bautizo|quinceanera|inspection|freeze|event|game|dinner|company|tormenta|inlaws|baptism|shower|service|move|moving)$/;

/** Past, someone else's, or given up: "storm tues", "funeral tomorrow", "cancel friday", "thurs doesnt work". */
function isAboutElse(words: readonly Word[], run: Run): boolean {
  const before = words.slice(Math.max(0, run.first - 3), run.first).filter(
    (w, i, all) =>
      !all
        .slice(i + 1)
        .concat(words[run.first]!)
        .some(later => /[.!?\n;]/.test(later.gap)),
  );
  const near = before.map(w => w.plain);
  const after = words
    .slice(run.last + 1, run.last + 4)
    .filter((_, i, all) => !all.slice(0, i + 1).some(w => /[.!?\n;]/.test(w.gap)))
    .map(w => w.plain);
  const wish =
    near.some(w =>
      /^(can|could|come|want|wants|wanted|need|needs|done|finished|completed|por|pueden|puede|available|someone|somebody|here|venir|vienen|like|better|prefer|appt|appointment|cita|home|open|free)$/.test(
        w,
      ),
    ) && !near.some(w => EVENT.test(w));
  const last = near.at(-1) ?? '';
  if (isHabit(words, run, near) || isStory(run, words)) return true;
  if (
    after
      .slice(0, 2)
      .some(w =>
        /^(descompuso|murio|rompio|empezo|broke|died|quit|stopped|started|tapo|apago|cayo|inundo)$/.test(
          w,
        ),
      )
  )
    return true;
  const said = words
    .slice(run.first, run.last + 1)
    .map(w => w.plain)
    .join(' ');
  if (/^(anoche|last night)$/.test(said)) return true;
  if (
    /^cancel|^(cancela|cancelar|annuler|annulez|move|reschedule)$/.test(last) ||
    /^(cancel|keep|cant|missed)$/.test(last)
  )
    return last !== 'keep';
  if (
    /^(doesnt|wont|dont|cant|isnt|no|not)$/.test(after[0] ?? '') &&
    /^(work|good|make|puedo|do|available|an|funciona|be|going|possible|sirve)$/.test(after[1] ?? '')
  )
    return true;
  if (wish && !/^(since|last)$/.test(last)) return false;
  if (near.some(w => EVENT.test(w))) return true;
  return (
    near.some((w, i) => PAST_BEFORE.test(w) && i >= near.length - 2) ||
    (/^(morning|mornin)$/.test(words[run.last]!.plain) &&
      words[run.first]!.plain === 'this' &&
      near.length > 0)
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
        elements: [...last.elements, ...run.elements],
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

/** "noise at night", "do you work weekends", "im at work til 5": no wish for a visit. */
function isHabit(words: readonly Word[], run: Run, near: string[]): boolean {
  if (
    near.some(
      (w, i) =>
        /^(work|trabajan|travaillez|open|working|busy|class|trabajar|salgo|job)$/.test(w) &&
        i >= near.length - 2,
    )
  )
    return !near.some(w => /^(after|off|home|from)$/.test(w));
  const only = run.elements.every(
    e => e.kind === 'part' || (e.kind === 'limit' && e.limit === 'at'),
  );
  const singular = /^(night|afternoon|morning|evening|noche|soir|matin)$/.test(
    words[run.last]!.plain,
  );
  const led =
    /^(at|in|the|during|every|each|all|por|en|la|le|one|same)$/.test(words[run.first]!.plain) ||
    /^(the|in|every|each|all|at|one|same|la)$/.test(near.at(-1) ?? '');
  const wish = near.some(w =>
    /^(can|come|do|best|better|prefer|works|available|free|home|any|pueden|venir|could|mejor)$/.test(
      w,
    ),
  );
  return only && singular && led && near.length > 1 && !wish;
}

/** "you quoted me in jan": a month told in the past is no wish. */
function isStory(run: Run, words: readonly Word[]): boolean {
  const month =
    run.elements.every(e => e.kind === 'date' || e.kind === 'limit') &&
    words[run.first]!.plain === 'in';
  return (
    month &&
    words
      .slice(Math.max(0, run.first - 6), run.first)
      .some(w =>
        /^(quoted|had|fixed|was|were|did|installed|last|bought|replaced|came|back|by|done|put)$/.test(
          w.plain,
        ),
      )
  );
}
