/** The nouns over one open database, and the one way to change them. */
import { alertStore } from './alerts.ts';
import { bookingStore } from './bookings.ts';
import { busyStore } from './busy.ts';
import { busyCalendarStore } from './busy-calendars.ts';
import { callbackStore } from './callbacks.ts';
import { callStore } from './calls.ts';
import { contactStore } from './contacts.ts';
import { conversationStore } from './conversations.ts';
import type { Db } from './database.ts';
import { eraser } from './erase.ts';
import { feedStore } from './feed.ts';
import { inboxStore } from './inbox.ts';
import { keeper } from './keep.ts';
import { milestoneStore } from './milestones.ts';
import { numberStore } from './numbers.ts';
import { outboxStore } from './outbox.ts';
import { paceStore } from './pace.ts';
import { photoStore } from './photos.ts';
import { scheduleStore } from './schedule.ts';
import { scriptStore } from './scripts.ts';

export type Store = ReturnType<typeof createStore>;

export function createStore(db: Db) {
  const busy = busyStore(db);
  const bookings = bookingStore(db, busy);
  const callbacks = callbackStore(db);
  const transaction = db.transaction((work: () => unknown) => work());
  return {
    db,
    inbox: inboxStore(db),
    calls: callStore(db),
    conversations: conversationStore(db),
    outbox: outboxStore(db),
    alerts: alertStore(db),
    pace: paceStore(db),
    milestones: milestoneStore(db),
    numbers: numberStore(db),
    contacts: contactStore(db),
    scripts: scriptStore(db),
    photos: photoStore(db),
    schedule: scheduleStore(db),
    busy,
    erase: eraser(db),
    keep: keeper(db),
    busyCalendars: busyCalendarStore(db),
    bookings,
    callbacks,
    feed: feedStore(db, { bookings, callbacks, busy }),
    /**
     * All or nothing. Takes the write lock at once: a transaction that reads first and is upgraded
     * later fails as soon as somebody else has written, whatever the timeout.
     */
    write: <T>(work: () => T): T => transaction.immediate(work) as T,
    close: () => db.close(),
  };
}
