/**
 * What the owner has configured, after validation: every default filled in, every phone number
 * in E.164, every secret resolved. `config/` produces it; everything else only reads it.
 */

/** E.164, e.g. "+15125550123". */
export type PhoneNumber = string;
/** "HH:MM", 24 hours. */
export type ClockTime = string;
/** "2026-11-26", a date in the business's zone. */
export type LocalDate = string;
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type Language = 'en' | 'es';
/** A text in each language the script speaks; Spanish may be missing, English may not. */
export type Wording = { en: string; es: string | null };

export interface Settings {
  business: Business;
  telnyx: { apiKey: string; publicKey: string; apiUrl: string };
  lines: Line[];
  owner: Owner;
  textBack: TextBack;
  script: Script;
  booking: Booking | null;
  webhooks: Webhook[];
  server: Server;
  /** Absolute path of the SQLite file. */
  database: string;
  log: { level: LogLevel; phones: 'masked' | 'full' };
  keep: { messagesDays: number; photosDays: number };
}

export type HookEvent = 'lead.created' | 'lead.urgent' | 'lead.updated' | 'booking.*';

/** Another program that is told of leads and bookings. */
export interface Webhook {
  url: string;
  /** "whsec_" and the key in base64. */
  secret: string;
  events: HookEvent[];
}

export interface Server {
  host: string;
  port: number;
  publicUrl: string | null;
  /** Absolute paths of PEM files; null: plain HTTP. */
  tls: { cert: string; key: string } | null;
  /** Called while all is well, so that somebody outside notices when it is not. */
  pingUrl: string | null;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Business {
  name: string;
  /** First name of the owner as callers know them; "the owner" in texts where null. */
  owner: string | null;
  /** Where a person can be reached; used in HELP. */
  phone: PhoneNumber | null;
  /** IANA name. */
  timezone: string;
  /** Opening hours by weekday; a weekday without an entry is closed. Null: no hours given, always open. */
  hours: Partial<Record<Weekday, Span[]>> | null;
  /** Days off. */
  closed: LocalDate[];
  /** What a booked job brings on average, in whatever currency; null: not said. */
  jobValue: number | null;
}

/** A span within one day, from < to. */
export interface Span {
  from: ClockTime;
  to: ClockTime;
}

export interface Line {
  number: PhoneNumber;
  mode: 'forwarded' | 'ring';
  /** Present where mode is "ring". */
  ring: { phones: PhoneNumber[]; seconds: number; accept: 'press-1' | 'answer' } | null;
  /** Spoken to a caller nobody answered; null: none. */
  greeting: string | null;
  voicemail: boolean;
  /** 10DLC campaigns cap texts a minute; null: Telnyx's own queue decides. */
  textsPerMinute: number | null;
}

export interface Owner {
  phones: PhoneNumber[];
  alerts: AlertRule[];
  /** Cron expression of the morning text, in the business's zone; null: none. */
  digest: string | null;
}

export interface AlertRule {
  to: PhoneNumber;
  /** "urgent": urgent leads and trouble; "every": every new lead as well. */
  when: 'urgent' | 'every';
  /** Sent only if nobody has reacted after so long; 0: at once. */
  afterMinutes: number;
}

export interface TextBack {
  skip: PhoneNumber[];
  /** ISO 3166 alpha-2 codes whose numbers are texted. */
  countries: string[];
  cooldownMinutes: number;
  maxPerHour: number;
  /** A call this long ago is not texted any more, nor a text answered by itself. */
  tooLateMinutes: number;
  /** false: a miss at night gets its opening at 08:00. */
  overnight: boolean;
}

export type AnswerKind =
  | 'text'
  | 'address'
  | 'urgency'
  | 'photos'
  | 'availability'
  | 'name'
  | 'choice'
  | 'yes_no';

export interface Step {
  id: string;
  kind: AnswerKind;
  ask: Wording;
  /** The same question in other words, for an answer that did not fit. Null: a built-in one. */
  again: Wording | null;
  /** May be left unanswered: asked at most once, never again. */
  optional: boolean;
  /** For kind "choice": what can be answered. */
  choices: string[];
}

export interface Script {
  /** A short hash of the content: conversations are pinned to it. */
  version: string;
  opening: Wording;
  openingAfterHours: Wording;
  steps: Step[];
  /** The owner's own trigger words, added to the built-in ones. */
  urgentWords: string[];
}

export interface Booking {
  windows: Partial<Record<Weekday, Span[]>>;
  /** Held back for urgent leads, whether they stand among `windows` or not. */
  emergency: Partial<Record<Weekday, Span[]>>;
  /** How many bookings one window takes. */
  capacity: number;
  /** The most bookings on one day, emergencies included; null: no limit but the windows. */
  jobsADay: number | null;
  /** Besides `business.closed`. */
  daysOff: LocalDate[];
  noticeHours: number;
  daysAhead: number;
  /** How long the windows that a caller is offered are held for them alone. */
  holdMinutes: number;
  confirm: 'owner' | 'auto';
  /** ICS URLs of calendars in which the owner is busy. */
  busyCalendars: string[];
}
