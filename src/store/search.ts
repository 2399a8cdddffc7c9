/** Leads by what is known of them or what they wrote, whoever was in touch last first. */
import type { Conversation } from '../core/model.ts';
import { conversationStore } from './conversations.ts';
import type { Db } from './database.ts';

/** Every one of `words` must occur; none: all leads. At most `limit`; null: every one. */
export function findLeads(db: Db, words: string[], limit: number | null): Conversation[] {
  const { get, messages } = conversationStore(db);
  const found: Conversation[] = [];
  for (const id of candidates(db, words)) {
    if (found.length === limit) break;
    const lead = get(id);
    if (lead && words.every(occursIn(lead, () => messages(id).map(({ text }) => text)))) {
      found.push(lead);
    }
  }
  return found;
}

const LATEST_FIRST = 'ORDER BY coalesce(last_message_at, opened_at) DESC, id DESC';

/** A coarse net over the stored text; whether the words are really about the lead is looked at after. */
function candidates(db: Db, words: string[]): IterableIterator<number> | number[] {
  const word = words.toSorted((a, b) => b.length - a.length)[0];
  if (word === undefined) {
    return db.prepare<[], number>(`SELECT id FROM conversations ${LATEST_FIRST}`).pluck().iterate();
  }
  return db
    .prepare<{ word: string; digits: string }, number>(
      `SELECT id FROM conversations
       WHERE content LIKE @word ESCAPE '\\' OR caller LIKE @digits
         OR id IN (SELECT lead FROM messages WHERE text LIKE @word ESCAPE '\\')
       ${LATEST_FIRST}`,
    )
    .pluck()
    .all({ word: `%${word.replace(/[%_\\]/g, '\\$&')}%`, digits: `%${digitsOf(word) ?? 'none'}%` });
}

function occursIn(lead: Conversation, texts: () => string[]): (word: string) => boolean {
  const known = [lead.name, lead.issue, lead.address, lead.availability?.text]
    .concat(lead.urgentBecause, Object.values(lead.answers))
    .filter(value => value !== null && value !== undefined);
  const all = fold([...known, ...texts()].join('\n'));
  return word => {
    const digits = digitsOf(word);
    const inNumber = digits !== null && (lead.caller?.includes(digits) ?? false);
    return inNumber || all.includes(fold(word));
  };
}

/** "(512) 555-0142" is looked for as its digits. */
function digitsOf(word: string): string | null {
  return /^[+\d().-]{3,}$/.test(word) ? word.replace(/\D/g, '') || null : null;
}

function fold(text: string): string {
  return text.toLowerCase();
}
