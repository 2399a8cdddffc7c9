/** What the owner noted about a lead. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export interface Note {
  at: Instant;
  text: string;
}

export function notesOf(db: Db, lead: number): Note[] {
  return db
    .prepare<[number], Note>('SELECT at, text FROM notes WHERE lead = +? ORDER BY at, id')
    .all(lead);
}
