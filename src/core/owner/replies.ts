/** What the owner gets back by text: short enough for a glance at a red light. */
import { headline } from '../conversation/alerts.ts';
import { windowWords } from '../conversation/window-texts.ts';
import type { Conversation, Instant } from '../model.ts';
import { short } from '../time/hours.ts';
import { clip, fold } from '../wording/segments.ts';

const MOST_SEGMENTS = 3;
/** Of what is wrong, where every lead has one line. */
const MOST_LETTERS = 44;

/** One line a lead, urgent first, as they come. */
export function shortQueue(leads: Conversation[]): string {
  if (leads.length === 0) return 'Nobody is waiting. Enjoy the quiet.';
  const urgent = leads.filter(lead => lead.urgentBecause.length > 0).length;
  const count = `${leads.length} waiting${urgent > 0 ? `, ${urgent} urgent` : ''}`;
  return clip(fold([`${count}:`, ...leads.map(line)].join('\n')), MOST_SEGMENTS);
}

/** Several alerts in one text. */
export function joinedAlert(leads: Conversation[]): string {
  const lines = leads.map(lead => [line(lead), lead.address].filter(Boolean).join(', '));
  const body = clip(
    fold([`${leads.length} leads need you:`, ...lines].join('\n')),
    MOST_SEGMENTS - 1,
  );
  return `${body}\nQ lists all. Text back: ${leads[0]?.lead} your words`;
}

function line(lead: Conversation): string {
  const mark = lead.urgentBecause.length > 0 ? '!' : '';
  const what = lead.issue ?? (lead.lastMessageAt === null ? 'no answer yet' : 'see the texts');
  return `${mark}${headline(lead)} ${briefly(what)}`;
}

function briefly(words: string): string {
  return words.length <= MOST_LETTERS
    ? words
    : `${words.slice(0, MOST_LETTERS - 3).replace(/\s+\S*$/, '')}...`;
}

/** Everything known of one lead. */
export function leadSummary(lead: Conversation, zone: string, now: Instant): string {
  const facts = [
    headline(lead),
    lead.urgentBecause.length > 0 ? `URGENT: ${lead.urgentBecause.join(', ')}` : null,
    lead.issue,
    lead.address ?? 'address not known',
    lead.availability ? `when: ${lead.availability.text}` : null,
    lead.openQuestion ? `asked: ${lead.openQuestion}` : null,
    `${lead.missedCalls} missed call${lead.missedCalls === 1 ? '' : 's'}, since ${short(lead.openedAt, zone, now)}`,
    `${stateInWords(lead, zone, now)}. Text back: ${lead.lead} your words`,
  ];
  return clip(fold(facts.filter(fact => fact !== null).join('\n')), MOST_SEGMENTS);
}

function stateInWords(
  { lead, state, outcome, window, callbackAt }: Conversation,
  zone: string,
  now: Instant,
): string {
  const when = window ? windowWords(window, 'en') : 'a window';
  const words: Record<Conversation['state'], string> = {
    asking: 'the script is asking',
    waiting: 'waits for you',
    taken: 'you took over',
    callback: callbackAt ? `you call ${short(callbackAt, zone, now)}` : 'you will call',
    requested: `wants ${when}; OK ${lead} confirms`,
    booked: `booked for ${when}`,
    closed: `done (${outcome ?? 'reached'})`,
  };
  return words[state];
}
