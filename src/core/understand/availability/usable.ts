import type { Word } from '../text/words.ts';
import { DAYS, PARTS } from '../vocabulary/time.ts';
import type { TimeElement } from './elements.ts';

/** A bare number is a time only after a limit, a day, in a range or when asked for. */
export function isUsable(
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
  if (/^ ?%/.test(words[element.last + 1]?.gap ?? '')) return false;
  if (isCompound(words[element.last + 1])) return false;
  if (CHARGE.test(plainBefore(words, element.first))) return false;
  if (/^(19|20)\d\d$/.test(words[element.first]!.plain)) return false;
  if (measures(words, element.last + 1)) return false;
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
      .some(w => /^(?:\d{1,2}(:?\d\d)?([ap]m?)?|noon|midday|mediodia)$/.test(w.plain));
  const later =
    /^(or|o|and|y)$/.test(next?.plain ?? '') &&
    /^(later|after|despues|mas|beyond)$/.test(words[element.last + 2]?.plain ?? '');
  const onwards =
    /^(on|onwards?)$/.test(next?.plain ?? '') && (words[element.last + 2]?.gap ?? '.') !== ' ';
  return expected || later || onwards || !!range || /@\s*$/.test(words[element.first]!.gap);
}

/** "7-eleven", "3-ton". */
const isCompound = (next: Word | undefined): boolean =>
  next?.gap === '-' &&
  /^[a-z]{3,}$/.test(next.plain) &&
  !/^(ish|noon|midday|midnight)$/.test(next.plain);

/** "phone at 6%", "bateria al 4". */
const CHARGE =
  / (?:phone|cell|battery|batt|charge|bateria|pila|celular|telefono) (?:is |esta )?(?:at|al|a|en)? ?$/;

const plainBefore = (words: readonly Word[], at: number): string =>
  ` ${words
    .slice(Math.max(0, at - 3), at)
    .map(w => w.plain)
    .join(' ')} `;

/** "100 to 200 amp" is no time. */
const measures = (words: readonly Word[], at: number): boolean => {
  const second = /^(to|or|a|o|and|y)$/.test(words[at]?.plain ?? '') ? at + 1 : at;
  return (
    /^\d/.test(words[second]?.plain ?? '') &&
    /^(amp|amps|ft|feet|gal|gallons?|years?|yrs?|days?|weeks?|hours?|people|kids|inches|inch|sq|degrees|volts?|of|lbs?|miles|minutes?|min|mins|k|bids?|quotes?)$/.test(
      words[second + 1]?.plain ?? '',
    )
  );
};
