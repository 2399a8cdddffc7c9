import { endsSentence, type Word } from '../text/words.ts';
import { ELSEWHERE, LEAD_IN, UNIT } from '../vocabulary/streets.ts';
import { afterStreet } from './after-street.ts';
import { withComplexBefore } from './complex.ts';
import { findCorner, isCorner } from './corner.ts';
import { streetEnd } from './street.ts';

/** Words `first` to `last` (both included) are the address. */
export interface AddressSpan {
  first: number;
  last: number;
}

/** How much of the usual form a candidate has: a street suffix is worth more than a bare name. */
interface Candidate extends AddressSpan {
  score: number;
}

/** The service address in the text. `expected`: the customer was just asked for it. */
export function findAddress(words: readonly Word[], expected: boolean): AddressSpan | null {
  const candidates = words.flatMap((_, at) => {
    const candidate = candidateAt(words, at, expected);
    return candidate && !isElsewhere(words, candidate) ? [candidate] : [];
  });
  const best = candidates.reduce<Candidate | null>(
    (best, next) => (best === null || next.score > best.score ? next : best),
    null,
  );
  return best ?? findCorner(words);
}

function candidateAt(words: readonly Word[], at: number, expected: boolean): Candidate | null {
  if (isCorner(words, at)) return null;
  const street = streetEnd(words, at, { expected, leadIn: hasLeadIn(words, at) });
  if (street === null) return null;
  return {
    first: withComplexBefore(words, withUnitBefore(words, at)),
    last: afterStreet(words, street.last),
    score: street.score - (isTheirs(words, at) ? 2 : 0),
  };
}

/** "at 12 oak", "address: 12 oak". */
const hasLeadIn = (words: readonly Word[], at: number): boolean =>
  LEAD_IN.has(words[at - 1]?.plain ?? '') || (words[at]?.gap.includes('@') ?? false);

/** "Apt 5, 1820 Harbor Blvd": the unit may come first. */
function withUnitBefore(words: readonly Word[], at: number): number {
  const id = words[at - 1];
  const unit = words[at - 2];
  if (!id || !unit || !UNIT.has(unit.plain) || unit.plain === 'box' || endsSentence(words[at]!.gap))
    return at;
  return /^(\d{1,4}[a-z]?|[a-z])$/.test(id.plain) && /^[\s,#]*$/.test(words[at]!.gap) ? at - 2 : at;
}

/** "his place is 18 Oak", "old place was 55 Pine": only where no other is named. */
const isTheirs = (words: readonly Word[], at: number): boolean =>
  /\b(?:old|his|her|their|su|previous|last) (?:old )?(?:place|house|address|home|apartment|casa|direccion|one)(?: (?:is|was|at|es|era|its|on|in)){0,2}$|\bused to (?:live|be) (?:at|on)?$|\b(?:vivia|viviamos) en(?: la| el)?$/.test(
    words
      .slice(Math.max(0, at - 5), at)
      .map(w => w.plain)
      .join(' '),
  );

/** A neighbour's, the owner's or a mailing address. */
function isElsewhere(words: readonly Word[], { first }: AddressSpan): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 5; i--) {
    if (
      ELSEWHERE.has(words[i]!.plain) &&
      !(words[i]!.plain === 'moved' && /^(in|to|into)$/.test(words[i + 1]!.plain))
    )
      return !/^(here|aqui)$/.test(words[i + 1]!.plain);
    if (endsSentence(words[i + 1]!.gap) || ['house', 'but', 'pero'].includes(words[i]!.plain))
      return false;
  }
  return false;
}
