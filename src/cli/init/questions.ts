/** What `textback init` asks: each question with what answers it, and the answer that is ready. */
import { likelySpan, span } from '../../config/values/calendar.ts';
import { e164, likely } from '../../config/values/phones.ts';
import { likelyZone, zone } from '../../config/values/zones.ts';
import { MODES } from './modes.ts';

export interface Answers {
  apiKey: string;
  publicKey: string;
  name: string;
  timezone: string;
  line: string;
  mode: 'forwarded' | 'ring';
  cell: string;
  /** "": none yet. */
  publicUrl: string;
  owner: string;
  /** "08:00-17:00", or "": always open. */
  hours: string;
  greeting: string;
  digest: 'on' | 'off';
}

export type Name = keyof Answers;

export interface Question {
  name: Name;
  /** Told to a person before the question. */
  before?: string;
  ask: string;
  /** What the answer may look like, for who gave another. */
  what: string;
  /** The answer as it is kept; null: it will not do. */
  read: (text: string) => string | null;
  /** What Enter means; null: it has to be answered. */
  ready: string | null;
  choices?: { value: string; label: string }[];
  secret?: true;
}

const any = (text: string) => text.trim();
const some = (text: string) => text.trim() || null;
const among = (words: string[]) => (text: string) => (words.includes(text) ? text : null);

/** Asked of everybody. */
export const QUESTIONS: Question[] = [
  {
    name: 'apiKey',
    ask: 'Telnyx API key (portal.telnyx.com: Account, Keys & Credentials)',
    what: 'the key, which begins with KEY',
    read: text => (/^\S+$/.test(text.trim()) ? text.trim() : null),
    ready: null,
    secret: true,
  },
  {
    name: 'publicKey',
    ask: 'Telnyx public key (the same page)',
    what: '44 signs with = at the end',
    read: publicKey,
    ready: null,
  },
  {
    name: 'name',
    ask: 'Name of the business, as callers know it',
    what: 'a name',
    read: some,
    ready: null,
  },
  {
    name: 'timezone',
    ask: 'Time zone of the business, such as America/Chicago or Central',
    what: 'a time zone such as America/Chicago, or Central',
    read: text => zone(text.trim()) ?? likelyZone(text.trim()),
    ready: zoneHere(),
  },
  {
    name: 'line',
    ask: 'Your Telnyx number',
    what: 'a phone number such as +15125550100',
    read: phone,
    ready: null,
  },
  {
    name: 'mode',
    before: MODES,
    ask: 'How do calls come in?',
    what: 'forwarded or ring',
    read: among(['forwarded', 'ring']),
    ready: 'forwarded',
    choices: [
      {
        value: 'forwarded',
        label: 'forwarded: they dial your own phone; what you miss goes to Telnyx',
      },
      { value: 'ring', label: 'ring: they dial the Telnyx number; it rings your phone first' },
    ],
  },
  {
    name: 'cell',
    ask: 'Your own cell phone: alerts and the morning list go there',
    what: 'a phone number such as +15125550199',
    read: phone,
    ready: null,
  },
  {
    name: 'publicUrl',
    ask: 'Address at which Telnyx reaches this machine (tunnel, proxy). Enter: later',
    what: 'an address such as https://textback.example.com',
    read: webAddress,
    ready: '',
  },
];

/** Asked of who wants to be asked; otherwise the ready answers hold. */
export const DETAILS: Question[] = [
  {
    name: 'owner',
    ask: 'Your first name, as callers know you. Enter: none',
    what: 'a name',
    read: any,
    ready: '',
  },
  {
    name: 'hours',
    ask: 'Opening hours from Monday to Friday; "" for always open',
    what: 'hours such as 08:00-17:00',
    read: text => (any(text) === '' ? '' : span(any(text)) ? any(text) : likelySpan(text)),
    ready: '08:00-17:00',
  },
  {
    name: 'greeting',
    ask: 'What a caller hears before the beep of the voicemail. Enter: no voicemail',
    what: 'a sentence',
    read: any,
    ready: '',
  },
  {
    name: 'digest',
    ask: 'The morning list by text, at 07:00 from Monday to Saturday?',
    what: 'on or off',
    read: among(['on', 'off']),
    ready: 'on',
    choices: [
      { value: 'on', label: 'yes' },
      { value: 'off', label: 'no' },
    ],
  },
];

/** Null where nobody has set it, as on most servers: quiet hours must not be taken from that. */
function zoneHere(): string | null {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return /^(UTC|Etc\/)/.test(here) ? null : here;
}

function phone(text: string): string | null {
  return e164(text.trim()) ?? likely(text.trim());
}

function publicKey(text: string): string | null {
  const key = text.trim();
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === key ? key : null;
}

function webAddress(text: string): string | null {
  const address = text.trim().replace(/\/+$/, '');
  if (address === '') return '';
  const whole = /^https?:/.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? whole : null;
}
