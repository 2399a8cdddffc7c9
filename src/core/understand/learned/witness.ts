/** What texts sound like, heeded where no rule has words for it and none speaks against it. */
import type { Finding, Reading } from '../reading.ts';
import { isAboutElse } from '../talk/stop.ts';
import type { PlainText } from '../text/plaintext.ts';
import type { Unit } from '../text/units.ts';
import type { Word } from '../text/words.ts';
import { isPresent } from '../urgency/context.ts';
import { type Place, sounds } from './sounds.ts';

export function soundsUrgent(
  text: string,
  words: readonly Word[],
  units: readonly Unit[],
): Finding | null {
  const sound = sounds('urgent', text, words, mootIn(units));
  return sound && { label: 'sounds urgent', words: sound.words };
}

export function soundsDangerous(
  text: string,
  words: readonly Word[],
  units: readonly Unit[],
): Reading['danger'] {
  const sound = sounds('danger', text, words, mootIn(units));
  if (sound === null || sound.kind === null) return null;
  return { kind: sound.kind, words: sound.words, learned: true };
}

export function soundsLikeOptOut(text: PlainText): Reading['optOut'] {
  const sound = sounds('opt_out', text.written, text.words);
  return sound && !isAboutElse(text) ? { words: sound.words, certain: true, learned: true } : null;
}

/** What a rule would not count there, the model does not either. */
const mootIn =
  (units: readonly Unit[]) =>
  ({ start, end }: Place): boolean => {
    const first = units.findIndex(unit => unit.end > start);
    const last = units.findLastIndex(unit => unit.start < end);
    return first >= 0 && first <= last && !isPresent(units, { first, last });
  };
