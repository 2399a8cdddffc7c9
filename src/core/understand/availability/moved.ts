import type { Word } from '../text/words.ts';
import { clauseBefore } from './clause.ts';
import type { Run } from './runs.ts';

const MOVES =
  / (?:move|moved|change|changed|switch|push|bump|reschedule|swap|cambiar|cambien|cambie|mover|muevan|pasar|pasen) /;

/** "move my appt from the morning to 3 on friday": only what it is moved to. */
export function movedTo(run: Run, words: readonly Word[]): Run {
  const to = run.elements.findIndex(e => e.kind === 'link' && e.link === 'to');
  const from = [words[run.first - 1], words[run.first]].some(w =>
    /^(from|del|de|desde)$/.test(w?.plain ?? ''),
  );
  if (to < 0 || !from || !MOVES.test(clauseBefore(words, run.first, 10))) return run;
  const elements = run.elements.slice(to + 1);
  return elements.length === 0 ? run : { elements, first: elements[0]!.first, last: run.last };
}
