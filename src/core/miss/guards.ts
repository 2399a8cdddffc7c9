/** Who is texted after a miss, who is only queued for a call, and who is left alone. */
import { HOUR, type Instant, MINUTE, type Skip } from '../model.ts';
import { type Classified, classify } from '../numbers/numbers.ts';
import type { PhoneNumber, Settings } from '../settings.ts';

/** What is known of the caller at the moment of the miss. */
export interface CallerRecord {
  /** Among the contacts, to be left alone. */
  skipped: boolean;
  optedOut: boolean;
  /** Why the number cannot receive texts; null: nothing known. */
  unreachable: string | null;
  lastOpeningAt: Instant | null;
  /** When the caller last wrote in a conversation that is still open. */
  lastWroteAt: Instant | null;
  /** Openings of the last hour, to anybody. */
  openingsThisHour: number;
}

/** A caller who wrote within this time is in a conversation, not to be opened again. */
const CONVERSATION_LASTS = 24 * HOUR;

/** Null: text them. `from` is the caller's number as the phone company gave it. */
export function whyNotTexted(
  from: string | null,
  settings: Settings,
  record: CallerRecord,
  now: Instant,
): Skip | null {
  const found = classify(from);
  if (found.kind === 'withheld') return 'withheld';
  if (found.kind === 'invalid') return 'invalid';
  return (
    whoTheyAre(found.number, settings) ??
    (record.skipped ? 'skip_list' : null) ??
    whatTheyHave(found, settings) ??
    before(record, settings, now)
  );
}

function whoTheyAre(number: PhoneNumber, { lines, owner, textBack }: Settings): Skip | null {
  if (lines.some(line => line.number === number)) return 'own_line';
  const ownPhones = [...owner.phones, ...lines.flatMap(line => line.ring?.phones ?? [])];
  if (ownPhones.includes(number)) return 'owner_phone';
  return textBack.skip.includes(number) ? 'skip_list' : null;
}

function whatTheyHave(
  found: Exclude<Classified, { kind: 'withheld' | 'invalid' }>,
  { textBack }: Settings,
): Skip | null {
  if (found.kind === 'special') return 'invalid';
  if (found.kind !== 'ok') return found.kind;
  return textBack.countries.includes(found.country) ? null : 'country';
}

function before(record: CallerRecord, { textBack }: Settings, now: Instant): Skip | null {
  if (record.optedOut) return 'opted_out';
  if (record.unreachable !== null) return 'landline';
  if (within(record.lastWroteAt, CONVERSATION_LASTS, now)) return 'in_conversation';
  if (within(record.lastOpeningAt, textBack.cooldownMinutes * MINUTE, now)) return 'cooldown';
  return record.openingsThisHour >= textBack.maxPerHour ? 'hourly_cap' : null;
}

function within(then: Instant | null, span: number, now: Instant): boolean {
  return then !== null && now - then < span;
}

/** Whether a caller who was not texted still waits for a call. */
export function isQueued(skip: Skip | null, leftVoicemail: boolean): boolean {
  if (skip === 'skip_list' || skip === 'owner_phone' || skip === 'own_line') return false;
  return skip === 'withheld' || skip === 'invalid' ? leftVoicemail : true;
}
