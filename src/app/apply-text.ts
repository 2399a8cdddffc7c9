/** A text that came in: from the owner it is a command, from anybody else part of a conversation. */

import type { TextEvent } from '../core/carrier.ts';
import { newLead } from '../core/lead.ts';
import { type Conversation, type Instant, lineOf } from '../core/model.ts';
import { classify } from '../core/numbers/numbers.ts';
import type { Line, PhoneNumber } from '../core/settings.ts';
import { receivedAt } from '../core/time/clock.ts';
import type { InboxRow } from '../store/inbox.ts';
import { announce } from './announce.ts';
import type { App } from './app.ts';
import { named } from './apply-miss.ts';
import { optOut } from './effects.ts';
import { happen } from './happen.ts';
import { heedOwner, isOwner } from './owner-texts.ts';
import { wantPhotos } from './photos.ts';

export function applyText(app: App, row: InboxRow, event: TextEvent, now: Instant): void {
  const line = event.to.map(to => lineOf(app.settings.lines, to)).find(found => found !== null);
  const from = classify(event.from);
  if (!line || !('number' in from)) return;
  // Fetched after downtime and delivered all the same, it has two events.
  if (event.carrierId && app.store.inbox.hasText(event.carrierId, row.id)) return;
  if (isOwner(app.settings, from.number)) return onOwner(app, row, event, from.number, line, now);
  const conversation =
    app.store.conversations.with(from.number, line.number) ?? stranger(app, from.number, line, now);
  if (conversation === null) return;
  const received = receivedAt(row.receivedAt, event.at, now);
  const message = app.store.conversations.addMessage({
    lead: conversation.lead,
    inbox: row.id,
    at: received,
    text: event.text,
    media: JSON.stringify(event.media),
  });
  wantPhotos(app, conversation.lead, message, event.media, now);
  const heard = {
    kind: 'text' as const,
    text: event.text,
    photos: event.media.length,
    answered: event.answered,
    // Late news is dated by when it was written: nobody waits for an answer in the middle of the night.
    at: Math.min(event.at, received),
  };
  happen(app, conversation, heard, `in:${row.id}`, now);
}

/** STOP and START belong to the phone company, from the owner's phone too. */
function onOwner(
  app: App,
  row: InboxRow,
  { answered, text }: TextEvent,
  from: PhoneNumber,
  line: Line,
  now: Instant,
): void {
  if (answered === null) return heedOwner(app, row, { from, line, text }, now);
  if (answered === 'START') app.store.numbers.optIn(from);
  if (answered !== 'STOP') return;
  optOut(app, from, 'text', text, now);
  app.log.error('an owner phone texted STOP: alerts do not reach it until it texts START');
}

/** Somebody who texts without having called is a lead too; family and suppliers are not. */
function stranger(app: App, caller: string, line: Line, now: Instant): Conversation | null {
  if (app.settings.textBack.skip.includes(caller)) return null;
  if (app.store.contacts.isSkipped(caller)) return null;
  const lead = app.store.conversations.nextLead();
  const { version } = app.settings.script;
  const fresh = { ...newLead(lead, line.number, caller, version, now), missedCalls: 0 };
  const conversation = named(app, fresh);
  app.store.conversations.save(conversation);
  announce(app, null, conversation, 'wrote', now);
  return conversation;
}
