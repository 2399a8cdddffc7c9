/** A text from one of the owner's phones is a command; the answer goes back to that phone. */
import type { BookingCommand, Command } from '../core/command.ts';
import { windowWords } from '../core/conversation/window-texts.ts';
import { type Conversation, HOUR, type Instant } from '../core/model.ts';
import { leadSummary, shortQueue } from '../core/owner/replies.ts';
import { OWNER_HELP, type OwnerText, parseOwnerText } from '../core/owner/texted.ts';
import type { Line, PhoneNumber, Settings } from '../core/settings.ts';
import { short } from '../core/time/hours.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { App } from './app.ts';
import { cannotText, carryOut } from './command.ts';
import { saveEffects } from './effects.ts';

/** How long an alert may be meant by words without a lead number. */
const RECENT_ALERTS = 12 * HOUR;

const NOTHING_TO_CONFIRM = 'Nothing waits for your OK. Q shows the queue.';

/** Alerts go to these phones as well, and whoever gets one may answer it. */
export function isOwner({ owner }: Settings, number: PhoneNumber): boolean {
  return owner.phones.includes(number) || owner.alerts.some(rule => rule.to === number);
}

interface FromOwner {
  from: PhoneNumber;
  line: Line;
  text: string;
}

export function heedOwner(
  app: App,
  row: InboxRow,
  { from, line, text }: FromOwner,
  now: Instant,
): void {
  if (text.trim() === '') return;
  const answer = answerTo(
    app,
    row,
    from,
    parseOwnerText(text, now, app.settings.business.timezone),
    now,
  );
  if (answer === null) return;
  const key = `in:${row.id}:reply`;
  saveEffects(
    app,
    [
      {
        ...{ do: 'text', key, kind: 'reply', from: line.number, to: from, body: answer },
        ...{ media: [], why: 'you asked', notBefore: now, expiresAt: now + HOUR },
      },
    ],
    { lead: null, now },
  );
}

/** Null: nothing needs to be said. */
function answerTo(
  app: App,
  row: InboxRow,
  from: PhoneNumber,
  asked: OwnerText,
  now: Instant,
): string | null {
  const { conversations } = app.store;
  switch (asked.is) {
    case 'help':
      return OWNER_HELP;
    case 'unclear':
      return asked.answer;
    case 'busy':
      app.store.busy.add(asked.window, now);
      return `Noted: you are busy ${windowWords(asked.window, 'en')}.`;
    case 'queue':
      return shortQueue(conversations.open(now));
    case 'summary': {
      const lead = conversations.get(asked.lead);
      return lead ? leadSummary(lead, app.settings.business.timezone, now) : noSuchLead(asked.lead);
    }
    case 'command':
      return onCommand(app, row, from, asked.lead, asked.command, now);
  }
}

function onCommand(
  app: App,
  row: InboxRow,
  from: PhoneNumber,
  number: number | null,
  command: Command | BookingCommand,
  now: Instant,
): string | null {
  const alerted = number === null ? recentlyAlerted(app, from, now) : [];
  // A bare OK can only mean what waits for one.
  const asked = alerted.filter(lead => lead.state === 'requested');
  if (number === null && command.do === 'confirm' && asked.length === 0) return NOTHING_TO_CONFIRM;
  const meant = command.do === 'confirm' ? asked : alerted;
  if (number === null && meant.length !== 1) return whichLead(meant);
  const lead = app.store.conversations.get(number ?? meant[0]?.lead ?? 0);
  if (lead === null) return noSuchLead(number ?? 0);
  const meantBy = isYes(command, lead) ? { do: 'confirm' as const } : command;
  const obstacle = carryOut(app, lead, meantBy, { by: from, cause: `in:${row.id}`, now });
  if (obstacle) return obstacle;
  if (meantBy.do === 'say') return null;
  const isTold = cannotText(app.store, lead) === null;
  const told = isTold ? 'they get a text' : 'no text reaches them, call them';
  const { timezone: zone } = app.settings.business;
  return `${lead.lead}: ${doneInWords(meantBy, { told, zone, now })}.`;
}

/** "12 ok" to a lead that waits for just that. */
function isYes(command: Command | BookingCommand, lead: Conversation): boolean {
  const agrees = command.do === 'say' && /^(ok|okay|yes|confirm(ed)?)\W*$/i.test(command.words);
  return agrees && lead.state === 'requested';
}

function recentlyAlerted(app: App, phone: PhoneNumber, now: Instant): Conversation[] {
  return app.store.alerts
    .leads(phone, now - RECENT_ALERTS)
    .flatMap(lead => app.store.conversations.get(lead) ?? [])
    .filter(lead => lead.state !== 'closed')
    .sort((one, other) => one.lead - other.lead);
}

function whichLead(meant: Conversation[]): string {
  if (meant.length === 0)
    return 'Which lead? Begin with its number, as in: 12 on my way. Q shows the queue.';
  const names = meant.slice(0, 5).map(lead => `${lead.lead}${lead.name ? ` (${lead.name})` : ''}`);
  return `Which lead: ${names.join(', ')}? Begin with its number, as in: ${meant[0]?.lead} on my way.`;
}

function noSuchLead(number: number): string {
  return `There is no lead ${number}. Text Q for the queue.`;
}

interface Circumstances {
  /** What becomes of the text to the caller. */
  told: string;
  zone: string;
  now: Instant;
}

function doneInWords(
  command: Command | BookingCommand,
  { told, zone, now }: Circumstances,
): string {
  switch (command.do) {
    case 'confirm':
      return `confirmed; ${told}`;
    case 'book':
      return `booked ${windowWords(command.window, 'en')}; ${told}`;
    case 'off':
      return `called off; ${told}`;
    case 'done':
      return `done (${command.outcome.replace('_', ' ')})`;
    case 'snooze':
      return `snoozed until ${short(command.until, zone, now)}`;
    case 'script':
      return 'handed back to the script';
    case 'call':
      return `your call is set for ${short(command.at, zone, now)}; you will be reminded`;
    case 'note':
      return 'noted';
    default:
      return 'yours now; the script is silent';
  }
}
