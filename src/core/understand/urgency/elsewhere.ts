import type { Match } from '../text/pattern.ts';
import type { Unit } from '../text/units.ts';

const ONLY_WANTS = ['SALES', 'HYPO', 'LATELY', 'ALLWELL'];
const SOMEONE_ELSE =
  /^(?:neighbou?rs?|coworkers?|co worker|friends?|sisters?|brothers?|cousins?|aunts?|uncles?|buddys?|inlaws|vecin[oa]s?|amig[oa]s?|prim[oa]s?|herman[oa]s?|cunad[oa]s?|comadre|compadre|ti[oa]|suegr[oa])$/;
/** A neighbor who smells it stands at our house. */
const TELLS =
  /^(?:smells?|smelled|says?|said|noticed|hears?|heard|sees?|saw|dice|dijo|vio|oye|huele)$/;
const THEIRS = /^(?:his|her|their|su|sus|suya|suyo)$/;
const OURS = /^(?:my|our|me|us|mine|here|mi|mis|nuestr[oa]|nos|aqui|through|from)$/;

/** "my coworker had a flood, want a second pump": what happened to others, told by who only wants something. */
export function isElsewhere(units: readonly Unit[], { first, last }: Match): boolean {
  if (!units.some(unit => ONLY_WANTS.some(tag => unit.tags.has(tag)))) return false;
  const { sentence, clause } = units[last]!;
  for (let i = last; i >= 0 && i >= first - 9; i--) {
    const unit = units[i]!;
    if (unit.sentence !== sentence) return false;
    if (unit.text.split(' ').some(word => SOMEONE_ELSE.test(word)))
      return !(
        (TELLS.test(units[i + 1]?.text ?? '') &&
          !units.slice(i + 1, last + 5).some(u => THEIRS.test(u.text))) ||
        units.slice(i + 1, last + 1).some(u => OURS.test(u.text)) ||
        units.slice(last + 1, last + 4).some(u => u.clause === clause && OURS.test(u.text))
      );
  }
  return false;
}
