import type { Word } from '../text/words.ts';
import { HAPPENINGS, OTHERS } from '../vocabulary/others.ts';
import type { Run } from './runs.ts';

const PAST_BEFORE =
  /^(since|last|started|happened|died|quit|broke|stopped|noticed|installed|went|came|bought|moved|storm|yesterday|was|were|during|ago|worked|working|failed|burst|out|called|fell|leaked|desde|desde el|pasado|empezo|murio|descompuso|funeral|party|wedding|graduates|graduation|guests|rain|storms|snow|freeze|open|opens|close|closes|closing|closed|thanksgiving|depuis|game|recital|company|service|sleeps|nights|cancel|canceled|cancelled|tormenta|llovio|fuera|down|tripped|repaired|replaced|fixed|left|raining|froze|flight|opening|opens|meeting|text|msg|message|back|call|inlaws|birthday|court|school|surgery|shift|dark|like|blinks|blinking|flashing|flashes|reads|shows|showing|twice|once|times|built|purchased|serviced|cleaned)$/;
const EVENT =
  /^(funeral|party|wedding|graduates|graduation|guests|storm|storms|rain|raining|snow|open|opens|recital|birthday|surgery|closing|fiesta|boda|bautizo|quinceanera|inspection|freeze|event|game|dinner|company|tormenta|inlaws|clients|customers|patients|baptism|shower|service|move|moving)$/;

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

const plainOf = (words: readonly Word[]): string => words.map(word => word.plain).join(' ');

/** "please call me mon after 4": a time for the call is one too. */
const CALL =
  /(?:^|a |give |please |pls |can you )call(?: me| us| back)?$|(?<!(?:your|ur|the|missed|my|got|a|this|that|phone) )(?:call|phone|ring|text|reach|llameme|llamame|marqueme|llamenme|marquenme)(?: me| us| my wife| my husband)?$|(?:me llamen?|me marquen?)$/;
const MOVE_TO =
  /(?:move|push|switch|change|reschedule|bump|cambiar|mover|pasar|cambiarla|cambiarlo|moverla|moverlo|cambien|pasen)\b.* (?:to|till|until|for|para|al|a|por)$|(?:para|to)$(?<=(?:reschedule|reagendar) (?:for|to|para))/;

/** "2nd time this month", "as of this am", "friday night rush", "call when you can". */
function isNoWish(
  words: readonly Word[],
  run: Run,
  said: string,
  near: string[],
  after: string[],
): boolean {
  const line = near.join(' ');
  if (OF_OTHERS.test(clauseBefore(words, run.first))) return true;
  if (/(?:as of|like|the|such as|since)$/.test(line) && /^(?:this|4th|the 4th|esta)/.test(said))
    return true;
  if (/^as of$/.test(line.split(' ').slice(-2).join(' ')) || /(?:as of|as of this)$/.test(line))
    return true;
  if (
    /(?:^| )(?:time|times|twice|once|vez|veces|visit|already)$/.test(line) &&
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
    /^(?:when you can|when u can|when you get a chance|when you have time|whenever|cuando pueda|cuando puedan|cuando tenga tiempo|cuando tengan tiempo|cuando guste|at your convenience)$/.test(
      said,
    )
  );
}

/** The words of the same clause before a time, as " a b c ". */
function clauseBefore(words: readonly Word[], at: number): string {
  let first = at;
  while (
    first > 0 &&
    at - first < 7 &&
    !/[,.;!?\n()]/.test(words[first]!.gap) &&
    !/^(so|but|because|cuz|and|pero|y|asi)$/.test(words[first - 1]!.plain)
  )
    first--;
  return ` ${plainOf(words.slice(first, at))} `;
}

/** What others do, what was, and when not to write. */
const OF_OTHERS = new RegExp(
  [
    '(?:supposed to|suppose to|were here|was here|you came|you guys came|somebody came|someone came|he came|they came|came out|came by|closing on|no show|showed up)',
    '(?:dont|do not|no|not|never|please dont) (?:text|texts|call|calls|texting|calling|message|messages|ring)',
    `(?:${OTHERS.join('|')}) (?:who |that |guy |person |company )?(?:comes?|is coming|are coming|coming|works?|working|is working|leaves?|starts?|gets off|said|told|came|gets here|arrives?|viene|vienen|llega|llegan|trabaja|trabajan|sale|salen|dijo) (?:\\w+ ){0,3}(?<! (?:home|there|here|available|free|casa|libre|off) )`,
    `(?:${HAPPENINGS.join('|')}) (?:is|was|es|fue|starts|this|next)(?: \\w+)?`,
    '(?:cierro|abro|cerramos|abrimos|close the|open the) (?:\\w+ ){0,3}',
    'se (?:me |nos |le |les )?\\w+(?:o|aron|ieron) (?:\\w+ ){0,2}',
  ]
    .map(part => `(?: ${part})`)
    .join('|')
    .replace(/^/, '(?:')
    .replace(
      /$/,
      ')(?: (?:at|on|el|los|las|la|a|de|en|at|the|this|last|past|by|after|to come|to be here|come|comes))* ?$',
    ),
);

/** "im open on the 3rd"; a shop that opens then is another matter. */
const isOpen = (before: string): boolean =>
  /(?:^|^im |^i am |^were |^we are |wide |schedule is |day is )open$/.test(before);

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
    /^(can|come|do|best|better|prefer|works|call|llameme|llamame|marqueme|llamen|reach|phone|available|free|home|any|pueden|venir|could|mejor)$/.test(
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
