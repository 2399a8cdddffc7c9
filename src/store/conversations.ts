/** Conversations, which the owner knows as leads by their number, and what callers texted in them. */
import type { Conversation, Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

export interface MessageRow {
  id: number;
  lead: number;
  inbox: number | null;
  at: Instant;
  text: string;
  media: string;
}

interface Stored {
  id: number;
  line: string;
  caller: string | null;
  state: Conversation['state'];
  content: string;
  opened_at: Instant;
  last_message_at: Instant | null;
  wake_at: Instant | null;
}

export function conversationStore(db: Db) {
  const save = db.prepare(
    `INSERT INTO conversations
       (id, line, caller, state, content, urgent, opened_at, last_message_at, wake_at)
     VALUES
       (@lead, @line, @caller, @state, @content, @urgent, @openedAt, @lastMessageAt, @wakeAt)
     ON CONFLICT (id) DO UPDATE SET state = @state, content = @content, urgent = @urgent,
       opened_at = @openedAt, last_message_at = @lastMessageAt, wake_at = @wakeAt`,
  );
  const lastLead = db.prepare<[], number>('SELECT max(id) FROM conversations').pluck();
  const byId = db.prepare<[number], Stored>('SELECT * FROM conversations WHERE id = ?');
  const byParty = db.prepare<[string, string], Stored>(
    'SELECT * FROM conversations WHERE caller = ? AND line = ?',
  );
  const ofCaller = db.prepare<[string], Stored>('SELECT * FROM conversations WHERE caller = ?');
  const due = db.prepare<[Instant], Stored>(
    'SELECT * FROM conversations WHERE wake_at <= ? ORDER BY wake_at LIMIT 100',
  );
  const newest = db.prepare<[number], Stored>(
    'SELECT * FROM conversations ORDER BY coalesce(last_message_at, opened_at) DESC, id DESC LIMIT +?',
  );
  const search = db.prepare<{ words: string; limit: number }, Stored>(
    `SELECT * FROM conversations WHERE caller LIKE @words OR content LIKE @words
     ORDER BY id DESC LIMIT +@limit`,
  );
  const open = db.prepare<[Instant], Stored>(
    `SELECT * FROM conversations
     WHERE state <> 'closed' AND coalesce(content ->> 'snoozedUntil', 0) <= ?
     ORDER BY urgent DESC, opened_at`,
  );
  const addNote = db.prepare<[number, Instant, string]>(
    'INSERT INTO notes (lead, at, text) VALUES (?, ?, ?)',
  );
  const addMessage = db.prepare<Omit<MessageRow, 'id'>>(
    'INSERT INTO messages (lead, inbox, at, text, media) VALUES (@lead, @inbox, @at, @text, @media)',
  );
  const messages = db.prepare<[number], MessageRow>(
    'SELECT * FROM messages WHERE lead = +? ORDER BY at, id',
  );

  return {
    /** The number the next new lead will get; sure only within a write. */
    nextLead: (): number => (lastLead.get() ?? 0) + 1,
    save: (conversation: Conversation) => save.run(toColumns(conversation)),
    get: (lead: number): Conversation | null => fromStored(byId.get(lead)),
    with: (caller: PhoneNumber, line: PhoneNumber): Conversation | null =>
      fromStored(byParty.get(caller, line)),
    /** On whatever line. */
    ofCaller: (caller: PhoneNumber): Conversation[] => ofCaller.all(caller).map(fromRow),
    due: (now: Instant): Conversation[] => due.all(now).map(fromRow),
    newest: (limit: number): Conversation[] => newest.all(limit).map(fromRow),
    search: (words: string, limit: number): Conversation[] =>
      search.all({ words: `%${words}%`, limit }).map(fromRow),
    /** Urgent first, then by how long they have waited; without the snoozed ones. */
    open: (now: Instant): Conversation[] => open.all(now).map(fromRow),
    addNote: (lead: number, at: Instant, text: string) => addNote.run(lead, at, text),
    addMessage: (message: Omit<MessageRow, 'id'>): number =>
      Number(addMessage.run(message).lastInsertRowid),
    messages: (lead: number): MessageRow[] => messages.all(lead),
  };
}

function toColumns(conversation: Conversation) {
  const { lead, line, caller, state, openedAt, lastMessageAt, wakeAt, ...content } = conversation;
  const urgent = conversation.urgentBecause.length > 0 ? 1 : 0;
  const columns = { lead, line, caller, state, urgent, openedAt, lastMessageAt, wakeAt };
  return { ...columns, content: JSON.stringify(content) };
}

function fromRow(row: Stored): Conversation {
  return {
    ...(JSON.parse(row.content) as Conversation),
    lead: row.id,
    line: row.line,
    caller: row.caller,
    state: row.state,
    openedAt: row.opened_at,
    lastMessageAt: row.last_message_at,
    wakeAt: row.wake_at,
  };
}

function fromStored(row: Stored | undefined): Conversation | null {
  return row ? fromRow(row) : null;
}
