/** Whom the owner knows: names to numbers, and who is neither texted nor queued. */
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

export interface Contact {
  number: PhoneNumber;
  name: string;
  /** 1: on the skip list. */
  skip: 0 | 1;
  addedAt: Instant;
}

export function contactStore(db: Db) {
  const save = db.prepare<Contact>(
    `INSERT INTO contacts (number, name, skip, added_at) VALUES (@number, @name, @skip, @addedAt)
     ON CONFLICT (number) DO UPDATE SET name = @name, skip = max(skip, @skip)`,
  );
  const nameLead = db.prepare<{ number: string; name: string }>(
    `UPDATE conversations SET content = json_set(content, '$.name', @name)
     WHERE caller = @number AND content ->> 'name' IS NULL`,
  );
  const get = db.prepare<[string], Contact>(
    'SELECT number, name, skip, added_at AS addedAt FROM contacts WHERE number = ?',
  );
  const all = db.prepare<[], Contact>(
    `SELECT number, name, skip, added_at AS addedAt FROM contacts
     ORDER BY name COLLATE NOCASE, number`,
  );
  const forget = db.prepare<[string]>('DELETE FROM contacts WHERE number = ?');

  return {
    /** Leads that have no name yet get this one. Once on the skip list, a number stays there. */
    save(contact: Contact): void {
      save.run(contact);
      nameLead.run(contact);
    },
    nameOf: (number: PhoneNumber): string | null => get.get(number)?.name ?? null,
    isSkipped: (number: PhoneNumber): boolean => get.get(number)?.skip === 1,
    all: (): Contact[] => all.all(),
    /** False if there is no such number. */
    forget: (number: PhoneNumber): boolean => forget.run(number).changes === 1,
  };
}
