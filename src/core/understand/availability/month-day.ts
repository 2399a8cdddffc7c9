import type { Word } from '../text/words.ts';
import { DAYS, PARTS } from '../vocabulary/time.ts';
import { MONTHS } from '../vocabulary/when.ts';

/** Where "the 25th", "2nd", "el dia 20", "after the 15" ends; "2nd bathroom" and "the 9th floor" are no dates. */
export function monthDayEnd(words: readonly Word[], at: number): number | null {
  const last = dayOfMonth(words, at) ?? numberedDay(words, at);
  const ofMonth =
    last !== null &&
    /^(of|de)$/.test(words[last + 1]?.plain ?? '') &&
    MONTHS.test(words[last + 2]?.plain ?? '');
  return ofMonth ? last + 2 : last;
}

function numberedDay(words: readonly Word[], at: number): number | null {
  const { plain } = words[at]!;
  const next = words[at + 1];
  if (/^(the|el|le)$/.test(plain) && next && isDayNumber(next.plain, plain !== 'the'))
    return standsAlone(words, at + 1) && /^ /.test(next.gap) ? at + 1 : null;
  return isDayNumber(plain, false) && standsAlone(words, at) && !isStreet(words, at) ? at : null;
}

const isDayNumber = (plain: string, bare: boolean): boolean =>
  /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(plain) && (bare || /[a-z]$/.test(plain));

/** What may follow a date; anything else is what is counted. */
const AFTER_DATE =
  /^(or|and|y|o|u|to|thru|through|a|al|after|before|until|til|till|between|around|at|anytime|any|in|on|is|are|isnt|was|work|works|would|will|wont|doesnt|if|for|only|please|pls|plz|thanks|thank|that|this|next|should|shall|may|might|sounds?|looks?|best|good|great|fine|ok|okay|i|im|we|can|could|early|late|first|then|but|por|en|si|despues|antes|desde|hasta|entre|como|esta|puede|pueden|puedo|podemos|estoy|gracias|pero|noon|anytime|whenever|onwards?|later|instead|though|tho|through|so|because|cuz|since|he|she|they|you|u|my|our|someone|somebody|it|its|not|with|when|while|if|ou|et|apres|avant|vers)$/;

function standsAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.gap !== ' ') return true;
  const { plain } = next;
  if (/^(of|de)$/.test(plain))
    return (
      /^(the|this|next|each|every|este|cada)$/.test(words[at + 2]?.plain ?? '') ||
      MONTHS.test(words[at + 2]?.plain ?? '')
    );
  return (
    AFTER_DATE.test(plain) ||
    MONTHS.test(plain) ||
    DAYS.has(plain) ||
    PARTS.has(plain) ||
    /^\d/.test(plain)
  );
}

/** "the smoke shop on 9th", "i live at 5th and Pine". */
const isStreet = (words: readonly Word[], at: number): boolean =>
  /^(on|at|off)$/.test(words[at - 1]?.plain ?? '') &&
  /^(shop|store|place|house|building|office|unit|apartment|home|live|bar|restaurant|deli|church|school|one|located|corner|cafe|spot|lot|property|clinic|gym|studio|salon|down|over|up|near)$/.test(
    words[at - 2]?.plain ?? '',
  );

/** "el dia 20", "after the 15", "despues del 15": a number that can only be a day of the month. */
function dayOfMonth(words: readonly Word[], at: number): number | null {
  const isDay = (i: number): boolean =>
    /^([1-9]|[12]\d|3[01])$/.test(words[i]?.plain ?? '') &&
    words[i]!.gap === ' ' &&
    (words[i + 1] === undefined ||
      !/^ ?[-/:]?$|^ $/.test(words[i + 1]!.gap) ||
      /^(or|o|u|and|y|at|a|works|is|pls|por|en)$/.test(words[i + 1]!.plain));
  const said = [words[at]!.plain, words[at + 1]?.plain].join(' ');
  if (/^(el|los) (dia|dias)$/.test(said) && isDay(at + 2)) return at + 2;
  if (words[at]!.plain === 'dia' && isDay(at + 1)) return at + 1;
  const before = words[at - 1]?.plain ?? '';
  const limited =
    /^(del|the)$/.test(before) &&
    /^(despues|antes|partir|after|before|until|til|till|by|luego)$/.test(
      words[at - 2]?.plain ?? '',
    );
  return limited && isDay(at) ? at : null;
}
