/** Danger to life: the safety text first, at any hour, and the owner at once. */
import type { Conversation } from '../model.ts';
import type { Reading } from '../understand/reading.ts';
import { safetyText } from '../wording/safety.ts';
import { urgentAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import { learn } from './facts.ts';
import { reopen } from './reopen.ts';
import { counted, say } from './texts.ts';

/** Null: no danger, or the one they have been warned of already. */
export function onDanger(
  before: Conversation,
  heard: { text: string; photos: number },
  reading: Reading,
  context: Context,
): Decision | null {
  const { danger } = reading;
  const now = before.state === 'closed' ? reopen(before, context) : before;
  if (danger === null || now.danger === danger.kind) return null;
  const photos = now.unreadPhotos + heard.photos;
  const { conversation } = learn(
    { ...now, danger: danger.kind },
    [...now.unread, heard.text],
    photos,
    context,
  );
  const handed: Conversation = {
    ...conversation,
    // A lead in the owner's hands stays there; any other is handed over now.
    state: now.state === 'taken' ? 'taken' : 'waiting',
    urgentBecause: reasons(now, conversation, danger.words),
    ...{ asking: null, askedAt: null, unread: [], unreadPhotos: 0, unreadSince: null },
  };
  const why = `danger: "${danger.words}"`;
  const warning = say(now, 'safety', [safetyText(danger.kind)], context, { why });
  return {
    conversation: counted({ ...handed, snoozedUntil: null }, warning),
    effects: [...warning, ...urgentAlert(handed, heard.text, context)],
  };
}

/** Their own words stand in where they say of what kind it is, but not what. */
function reasons(before: Conversation, after: Conversation, words: string): string[] {
  const isNamed = after.urgentBecause.length > before.urgentBecause.length;
  return isNamed ? after.urgentBecause : [...after.urgentBecause, words];
}
