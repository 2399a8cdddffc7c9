/** Once a night what is older than `keep` says is erased, little by little; the figures and opt-outs stay. */
import { DAY, type Instant } from '../core/model.ts';
import { latestDueSlot } from '../core/time/schedule.ts';
import type { App } from './app.ts';
import { eraseLead, forgetNumber } from './forget.ts';
import { photoFolder, removePhotos } from './photo-folder.ts';

const TASK = 'keep';
/** When nobody calls. */
const NIGHTLY = '30 3 * * *';
/** Rows a table, photos, and leads in one transaction: the loop must not be held up. */
const MOST_ROWS = 200;
const MOST_PHOTOS = 20;
const MOST_LEADS = 10;

/** One batch, if tonight's work is not done yet; the next beat does the next one. */
export function eraseOld(app: App, now: Instant): void {
  const { schedule } = app.store;
  const last = schedule.lastSlot(TASK);
  if (last === null) return void app.store.write(() => schedule.setLastSlot(TASK, now));
  const slot = latestDueSlot(NIGHTLY, app.settings.business.timezone, last, now);
  if (slot === null) return;
  app.store.write(() => {
    if (eraseBatch(app, now) === 0) schedule.setLastSlot(TASK, slot);
  });
}

/** Returns how much there was to erase. */
function eraseBatch(app: App, now: Instant): number {
  const { messagesDays, photosDays } = app.settings.keep;
  const before = now - messagesDays * DAY;
  const words = app.store.keep.emptyWords(before, MOST_ROWS);
  return words + eraseLeads(app, before, now) + erasePhotos(app, now - photosDays * DAY);
}

function eraseLeads(app: App, before: Instant, now: Instant): number {
  const { conversations, keep } = app.store;
  const still = keep.stillLeads(before, MOST_LEADS);
  for (const number of still) {
    const lead = conversations.get(number)!;
    eraseLead(app.store, lead, now);
    const isGone = lead.caller !== null && conversations.ofCaller(lead.caller).length === 0;
    if (isGone) forgetNumber(app.store, lead.caller!);
  }
  return still.length;
}

function erasePhotos(app: App, before: Instant): number {
  const photos = app.store.keep.oldPhotos(before, MOST_PHOTOS);
  removePhotos(
    photoFolder(app.settings.database),
    photos.map(({ file }) => file),
  );
  for (const { id } of photos) app.store.keep.emptyPhoto(id);
  return photos.length;
}
