/** What happened with a lead, by time, in words. */
import { dayOf, phone, plural } from './page.ts';
import type { Story, StoryAlert, StoryCall, StoryMessage } from './story.ts';

export interface Happening {
  /** RFC 3339, in the business's zone. */
  at: string;
  who: string;
  words: string;
  /** Why, and how it came about. */
  notes: string[];
  /** What did not work, and what to do about it. */
  trouble: string[];
}

const WHO = { caller: 'they', script: 'script', owner: 'you' };
/** Webhooks of a call by what they tell; the rest of the name says nothing to the owner. */
const NOISE = /^call\./;

export function happened(story: Story): Happening[] {
  return [
    ...story.calls.map(call),
    ...story.messages.map(message),
    ...story.alerts.map(alert),
    ...story.notes.map(({ at, text }) => happening(at, 'note', text)),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function happening(at: string, who: string, words: string): Happening {
  return { at, who, words, notes: [], trouble: [] };
}

function call({ at, verdict, because, skip_because, voicemail, events }: StoryCall): Happening {
  const notes = [];
  if (voicemail) notes.push(`voicemail: “${voicemail}”`);
  if (skip_because) notes.push(`not texted: ${skip_because}`);
  if (events.length > 0) notes.push(`webhooks: ${events.map(webhook).join(', ')}`);
  const words = verdict ? `${verdict}: ${because}` : 'still ringing';
  return { ...happening(at, 'call', words), notes };
}

function webhook({ type, at }: StoryCall['events'][number]): string {
  return `${type.replace(NOISE, '')} ${at.slice(11, 19)}`;
}

function message(sent: StoryMessage): Happening {
  const pictures = sent.media.length > 0 ? `[${plural(sent.media.length, 'picture')}]` : '';
  const told = happening(sent.at, WHO[sent.from], [sent.text, pictures].filter(Boolean).join(' '));
  if (sent.from === 'caller') return told;
  return { ...told, ...fate(sent) };
}

function alert(sent: StoryAlert): Happening {
  const told = happening(sent.at, 'alert', sent.text);
  const { notes, trouble } = fate(sent);
  return { ...told, notes: [`to ${phone(sent.to)}`, ...notes], trouble };
}

type Sent = Omit<StoryAlert, 'to'> | Exclude<StoryMessage, { from: 'caller' }>;

function fate(sent: Sent): Pick<Happening, 'notes' | 'trouble'> {
  const because = sent.why ? `; ${sent.why}` : '';
  const fix = sent.fix ? ` (${sent.fix})` : '';
  switch (sent.status) {
    case 'waiting':
      return { notes: [`waits until ${until(sent)}${because}`], trouble: [] };
    case 'failed':
      return {
        notes: [sent.why ?? ''],
        trouble: [`failed: ${sent.error ?? 'no reason given'}${fix}`],
      };
    case 'unsure':
      return { notes: [sent.why ?? ''], trouble: ['nobody knows whether it arrived'] };
    case 'dropped':
      return { notes: [`not sent: ${sent.error ?? 'dropped'}${because}`], trouble: [] };
    default:
      return { notes: [`${sent.status}${because}`], trouble: [] };
  }
}

/** "08:00", or "Mon Nov 23 08:00" where that is another day than it was decided. */
function until({ at, waits_until }: Sent): string {
  if (waits_until === null) return 'now';
  const clock = waits_until.slice(11, 16);
  const date = waits_until.slice(0, 10);
  return date === at.slice(0, 10) ? clock : `${dayOf(date)} ${clock}`;
}
