import type { Word } from '../text/words.ts';
import type { Run } from './runs.ts';

/** "noise at night", "do you work weekends", "im at work til 5": no wish for a visit. */
export function isHabit(words: readonly Word[], run: Run, near: string[]): boolean {
  if (
    near.some(
      (w, i) =>
        /^(work|trabajan|travaillez|open|working|busy|class|trabajar|salgo|job)$/.test(w) &&
        i >= near.length - 2 &&
        !(w === 'working' && isThing(near[i - 1])),
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
    /^(at|in|the|during|every|each|all|por|en|la|le|one|same|cada)$/.test(
      words[run.first]!.plain,
    ) || /^(the|in|every|each|all|at|one|same|la)$/.test(near.at(-1) ?? '');
  const wish = near.some(w =>
    /^(can|come|do|best|better|prefer|works|call|llameme|llamame|marqueme|llamen|reach|phone|available|free|home|any|pueden|venir|could|mejor)$/.test(
      w,
    ),
  );
  return only && singular && led && near.length > 1 && !wish;
}

/** "you quoted me in jan": a month told in the past is no wish. */
export function isStory(run: Run, words: readonly Word[]): boolean {
  const month =
    run.elements.every(e => e.kind === 'date' || e.kind === 'limit') &&
    words[run.first]!.plain === 'in';
  return (
    month &&
    words
      .slice(Math.max(0, run.first - 6), run.first)
      .some(w =>
        /^(quoted|had|fixed|was|were|did|installed|last|bought|replaced|came|back|by|done|put|went|got|started|flooded|leaked|died|broke|they|he|she)$/.test(
          w.plain,
        ),
      )
  );
}

/** "need the oven working by friday": no person at work. */
const isThing = (before: string | undefined): boolean =>
  before !== undefined &&
  !/^(i|im|am|is|are|be|been|was|were|hes|shes|theyre|not|still|always|and|both|wife|husband|usually|up)$/.test(
    before,
  );
