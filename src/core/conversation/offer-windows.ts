/** After the script: two or three windows that are really free, and held until they have had time to answer. */

import { isInexpressible, nextWeek, type Offer, offer } from '../booking/offering.ts';
import { isSame, type Window } from '../booking/windows.ts';
import type { Conversation, Effect } from '../model.ts';
import { saysNextWeek } from '../picking/picking.ts';
import type { Script, Wording } from '../settings.ts';
import type { Availability } from '../understand/reading.ts';
import { AGAIN } from '../wording/phrases.ts';
import type { Context, Decision } from './decide.ts';
import { counted, notBefore, say, type Values } from './texts.ts';
import { numbered, untilWords, WINDOW_PHRASES } from './window-texts.ts';

/** Stands in `asking` while an offer is open; store/offers.ts looks for it. */
export const WINDOW_STEP = '#window';
/** Stands there while the address is asked for that an offer needs. */
export const ADDRESS_STEP = '#address';
/** A second offer for whoever wants none of the first; then the owner. */
const MOST_OFFERS = 2;

export interface Offering {
  /** Said before the windows, with their values. */
  first: { wordings: Wording[]; values: Values };
  wish: Availability | null;
  /** Not to be offered (again). */
  without?: Window[];
  phrase?: Wording;
  effects: Effect[];
}

/** Null: windows are not offered here, none is free, enough have been offered, or nobody knows where. */
export function offerWindows(
  before: Conversation,
  offering: Offering,
  context: Context,
): Decision | null {
  const { appointments } = context;
  if (appointments === null || (before.asked[WINDOW_STEP] ?? 0) >= MOST_OFFERS) return null;
  const { first, wish, without = [], effects } = offering;
  const free = appointments.free().filter(window => !without.some(other => isSame(other, window)));
  const { windows, fit } = offerOf(free, wish, context);
  if (windows.length === 0) return null;
  if (before.address === null && before.window === null) return askWhere(before, offering, context);
  const phrase =
    offering.phrase ?? (fit === 'none' ? WINDOW_PHRASES.offerOthers : WINDOW_PHRASES.offer);
  const askedAt = notBefore(before, 'question', context);
  const heldUntil = askedAt + appointments.holdFor;
  const values = {
    windows: numbered(windows, before.language),
    until: untilWords(heldUntil, askedAt, context.settings.business.timezone, before.language),
  };
  const text = say(before, 'question', [...first.wordings, phrase], context, {
    why: 'these arrival windows are free',
    values: { ...first.values, ...values },
  });
  const conversation: Conversation = {
    ...before,
    // What is booked stays booked until another window is picked.
    state: before.window === null ? 'asking' : before.state,
    asking: WINDOW_STEP,
    offered: windows,
    heldUntil,
    asked: { ...before.asked, [WINDOW_STEP]: (before.asked[WINDOW_STEP] ?? 0) + 1 },
    askedAt,
  };
  return { conversation: counted(conversation, text), effects: [...effects, ...text] };
}

/** "Next week" is no wish of a day, but of a later one. */
function offerOf(free: Window[], wish: Availability | null, { now, settings }: Context): Offer {
  if (wish === null || !saysNextWeek(wish.text)) return offer(free, wish, now);
  const since = nextWeek(now, settings.business.timezone);
  const later = free.filter(({ date }) => date >= since);
  if (later.length === 0) return { ...offer(free, null, now), fit: 'none' };
  return offer(later, isInexpressible(wish) ? null : wish, now);
}

/** A window at an unknown address is a promise nobody can keep. Null: they have been asked often enough. */
function askWhere(
  before: Conversation,
  { first, effects }: Offering,
  context: Context,
): Decision | null {
  if (wasAskedWhere(before, context.script)) return null;
  const wordings = [...first.wordings, AGAIN.address];
  const why = 'an arrival window needs an address';
  const text = say(before, 'question', wordings, context, { why, values: first.values });
  if (text.length === 0) return null;
  const conversation: Conversation = {
    ...before,
    state: 'asking',
    asking: ADDRESS_STEP,
    asked: { ...before.asked, [ADDRESS_STEP]: 1 },
    askedAt: text[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(conversation, text), effects: [...effects, ...text] };
}

function wasAskedWhere({ asked }: Conversation, { steps }: Script): boolean {
  const twice = steps.some(({ kind, id }) => kind === 'address' && (asked[id] ?? 0) > 1);
  return twice || asked[ADDRESS_STEP] !== undefined;
}
