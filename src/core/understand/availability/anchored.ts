import type { Word } from '../text/words.ts';
import type { TimeElement } from './elements.ts';
import type { Run } from './runs.ts';
import { isAllDay, isPresent } from './trim.ts';

/** At least one thing that says when. */
export function isAnchored(run: Run, words: readonly Word[], expected: boolean): boolean {
  const { elements } = run;
  if (elements.some(e => e.kind === 'day' || e.kind === 'part' || isAllDay(e))) return true;
  if (elements.some(e => e.kind === 'limit' && e.limit === 'week')) return true;
  if (elements.some(e => e.kind === 'clock')) return true;
  if (elements.some(e => e.kind === 'any' && isFreeAny(e, words, expected))) return true;
  if (elements.filter(e => e.kind === 'any' && e.last - e.first < 9).length > 1) return true;
  if (elements.some(isPresent) && elements.some(e => e.kind === 'any' && e.last > e.first))
    return true;
  const dates = elements.filter(e => e.kind === 'date');
  return (
    dates.some(e => words[e.last]!.plain !== 'that' && words[e.last]!.plain !== 'then') ||
    (dates.length > 0 && elements.length > 1)
  );
}

/** "every day" alone is how often it happens, "the rest" what still works. */
const ALONE_SAYS_NOTHING = new Set(
  'any,anything,either,all day,all week,flexible,every day,everyday,daily,diario,a diario,todo el dia,todos los dias,toute la journee,tous les jours,24 7,cualquiera,cualquier otro,whichever,most days,open schedule,everything else,anything else,the rest,lo demas,todo lo demas,los demas,el resto,your call,lo demas si,los demas si,siempre estoy,siempre estamos'.split(
    ',',
  ),
);

/** "any time" is one; "any" before a thing or "whenever it rains" is not. */
function isFreeAny(any: TimeElement, words: readonly Word[], expected: boolean): boolean {
  const said = words
    .slice(any.first, any.last + 1)
    .map(w => w.plain)
    .join(' ');
  const next = words[any.last + 1];
  const follows = next && /^,? $/.test(next.gap) ? next.plain : '';
  if (ALONE_SAYS_NOTHING.has(said)) return expected && said !== 'any' && said !== 'anything';
  if (/^(wide|pretty) open$/.test(said))
    return (
      expected ||
      words
        .slice(Math.max(0, any.first - 3), any.first)
        .some(w => /^(i|im|we|were|schedule|calendar|day|days|week)$/.test(w.plain))
    );
  if (/^you (?:pick|choose)$/.test(said))
    return !/^(up|it|him|her|them|your|ur|from)$/.test(follows);
  return !(
    (/^whenever$/.test(said) ? WHO : OTHERS_DO).test(follows) &&
    /^(whenever|anytime|any time)$/.test(said) &&
    !/^(is|works|week|weekend|day|morning|afternoon|rest)$/.test(words[any.last + 2]?.plain ?? '')
  );
}

/** "whenever it rains", "any time the neighbor vapes": when it happens. */
const WHO = /^(it|i|we|he|she|the|my|someone|they|theres)$/;
const OTHERS_DO = /^(it|he|she|the|my|someone|somebody|they|theres)$/;
