/** The morning text: how many wait, who cannot wait, and how to get the rest. */
import { headline } from '../conversation/alerts.ts';
import { type Conversation, DAY, type Instant } from '../model.ts';
import type { Business } from '../settings.ts';
import { localDate } from '../time/hours.ts';
import { clip, fold } from '../wording/segments.ts';

const MOST_SEGMENTS = 3;
const REST = '\nText Q for the list.';

/** Null: nothing to say, or a day off. `open`: the leads that wait, urgent first. */
export function digest(open: Conversation[], business: Business, now: Instant): string | null {
  const dayOff = business.closed.includes(localDate(now, business.timezone));
  if (dayOff || open.length === 0) return null;
  const urgent = open.filter(lead => lead.urgentBecause.length > 0);
  const untouched = open.filter(lead => lead.state === 'waiting' && now - lead.openedAt >= DAY);
  const lines = [
    `Good morning. ${open.length} waiting${urgent.length > 0 ? `, ${urgent.length} urgent` : ''}.`,
    ...urgent.map(lead => `!${line(lead)}`),
    ...(untouched.length > 0
      ? [`Untouched for a day: ${untouched.map(({ lead }) => lead).join(', ')}.`]
      : []),
    ...open.filter(lead => !urgent.includes(lead)).map(line),
  ];
  return shorten(lines) + REST;
}

function line(lead: Conversation): string {
  return [headline(lead), lead.issue?.slice(0, 50)].filter(Boolean).join(' ');
}

/** The last word is how to get the rest, so room is kept for it. */
function shorten(lines: string[]): string {
  const room = ' '.repeat(REST.length);
  return clip(fold(lines.join('\n')) + room, MOST_SEGMENTS).trimEnd();
}
