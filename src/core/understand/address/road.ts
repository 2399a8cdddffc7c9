import type { Word } from '../text/words.ts';
import { NOT_STREET, NUMBERED_ROAD, PREFIX, SUFFIX } from '../vocabulary/streets.ts';
import { spaced } from './words.ts';

/** "County Road 44", "Hwy 6", "FM 2920", "Old Highway 90". */
export function numberedRoad(words: readonly Word[], from: number): number | null {
  let at = from;
  while (
    at < from + 3 &&
    NUMBERED_ROAD.has(words[at]?.plain ?? '') &&
    (at === from || spaced(words[at]))
  )
    at++;
  const number = words[at];
  return at > from &&
    number &&
    /^(\d{1,4}[a-z]?|[a-z]{1,2})$/.test(number.plain) &&
    !NOT_STREET.has(number.plain) &&
    !SUFFIX.has(number.plain) &&
    (/\d/.test(number.plain) || /^[A-Z]/.test(number.raw)) &&
    /^[ -]$/.test(number.gap)
    ? at
    : null;
}

/** "Carr 2 km 14.3", "Hwy 90 mile marker 12": a place on a road, without a house number. */
export function roadKilometre(words: readonly Word[], at: number): number | null {
  if (!NUMBERED_ROAD.has(words[at]!.plain) && !PREFIX.has(words[at]!.plain)) return null;
  if (!/^\d{1,4}[a-z]?$/.test(words[at + 1]?.plain ?? '')) return null;
  let mark = at + 2;
  if (!/^(km|kilometro|mile|milla|mm|hm)$/.test(words[mark]?.plain ?? '')) return null;
  if (/^(marker|post)$/.test(words[mark + 1]?.plain ?? '')) mark++;
  if (!/^\d/.test(words[mark + 1]?.plain ?? '')) return null;
  const decimal = words[mark + 2];
  return decimal?.gap === '.' && /^\d+$/.test(decimal.plain) ? mark + 2 : mark + 1;
}
