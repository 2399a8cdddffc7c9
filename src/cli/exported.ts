/** What `export` writes of a lead, a text and a call: the columns, in their order. */

import type { Conversation, Instant } from '../core/model.ts';
import { type Clock, type Extras, rowOf } from '../core/queue.ts';
import { rfc3339 } from '../core/time/hours.ts';
import type { CallRow } from '../store/calls.ts';
import type { Consent } from '../store/consent.ts';
import type { SentText } from '../store/everything.ts';
import { consentAsJson } from './story.ts';

export const KINDS = ['leads', 'messages', 'calls', 'consent'] as const;
export type Kind = (typeof KINDS)[number];

export const COLUMNS: Record<Kind, string[]> = {
  leads: [
    ...['lead', 'name', 'caller', 'line', 'state', 'outcome', 'urgent', 'urgent_because', 'danger'],
    ...['issue', 'address', 'availability', 'question', 'voicemail', 'photos', 'missed_calls'],
    ...['since', 'last_message_at', 'next_step', 'callback_at', 'snoozed_until', 'language'],
  ],
  messages: ['at', 'lead', 'caller', 'from', 'text', 'status', 'why'],
  calls: [
    ...['at', 'ended_at', 'line', 'caller', 'lead', 'verdict', 'because', 'skip', 'voicemail'],
  ],
  consent: [
    ...['at', 'lead', 'caller', 'line', 'what', 'by', 'words', 'texted_at', 'text', 'status'],
  ],
};

export type Exported = Record<string, string | number | boolean | string[] | null>;

export function exportedLead(lead: Conversation, extras: Extras, clock: Clock): Exported {
  const row = rowOf(lead, extras, clock);
  const all = { ...row, availability: row.availability?.text ?? null };
  return Object.fromEntries(COLUMNS.leads.map(column => [column, all[column as keyof typeof all]]));
}

export function exportedText({ id: _, at, ...text }: SentText, { zone }: Clock): Exported {
  return { at: rfc3339(at, zone), ...text };
}

export function exportedCall(call: CallRow, { zone }: Clock): Exported {
  const { line, caller, lead, verdict, because, skip, voicemail } = call;
  const time = (at: Instant | null) => (at === null ? null : rfc3339(at, zone));
  const times = { at: time(call.arrivedAt), ended_at: time(call.endedAt) };
  return { ...times, line, caller, lead, verdict, because, skip, voicemail };
}

export function exportedConsent(consent: Consent, { zone }: Clock): Exported {
  return consentAsJson(consent, at => rfc3339(at, zone));
}
