/** A text from a caller: STOP and START first, then what it means for the conversation. */
import { type Instant, lineOf, type TextEvent } from '../core/model.ts';
import type { InboxRow } from '../store/inbox.ts';
import type { App } from './app.ts';
import { optOut } from './effects.ts';

export function applyText(app: App, row: InboxRow, event: TextEvent, now: Instant): void {
  const line = event.to
    .map(number => lineOf(app.settings.lines, number))
    .find(found => found !== null);
  if (!line || event.from === null) return;
  if (event.answered === 'STOP') optOut(app, event.from, 'text', event.text, now);
  if (event.answered === 'START') app.store.numbers.optIn(event.from);
  const conversation = app.store.conversations.with(event.from, line.number);
  if (!conversation) return;
  app.store.conversations.addMessage({
    lead: conversation.lead,
    inbox: row.id,
    at: row.receivedAt,
    text: event.text,
    media: JSON.stringify(event.media),
  });
  app.store.conversations.save({ ...conversation, lastMessageAt: row.receivedAt });
}
