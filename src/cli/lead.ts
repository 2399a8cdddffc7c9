/** `textback lead 12`: the whole story of one lead. */
import { UserError } from '../core/user-error.ts';
import { callStore } from '../store/calls.ts';
import { conversationStore } from '../store/conversations.ts';
import { inboxStore } from '../store/inbox.ts';
import { outboxStore } from '../store/outbox.ts';
import { photoStore } from '../store/photos.ts';
import { opened } from './opened.ts';
import { print, printJson } from './page.ts';
import { storyOf } from './story.ts';
import { storyPage } from './story-page.ts';

export function lead(configPath: string, number: number, { json }: { json?: boolean }) {
  return opened(configPath, look => {
    const { db } = look;
    const conversations = conversationStore(db);
    const conversation = conversations.get(number);
    if (conversation === null) throw noLead(number);
    // Not the whole store: preparing what only the daemon asks takes longer than the rest.
    const calls = { calls: callStore(db), inbox: inboxStore(db) };
    const store = { db, conversations, ...calls, outbox: outboxStore(db), photos: photoStore(db) };
    const story = storyOf(store, conversation, look);
    if (json) printJson(story);
    else print(storyPage(story));
    return 0;
  });
}

function noLead(number: number): UserError {
  return new UserError('E401', `there is no lead ${number}`, '`textback leads` lists them');
}
