/**
 * Takes words and numbers out of rows that stay for the figures. That they are gone from the file as
 * well is the work of `secure_delete`, which database.ts switches on.
 */
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import type { Db } from './database.ts';

/** A text or command; one that was still to go out does not. */
export const EMPTY_TEXT = `body = '', media = '[]', why = '', error = NULL,
  state = iif(state IN ('sent', 'delivered'), state, 'dropped')`;
/** Only where it has been applied: what is unread decides something yet. */
export const EMPTY_WEBHOOK = "body = '{}', party = NULL, error = NULL";
/** The row stays: an id that is given again would lead to another customer's photo. */
export const EMPTY_PHOTO = `url = 'erased:' || id, file = NULL, sha256 = NULL, state = 'failed',
  error = 'no longer kept', alert = coalesce(alert, '')`;
const NOBODY =
  '{"name":null,"phone":null,"address":null,"issue":null,"urgentBecause":[],"notes":[]}';

/** Of calls that `calls` selects: what they brought, and what was commanded. */
const OF_CALLS = (calls: string) => [
  `UPDATE outbox SET ${EMPTY_TEXT} WHERE call IN (SELECT id FROM calls WHERE ${calls})`,
  `UPDATE inbox SET ${EMPTY_WEBHOOK} WHERE state <> 'new' AND (
     session IN (SELECT session FROM calls WHERE ${calls})
     OR leg IN (SELECT leg FROM legs JOIN calls ON calls.id = legs.call WHERE ${calls}))`,
  `UPDATE calls SET voicemail = '' WHERE ${calls} AND voicemail <> ''`,
];

const OF_LEAD = [
  ...OF_CALLS('lead = @lead'),
  // What the caller texted, and what the owner had said to them by text.
  `UPDATE inbox SET ${EMPTY_WEBHOOK} WHERE state <> 'new' AND id IN (
     SELECT inbox FROM messages WHERE lead = @lead
     UNION SELECT CAST(substr(key, 4) AS INTEGER) FROM outbox WHERE lead = @lead AND key LIKE 'in:%')`,
  "UPDATE messages SET text = '', media = '[]' WHERE lead = @lead",
  `UPDATE outbox SET ${EMPTY_TEXT} WHERE lead = @lead`,
  // A number from JavaScript is a float to SQLite, which would write 12.0.
  `UPDATE outbox SET ${EMPTY_TEXT} WHERE key >= 'hook:' || CAST(@lead AS INTEGER) || ':'
     AND key < 'hook:' || CAST(@lead AS INTEGER) || ';'`,
  `UPDATE photos SET ${EMPTY_PHOTO} WHERE lead = @lead`,
  'DELETE FROM notes WHERE lead = @lead',
  `UPDATE bookings SET about = '${NOBODY}' WHERE lead = @lead`,
  `UPDATE callbacks SET about = '${NOBODY}', off = 1 WHERE lead = @lead`,
  'UPDATE conversations SET caller = NULL, erased_at = @now WHERE id = @lead',
];

const OF_NUMBER = [
  ...OF_CALLS('caller = @number'),
  'UPDATE calls SET caller = @mark WHERE caller = @number',
  `UPDATE outbox SET recipient = @mark, ${EMPTY_TEXT} WHERE recipient = @number`,
  'DELETE FROM unreachable WHERE number = @number',
];

/** Lists and answers for the owner's eyes, whoever is named in them. */
const FOR_OWNER = `created_at >= @since AND body <> '' AND lead IS NULL AND kind IN ('digest', 'reply')`;
const LISTS = [
  `UPDATE inbox SET ${EMPTY_WEBHOOK} WHERE state <> 'new' AND id IN (
     SELECT CAST(substr(key, 4) AS INTEGER) FROM outbox WHERE ${FOR_OWNER} AND key LIKE 'in:%')`,
  `UPDATE outbox SET ${EMPTY_TEXT} WHERE ${FOR_OWNER}`,
];

/** All of it within a transaction. */
export function eraser(db: Db) {
  const each = <P extends object>(sql: string[]) => {
    const statements = sql.map(text => db.prepare<P>(text));
    return (values: P): void => {
      for (const statement of statements) statement.run(values);
    };
  };
  const ofLead = each<{ lead: number; now: Instant }>(OF_LEAD);
  const ofNumber = each<{ number: PhoneNumber; mark: string }>(OF_NUMBER);
  const lists = each<{ since: Instant }>(LISTS);
  const webhook = db.prepare<[number]>(
    `UPDATE inbox SET ${EMPTY_WEBHOOK} WHERE id = ? AND state <> 'new'`,
  );
  const files = db
    .prepare<[number], string>('SELECT file FROM photos WHERE lead = ? AND file IS NOT NULL')
    .pluck();
  const heardFirst = db
    .prepare<{ lead: number }, Instant | null>(
      `SELECT min(at) FROM (SELECT min(at) AS at FROM messages WHERE lead = +@lead
         UNION ALL SELECT min(arrived_at) FROM calls WHERE lead = +@lead
         UNION ALL SELECT opened_at FROM conversations WHERE id = +@lead)`,
    )
    .pluck();

  return {
    /** All that was said in a lead; what its conversation holds is for the caller to save. */
    lead: (lead: number, now: Instant) => ofLead({ lead, now }),
    /** The number, wherever it stands for a caller; `mark` keeps their calls together. */
    number: (number: PhoneNumber, mark: string) => ofNumber({ number, mark }),
    /** What the owner asked and was told since then: anybody may be named in it. */
    listsSince: (since: Instant) => lists({ since }),
    webhook: (id: number) => webhook.run(id),
    filesOf: (lead: number): string[] => files.all(lead),
    heardFirst: (lead: number): Instant => heardFirst.get({ lead }) ?? 0,
  };
}
