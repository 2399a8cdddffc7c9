/** The owner hears of photos that belong to what is urgent, or to a lead already in the owner's hands. */
import { headline } from '../core/conversation/alerts.ts';
import { type Conversation, DAY, type Instant, SECOND, type TextOut } from '../core/model.ts';
import type { PhotoRow } from '../store/photos.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';
import { photoReference } from './photos.ts';

/** How long the photos of one message wait for each other. */
const TOGETHER_WITHIN = 5 * SECOND;
/** Photos older than this are no news to a lead that has become urgent. */
const NEWS_FOR = DAY;
/** What one MMS can carry. */
const MOST_PHOTOS = 10;
const MOST_BYTES = 1_000_000;

/** Each photo is told once: what is kept or given up is marked in the transaction of its alert. */
export function tellPhotos(app: App): void {
  const now = app.now();
  const untold = () => app.store.photos.untold(now - NEWS_FOR, now - TOGETHER_WITHIN);
  if (untold().length === 0) return;
  app.store.write(() => {
    for (const photos of Map.groupBy(untold(), photo => photo.message).values()) {
      tell(app, photos, now);
    }
  });
}

function tell(app: App, photos: PhotoRow[], now: Instant): void {
  const key = `photo:${photos[0]!.id}`;
  const lead = app.store.conversations.get(photos[0]!.lead)!;
  saveEffects(app, [alert(app, key, lead, photos, now)], { lead: lead.lead, now });
  for (const photo of photos) app.store.photos.markTold(photo.id, key);
}

function alert(
  app: App,
  key: string,
  lead: Conversation,
  photos: PhotoRow[],
  now: Instant,
): TextOut {
  const { owner, server } = app.settings;
  const enclosed = server.publicUrl === null ? [] : enclosable(photos);
  const because =
    lead.urgentBecause.length > 0 ? `urgent (${lead.urgentBecause.join(', ')})` : 'yours';
  return {
    do: 'text',
    key,
    kind: 'alert',
    from: lead.line,
    to: owner.alerts[0]?.to ?? owner.phones[0]!,
    body: words(lead, photos, enclosed.length),
    media: enclosed.map(photo => photoReference(photo.id)),
    why: `the customer sent it, and the lead is ${because}`,
    notBefore: now,
    expiresAt: null,
  };
}

/** Only what has been stripped leaves the house, in the order it came, as long as there is room. */
function enclosable(photos: PhotoRow[]): PhotoRow[] {
  let room = MOST_BYTES;
  const fitting = photos.filter(({ stripped, bytes }) => {
    if (stripped === 0 || bytes === null || bytes >= room) return false;
    room -= bytes;
    return true;
  });
  return fitting.slice(0, MOST_PHOTOS);
}

function words(conversation: Conversation, photos: PhotoRow[], enclosed: number): string {
  const { kept = [], failed = [] } = Object.groupBy(photos, ({ state }) =>
    state === 'kept' ? 'kept' : 'failed',
  );
  const parts = [
    ...counted(kept),
    ...counted(failed).map(what => `${what} could not be downloaded`),
  ];
  const more = enclosed < photos.length ? `, see textback lead ${conversation.lead}` : '';
  return `${headline(conversation)}: ${parts.join(', ')}${more}`;
}

/** "photo", "2 photos", "2 photos" and "video". */
function counted(photos: PhotoRow[]): string[] {
  const kinds = Map.groupBy(photos, ({ type }) => NOUNS[type.split('/')[0]!] ?? 'file');
  return [...kinds].map(([noun, { length }]) => (length === 1 ? noun : `${length} ${noun}s`));
}

const NOUNS: Record<string, string> = { image: 'photo', video: 'video' };
