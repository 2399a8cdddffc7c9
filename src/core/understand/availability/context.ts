import type { Word } from '../text/words.ts';
import {
  CALL,
  EVENT,
  MOVE_TO,
  OBLIGED,
  OF_OTHERS,
  PAST_BEFORE,
  SYMPTOM,
} from '../vocabulary/elsewhen.ts';
import { clauseBefore } from './clause.ts';
import { isHabit, isStory } from './habit.ts';
import type { Run } from './runs.ts';
import { isTold } from './told.ts';

/** Past, someone else's, or given up: "storm tues", "funeral tomorrow", "cancel friday", "thurs doesnt work". */
export function isAboutElse(words: readonly Word[], run: Run): boolean {
  const before = words.slice(Math.max(0, run.first - 3), run.first).filter(
    (_w, i, all) =>
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
      /^(can|could|come|swing|stop|drop|venga|vengan|manden|mande|alguien|necesito|ocupo|quiero|ocupamos|queremos|want|wants|wanted|need|needs|done|finished|completed|por|pueden|puede|available|someone|somebody|here|venir|vienen|like|better|prefer|appt|appointment|cita|home|open|free)$/.test(
        w,
      ),
    ) && !near.some(w => EVENT.test(w));
  const last = near.at(-1) ?? '';
  const said = plainOf(words.slice(run.first, run.last + 1));
  if (isNoWish(words, run, said, near, after)) return true;
  const wishing = clauseBefore(words, run.first)
    .trim()
    .replace(/(?: (?:in|on|at|the|en|por|el|la|los|las|a|for|sometime))+$/, '');
  if (last === 'so' || CALL.test(wishing) || MOVE_TO.test(near.join(' ')) || isOpen(wishing))
    return false;
  if (isDeadline(words, run)) return false;
  if (isSince(words, run)) return true;
  if (isHabit(words, run, near) || isStory(run, words) || isTold(words, run)) return true;
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
  if (/^(anoche|last night)$/.test(said)) return true;
  if (
    /^cancel|^(cancela|cancelar|annuler|annulez|move|reschedule)$/.test(last) ||
    /^(cancel|keep|cant|missed)$/.test(last)
  )
    return last !== 'keep';
  if (
    words[run.last + 1]?.gap === ' ' &&
    /^(doesnt|wont|dont|cant|isnt|no|not)$/.test(after[0] ?? '') &&
    /^(work|good|make|puedo|do|available|an|funciona|be|going|possible|sirve)$/.test(after[1] ?? '')
  )
    return true;
  if (wish && !/^(since|last)$/.test(last)) return false;
  if (near.some(w => EVENT.test(w))) return true;
  return (
    before.some((w, i) => PAST_BEFORE.test(w.plain) && i >= near.length - 2 && !isWeAre(w)) ||
    (/^(morning|mornin)$/.test(words[run.last]!.plain) &&
      words[run.first]!.plain === 'this' &&
      near.length > 0)
  );
}

/** "need the oven working by friday". */
const isDeadline = (words: readonly Word[], { first, elements }: Run): boolean =>
  elements[0]?.kind === 'limit' &&
  elements[0].limit === 'before' &&
  / (?:i|we|really|to|yo) (?:need|want|like|necesito|ocupo|quiero|necesitamos|queremos) |^ {1,2}(?:need|want|necesito|ocupo|quiero) /.test(
    ` ${clauseBefore(words, first, 10)}`,
  );

/** "We're around": not "were". */
const isWeAre = ({ plain, raw }: Word): boolean => plain === 'were' && raw.length > 4;

/** "gotea desde navidad", "sin luz desde la madrugada"; "estoy desde la mañana" offers it. */
const isSince = (words: readonly Word[], { first, last, elements }: Run): boolean =>
  /^(since|desde|depuis)$/.test(words[first]!.plain) &&
  elements.every(e => e.kind !== 'clock' && e.kind !== 'link' && e.kind !== 'any') &&
  ![words[first - 1], words[last + 1]].some(w =>
    /^(disponibles?|libres?|estoy|estamos|puedo|podemos|pueden|puede|free|available|home)$/.test(
      w?.plain ?? '',
    ),
  ) &&
  (first > 0 || words[last + 1] !== undefined || elements.every(e => e.kind !== 'day'));

const plainOf = (words: readonly Word[]): string => words.map(word => word.plain).join(' ');

/** "2nd time this month", "as of this am", "friday night rush", "call when you can". */
function isNoWish(
  words: readonly Word[],
  run: Run,
  said: string,
  near: string[],
  after: string[],
): boolean {
  const line = near.join(' ');
  if (OBLIGED.test(`${clauseBefore(words, run.first)}${said} `)) return true;
  if (
    / (?:every|each|cada|todas las) $/.test(clauseBefore(words, run.first)) &&
    SYMPTOM.test(clauseBefore(words, run.first))
  )
    return true;
  if (OF_OTHERS.test(clauseBefore(words, run.first))) return true;
  if (/(?:as of|like|the|such as|since)$/.test(line) && /^(?:this|4th|the 4th|esta)/.test(said))
    return true;
  if (/^as of$/.test(line.split(' ').slice(-2).join(' ')) || /(?:as of|as of this)$/.test(line))
    return true;
  if (
    /(?:^| )(?:time|times|twice|once|vez|veces|visit|already|again)$/.test(line) &&
    /^(?:this|in|today|en|esta|last)/.test(said)
  )
    return true;
  if (
    /^(?:rush|crowd|traffic|service|shift|party|game|football|meeting|dinner|mass|worship|storm|storms|special|sale)$/.test(
      after[0] ?? '',
    )
  )
    return words[run.last + 1]!.gap === ' ';
  return (
    /(?:call|call me|text|text me|phone|llameme|llame|llamen|marqueme|me llama|me llaman|me marcan|hit me up)$/.test(
      line,
    ) &&
    /^(?:when(?:ever)? (?:you|u|ya|yall|you guys) .*|whenever|cuando pueda|cuando puedan|cuando tenga tiempo|cuando tengan tiempo|cuando guste|at your convenience)$/.test(
      said,
    )
  );
}

/** "im open on the 3rd"; a shop that opens then is another matter. */
const isOpen = (before: string): boolean =>
  /(?:^|^im |^i am |^were |^we are |wide |schedule is |day is |anything |something |slots? |spots? )open$/.test(
    before,
  );
