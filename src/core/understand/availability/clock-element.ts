import type { PartOfDay } from '../reading.ts';
import type { Word } from '../text/words.ts';
import { clockAt } from './clock.ts';
import { spanishPart } from './days.ts';
import type { TimeElement } from './elements.ts';

/** The clock time that begins at `at`, with the part of the day it names. */
export function clockElement(words: readonly Word[], at: number): TimeElement | null {
  const clock = clockAt(words, at);
  if (clock === null) return null;
  const { minutes, half, bare, last } = clock;
  const said = spanishHalf(words, last + 1);
  if (said === null)
    return {
      kind: 'clock',
      minutes,
      part: partOfClock(half, minutes),
      half,
      bare,
      first: at,
      last,
    };
  const hour =
    said === 'pm' && minutes < 720
      ? minutes + 720
      : said === 'am' && minutes >= 780
        ? minutes - 720
        : minutes;
  return {
    kind: 'clock',
    minutes: hour,
    part: spanishPart(words[last + 3]?.plain),
    half: said,
    bare: false,
    first: at,
    last: last + 3,
  };
}

/** "8am" says morning, "2pm" afternoon, "6pm" evening. */
const partOfClock = (half: 'am' | 'pm' | null, minutes: number): PartOfDay | null =>
  half === null ? null : half === 'am' ? 'morning' : minutes >= 17 * 60 ? 'evening' : 'afternoon';

/** "a las 8 de la mañana". */
function spanishHalf(words: readonly Word[], at: number): 'am' | 'pm' | null {
  if (words[at]?.plain !== 'de' || words[at + 1]?.plain !== 'la') return null;
  const part = spanishPart(words[at + 2]?.plain);
  return part === null ? null : part === 'morning' ? 'am' : 'pm';
}
