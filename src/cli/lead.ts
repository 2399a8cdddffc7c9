/** `textback lead 12`: the whole story of one lead. */
import { UserError } from '../core/user-error.ts';
import { createStore } from '../store/store.ts';
import { opened } from './opened.ts';
import { print, printJson } from './page.ts';
import { storyOf } from './story.ts';
import { storyPage } from './story-page.ts';

export function lead(configPath: string, number: number, { json }: { json?: boolean }) {
  return opened(configPath, look => {
    const store = createStore(look.db);
    const conversation = store.conversations.get(number);
    if (conversation === null) throw noLead(number);
    const story = storyOf(store, conversation, look);
    if (json) printJson(story);
    else print(storyPage(story));
    return 0;
  });
}

function noLead(number: number): UserError {
  return new UserError('E401', `there is no lead ${number}`, '`textback leads` lists them');
}
