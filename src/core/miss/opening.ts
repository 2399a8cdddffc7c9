/** The opening text: the first question, but nothing that they have said before. */

import { summaryRead } from '../conversation/script.ts';
import { inLanguage, standardValues } from '../conversation/texts.ts';
import { dueAt } from '../conversation/wake.ts';
import { type Conversation, DAY, type Instant, MINUTE, type TextOut } from '../model.ts';
import { promisesIn } from '../promises/promises.ts';
import type { PhoneNumber, Settings, Wording } from '../settings.ts';
import { isOpen } from '../time/hours.ts';
import { morningAfter } from '../time/quiet.ts';
import { PHRASES } from '../wording/phrases.ts';
import { clip, fold } from '../wording/segments.ts';
import { fill } from '../wording/wording.ts';

const MOST_SEGMENTS = 3;
/** What was said longer ago may be about something else. */
const FRESH = 7 * DAY;

/** `because`: why the call counts as missed. */
export interface MissedCall {
  call: number;
  line: { number: PhoneNumber };
  at: Instant;
  because: string;
}

export function opening(
  lead: Conversation,
  to: PhoneNumber,
  miss: MissedCall,
  { settings, now }: { settings: Settings; now: Instant },
): TextOut {
  const { business, textBack } = settings;
  const notBefore = textBack.overnight ? now : morningAfter(now, business.timezone);
  const written = openingFor(lead, isOpen(business, notBefore), settings, now);
  const promises = promisesIn(inLanguage(written, lead)).length > 0;
  const template = inLanguage(promises ? PHRASES.nudge : written, lead);
  const summary = summaryRead(lead) ?? '';
  return {
    do: 'text',
    key: `opening:${miss.call}`,
    kind: 'opening',
    from: miss.line.number,
    to,
    body: clip(fold(fill(template, { ...standardValues(lead, settings), summary })), MOST_SEGMENTS),
    media: [],
    why: `missed call: ${miss.because}${promises ? '; the opening of the script promised something' : ''}`,
    notBefore,
    // An opening that could not leave for so long makes no sense any more; the lead stays.
    expiresAt: (notBefore > now ? notBefore : miss.at) + textBack.tooLateMinutes * MINUTE,
  };
}

/** Nobody is asked for what they have said before. */
function openingFor(
  lead: Conversation,
  open: boolean,
  { script }: Settings,
  now: Instant,
): Wording {
  const written = open ? script.opening : script.openingAfterHours;
  if (hasSaidItAll(lead, now)) return PHRASES.openingAgain;
  if (lead.address === null || !ASKS_ADDRESS.test(inLanguage(written, lead))) return written;
  return open ? PHRASES.openingKnown : PHRASES.openingKnownAfterHours;
}

/** They have told what is wrong and where, and wait for the owner since. */
export function hasSaidItAll(lead: Conversation, now: Instant): boolean {
  const { state, issue, address, lastMessageAt } = lead;
  const isFresh = lastMessageAt !== null && now - lastMessageAt < FRESH;
  return state === 'waiting' && issue !== null && address !== null && isFresh;
}

const ASKS_ADDRESS = /\b(address|where|street|direcci[oó]n|domicilio|d[oó]nde|calle)\b/i;

/** The opening is the first question. Whatever the owner has arranged with the caller stays. */
export function opened(
  before: Conversation,
  { body, notBefore }: TextOut,
  now: Instant,
): Conversation {
  const said = { automaticTexts: 0, lastSaid: body };
  if (hasSaidItAll(before, now)) return { ...before, ...said };
  const arranged = ['callback', 'requested', 'booked'].includes(before.state);
  const lead = { ...before, ...said, asked: {} };
  // Whoever let a nudge pass in silence is not nudged again.
  const nudged = before.nudged && before.lastMessageAt === null;
  const asking: Conversation = arranged
    ? lead
    : { ...lead, state: 'asking', asking: null, askedAt: notBefore, nudged, takenBy: null };
  return { ...asking, wakeAt: dueAt(asking) };
}
