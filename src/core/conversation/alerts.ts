/** Texts to the owner: what can be acted on from a phone in a truck. */
import { type Conversation, type Effect, MINUTE, type TextOut } from '../model.ts';
import { pretty } from '../numbers/numbers.ts';
import type { AlertRule, PhoneNumber, Settings } from '../settings.ts';
import { clip, fold } from '../wording/segments.ts';
import type { Context, TextHeard } from './decide.ts';

const MOST_SEGMENTS = 3;
/** So many words may be lost: "hi this is". */
const GREETING = 3;

/** Whatever the owner does with a lead, the alarm for it is over. */
export const ALARM_OVER: Effect = {
  do: 'withdraw',
  kinds: ['alert'],
  why: 'the owner has reacted',
};

/** Urgent: to everybody on the list, one after the other until somebody reacts. */
export function urgentAlert(
  conversation: Conversation,
  quote: string,
  context: Context,
): TextOut[] {
  const danger = conversation.danger ? 'DANGER' : 'URGENT';
  const reasons = conversation.urgentBecause.join(', ');
  // "burst pipe" twice says nothing more.
  const issue = conversation.issue?.toLowerCase() === reasons ? null : conversation.issue;
  const known = whatIsKnown({ ...conversation, issue });
  const body = [`${danger} ${headline(conversation)}: ${reasons}.`, ...known];
  if (saysMore(quote, [...body])) body.push(quoted(quote));
  return rulesOf(context.settings).map((rule, index) => ({
    ...toOwner(rule.to, body, conversation, context, { id: `urgent${index}`, why: 'urgent' }),
    why: index === 0 ? `urgent: ${reasons}` : `urgent, and nobody has reacted: ${reasons}`,
    notBefore: context.now + rule.afterMinutes * MINUTE,
  }));
}

/** Something new about a lead the owner has been told of, or a question only the owner can answer. */
export function updateAlert(
  conversation: Conversation,
  what: string,
  quote: string,
  context: Context,
): TextOut[] {
  const said = quote.trim() === '' ? '.' : `: ${quoted(quote)}`;
  const body = [`${headline(conversation)} ${what}${said}`];
  return firstToHear(context.settings).map((to, index) =>
    toOwner(to, body, conversation, context, { id: `update${index}`, why: what }),
  );
}

/** About an arrival window: the alert carries the appointment itself, since calendars are slow to read. */
export function windowAlert(
  conversation: Conversation,
  what: string,
  next: string | null,
  context: Context,
): TextOut[] {
  const body = [
    `${headline(conversation)} ${what}.`,
    ...whatIsKnown(conversation),
    ...(next ? [next] : []),
  ];
  return firstToHear(context.settings).map((to, index) =>
    toOwner(to, body, conversation, context, { id: `window${index}`, why: what }),
  );
}

/** For those who want to hear of every lead, when its script is through. */
export function newLeadAlert(conversation: Conversation, context: Context): TextOut[] {
  const rules = context.settings.owner.alerts.filter(rule => rule.when === 'every');
  const body = [`New lead ${headline(conversation)}.`, ...whatIsKnown(conversation)];
  return rules.map((rule, index) => ({
    ...toOwner(rule.to, body, conversation, context, { id: `new${index}`, why: 'a new lead' }),
    notBefore: context.now + rule.afterMinutes * MINUTE,
  }));
}

/** What a caller writes after the owner took over goes to the owner as it is. */
export function forward(conversation: Conversation, event: TextHeard, context: Context): TextOut[] {
  const photos = event.photos > 0 ? ` (${event.photos} photo${event.photos > 1 ? 's' : ''})` : '';
  const words = `${headline(conversation)}: ${event.text.trim()}${photos}`;
  const to = conversation.takenBy ?? firstToHear(context.settings)[0];
  if (!to) return [];
  const text = { id: 'forward', why: 'they answered you' };
  return [
    {
      ...toOwner(to, [words], conversation, context, text),
      body: clip(fold(words), MOST_SEGMENTS),
    },
  ];
}

/** What an alert says that still waits for its turn on the list is what is known by then. */
export function amended(before: Conversation, after: Conversation): Effect[] {
  const [from, to] = [before, after].map(lead => fold(whatIsKnown(lead).join('\n')));
  const isDue = before.urgentBecause.length > 0 && before.openedAt === after.openedAt;
  return isDue && from && to && from !== to ? [{ do: 'amend', from, to }] : [];
}

/** "12 Renee (512) 555-0142" */
export function headline({ lead, name, caller }: Conversation): string {
  return [lead, name, caller ? pretty(caller) : 'hidden number']
    .filter(part => part !== null)
    .join(' ');
}

function whatIsKnown({ issue, address, availability }: Conversation): string[] {
  return [
    issue ? `${sentence(issue)}` : '',
    address ? `${sentence(address)}` : 'Address not known yet.',
    availability ? `When: ${sentence(availability.text)}` : '',
  ].filter(line => line !== '');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ').trim()}"`;
}

/** Whether the words hold more than a greeting beyond what is shown anyway. */
function saysMore(quote: string, known: string[]): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const shown = letters(known.join(' '));
  const more = letters(quote)
    .split(' ')
    .filter(word => !shown.includes(word));
  return more.length > GREETING;
}

function howToAnswer(
  { lead, caller }: Conversation,
  { optedOut, unreachable }: Pick<Context, 'optedOut' | 'unreachable'>,
): string {
  if (caller === null) return 'The number is hidden: wait for another call.';
  if (optedOut) return `They want no texts. Call ${pretty(caller)}.`;
  if (unreachable) return `No texts reach them. Call ${pretty(caller)}.`;
  return `Text back: ${lead} your words`;
}

function rulesOf({ owner }: Settings): Pick<AlertRule, 'to' | 'afterMinutes'>[] {
  const [first] = owner.phones;
  if (owner.alerts.length > 0) return owner.alerts;
  return first ? [{ to: first, afterMinutes: 0 }] : [];
}

function firstToHear(settings: Settings): PhoneNumber[] {
  return rulesOf(settings)
    .filter((rule, index) => index === 0 || rule.afterMinutes === 0)
    .map(rule => rule.to);
}

function toOwner(
  to: PhoneNumber,
  lines: string[],
  conversation: Conversation,
  context: Context,
  { id, why }: { id: string; why: string },
): TextOut {
  const answer = howToAnswer(conversation, context);
  return {
    do: 'text',
    key: `${context.cause}:alert:${id}`,
    kind: 'alert',
    from: context.line.number,
    to,
    // What to text back stays, however long the story is.
    body: `${clip(fold(lines.join('\n')), MOST_SEGMENTS - 1)}\n${answer}`,
    media: [],
    why,
    notBefore: context.now,
    expiresAt: null,
  };
}
