/** A caller is forgotten: every word and the number itself go, the figures and an opt-out stay. */
import { randomBytes } from 'node:crypto';
import { forgotten } from '../core/forgotten.ts';
import type { Conversation, Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import { webhooksNaming } from '../store/naming.ts';
import type { Store } from '../store/store.ts';
import { photoFolder, removePhotos } from './photo-folder.ts';

/** What was erased. */
export interface Forgotten {
  leads: number[];
  photos: number;
  /** Their opt-out stays, as a hash of the number. */
  optedOut: boolean;
}

/** Whatever is kept of the caller. Throws a UserError while something of theirs is under way. */
export function forget(store: Store, number: PhoneNumber, now: Instant): Forgotten {
  // Before the write: it looks at every webhook there ever was.
  const naming = webhooksNaming(store.db, number);
  const done = store.write(() => {
    refuseWhileUnderWay(store, number);
    const leads = store.conversations.ofCaller(number);
    for (const { lead } of leads) store.erase.listsSince(store.erase.heardFirst(lead));
    const photos = leads.map(lead => eraseLead(store, lead, now));
    forgetNumber(store, number);
    for (const webhook of naming) store.erase.webhook(webhook);
    store.contacts.forget(number);
    const optedOut = store.numbers.forgetOptOut(number);
    return {
      leads: leads.map(({ lead }) => lead),
      photos: photos.reduce((a, b) => a + b, 0),
      optedOut,
    };
  });
  scrub(store);
  return done;
}

/** Within a transaction: the number on all calls and texts, once its leads are erased. */
export function forgetNumber(store: Store, number: PhoneNumber): void {
  store.erase.number(number, `forgotten:${randomBytes(6).toString('hex')}`);
}

/** Within a transaction. Returns how many photos went; their files go first, so that none is left over. */
export function eraseLead(store: Store, lead: Conversation, now: Instant): number {
  const files = store.erase.filesOf(lead.lead);
  removePhotos(photoFolder(store.db.name), files);
  store.erase.lead(lead.lead, now);
  store.conversations.save(forgotten(lead));
  return files.length;
}

/**
 * `secure_delete` overwrites what is taken out of a row, but pages that SQLite rearranged earlier may
 * hold an older copy in their gaps: the file is written anew, and the log beside it emptied.
 */
function scrub({ db }: Store): void {
  try {
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw new UserError(
      'E422',
      `they are erased, but the file could not be written anew (${error})`,
      'make room on the disk and forget them once more',
    );
  }
}

/** What has not been read yet would bring them back, and it may say STOP. */
function refuseWhileUnderWay(store: Store, number: PhoneNumber): void {
  if (!store.inbox.hasUnread(number) && !store.calls.ringing().some(c => c.caller === number)) {
    return;
  }
  throw new UserError(
    'E420',
    'they are calling or writing just now',
    'try again in a minute, with `textback serve` running',
  );
}
