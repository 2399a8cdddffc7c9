/** What texts sound like, heeded where no rule has words for it and none speaks against it. */
import type { Finding, Reading } from '../reading.ts';
import { isAboutElse } from '../talk/stop.ts';
import type { PlainText } from '../text/plaintext.ts';
import type { Unit } from '../text/units.ts';
import { isPresent } from '../urgency/context.ts';
import { isSeeming } from '../urgency/seeming.ts';
import type { Place } from './evidence.ts';
import { type Speech, sounds } from './sounds.ts';

/** Asked only where no rule has found the text urgent. */
export function soundsUrgent(said: Speech, units: readonly Unit[]): Finding | null {
  const sound = sounds('urgent', said, mootIn(units));
  return sound && { label: `sounds urgent: ${sound.words}`, words: sound.words };
}

/** Asked only where no rule has found danger. */
export function soundsDangerous(said: Speech, units: readonly Unit[]): Reading['danger'] {
  const sound = sounds('danger', said, mootIn(units));
  if (sound === null || sound.kind === null) return null;
  return { kind: sound.kind, words: sound.words, learned: true };
}

export function soundsLikeOptOut(said: Speech, plain: PlainText): Reading['optOut'] {
  const sound = sounds('opt_out', said);
  return sound && !isAboutElse(plain) ? { words: sound.words, certain: true, learned: true } : null;
}

/** What a rule would not count there, the model does not either. */
function mootIn(units: readonly Unit[]): (place: Place) => boolean {
  // Much evidence stands in the same place.
  const known = new Map<number, boolean>();
  return ({ start, end }) => {
    const first = units.findIndex(unit => unit.end > start);
    const last = units.findLastIndex(unit => unit.start < end);
    if (first < 0 || first > last) return false;
    const at = first * units.length + last;
    const isMoot =
      known.get(at) ?? (!isPresent(units, { first, last }) || isSeeming(units, { first, last }));
    known.set(at, isMoot);
    return isMoot;
  };
}
