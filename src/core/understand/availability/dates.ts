import type { Word } from '../text/words.ts';
import { MONTHS } from '../vocabulary/when.ts';
import type { TimeElement } from './elements.ts';

/** "the 25th", "Dec 3", "11/25", "25 de noviembre": real dates, which have no day of the week here. */
export function dateAt(words: readonly Word[], at: number): TimeElement | null {
  const word = words[at]!;
  const next = words[at + 1];
  const date = (last: number): TimeElement => ({ kind: 'date', first: at, last });
  if (
    /^(the|el|le)$/.test(word.plain) &&
    next &&
    /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain) &&
    (/[a-z]/.test(next.plain) || word.plain !== 'the')
  )
    return date(at + 1);
  if (
    /^\d{1,2}(st|nd|rd|th)$/.test(word.plain) &&
    !/^(floor|fl|st|ave|street|avenue|grade|time|year)$/.test(next?.plain ?? '')
  )
    return date(at);
  if (MONTHS.test(word.plain) && next && /^\d{1,2}(st|nd|rd|th)?$/.test(next.plain))
    return date(at + 1);
  if (/^(in|en|early|late|mid)$/.test(word.plain) && next && MONTHS.test(next.plain))
    return date(at + 1);
  if (
    /^\d{1,2}$/.test(word.plain) &&
    next?.plain === 'de' &&
    MONTHS.test(words[at + 2]?.plain ?? '')
  )
    return date(at + 2);
  if (
    /^\d{1,2}(er)?$/.test(word.plain) &&
    next &&
    MONTHS.test(next.plain) &&
    !/^(may|mar|march)$/.test(next.plain)
  )
    return date(at + 1);
  const slash =
    next && next.gap === '/' && /^\d{1,2}$/.test(word.plain) && /^\d{1,2}$/.test(next.plain);
  return slash && !(word.plain === '24' && next.plain === '7') && word.plain !== '1'
    ? date(at + 1)
    : null;
}
