/** A text that came in: from the owner it is a command, from anybody else part of a conversation. */
import { newLead } from '../core/lead.ts';
import { type Conversation, type Instant, lineOf, type TextEvent } from '../core/model.ts';
import { classify } from '../core/numbers.ts';
import type { Line } from '../core/settings.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { App } from './app.ts';
import { happen } from './happen.ts';
import { heedOwner, isOwner } from './owner-texts.ts';
import { wantPhotos } from './photos.ts';

export function applyText(app: App, row: InboxRow, event: TextEvent, now: Instant): void {
  const line = event.to.map(to => lineOf(app.settings.lines, to)).find(found => found !== null);
  const from = classify(event.from);
  if (!line || !('number' in from)) return;
  // Fetched after downtime and delivered all the same, it has two events.
  if (event.carrierId && app.store.inbox.hasText(event.carrierId, row.id)) return;
  if (isOwner(app.settings, from.number) && event.answered === null) {
    return heedOwner(app, row, { from: from.number, line, text: event.text }, now);
  }
  const conversation =
    app.store.conversations.with(from.number, line.number) ?? stranger(app, from.number, line, now);
  if (conversation === null) return;
  const message = app.store.conversations.addMessage({
    lead: conversation.lead,
    inbox: row.id,
    at: row.receivedAt,
    text: event.text,
    media: JSON.stringify(event.media),
  });
  wantPhotos(app, conversation.lead, message, event.media, now);
  const heard = {
    kind: 'text' as const,
    text: event.text,
    photos: event.media.length,
    answered: event.answered,
    at: row.receivedAt,
  };
  happen(app, conversation, heard, `in:${row.id}`, now);
}

/** Somebody who texts without having called is a lead too; family and suppliers are not. */
function stranger(app: App, caller: string, line: Line, now: Instant): Conversation | null {
  if (app.settings.textBack.skip.includes(caller)) return null;
  const lead = app.store.conversations.nextLead();
  const { version } = app.settings.script;
  const conversation = { ...newLead(lead, line.number, caller, version, now), missedCalls: 0 };
  app.store.conversations.save(conversation);
  return conversation;
}
