/** `textback busy "tue 1-3"`: the owner has something else then. */
import { load } from '../config/load.ts';
import { windowWords } from '../core/conversation/window-texts.ts';
import { openExisting } from '../store/database.ts';
import { createStore } from '../store/store.ts';
import { windowOf } from './act.ts';
import { print } from './page.ts';

export function busy(configPath: string, when: string): number {
  const { settings } = load(configPath, process.env);
  const now = Date.now();
  const window = windowOf(when, { now, zone: settings.business.timezone });
  const store = createStore(openExisting(settings.database));
  try {
    store.write(() => store.busy.add(window, now));
  } finally {
    store.close();
  }
  print([`Noted: you are busy ${windowWords(window, 'en')}.`]);
  return 0;
}
