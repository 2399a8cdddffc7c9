/** How an automatic text to a caller is made: in their language, without a promise, within the caps. */
import { type Conversation, MINUTE, type TextKind, type TextOut } from '../model.ts';
import { candidateZones, pretty } from '../numbers/numbers.ts';
import { promisesIn } from '../promises/promises.ts';
import type { Settings, Wording } from '../settings.ts';
import { nextPermitted } from '../time/quiet.ts';
import { PHRASES, UNNAMED_OWNER } from '../wording/phrases.ts';
import { clip, fold } from '../wording/segments.ts';
import { fill, type Placeholder } from '../wording/wording.ts';
import type { Context } from './decide.ts';

/** Automatic texts that make no sense any more once something else is said, or a person steps in. */
export const SCRIPTED: TextKind[] = ['opening', 'question', 'closing', 'notice', 'nudge'];

/** No question is open and nothing waits to be answered. */
export const SILENT = {
  ...{ asking: null, askedAt: null, unread: [], unreadPhotos: 0, unreadSince: null },
} satisfies Partial<Conversation>;

/** So many automatic texts in one round, then the owner has to step in. */
export const MOST_AUTOMATIC = 10;
/** An answer later than this is no longer what the caller just asked for. */
const PROMPT = 15 * MINUTE;
const MOST_SEGMENTS = 3;
/** What the law or somebody's safety demands is said at any hour and however much has been said. */
const ALWAYS: TextKind[] = ['safety', 'opt_out', 'help'];

export type Values = Partial<Record<Placeholder, string>>;

/** One text out of several wordings, each filled in the caller's language. */
export function say(
  conversation: Conversation,
  kind: TextKind,
  wordings: Wording[],
  context: Context,
  { why, values = {} }: { why: string; values?: Values },
): TextOut[] {
  const { caller } = conversation;
  if (caller === null || context.optedOut || context.unreachable) return [];
  const always = ALWAYS.includes(kind);
  if (conversation.automaticTexts >= MOST_AUTOMATIC && !always) return [];
  const confirmed = kind === 'confirmation' || kind === 'reminder';
  const honest = wordings.filter(
    wording => promisesIn(inLanguage(wording, conversation), { confirmed }).length === 0,
  );
  const parts = honest.length === wordings.length ? wordings : [...honest, ...standIn(honest)];
  const all = { ...standardValues(conversation, context.settings), ...values };
  const body = fold(
    [...introduction(conversation, always), ...parts]
      .map(wording => fill(inLanguage(wording, conversation), all))
      .join(' '),
  );
  if (body === conversation.lastSaid && !always) return [];
  return [
    {
      do: 'text',
      key: `${context.cause}:${kind}`,
      kind,
      from: conversation.line,
      to: caller,
      body: clip(body, MOST_SEGMENTS),
      media: [],
      why:
        honest.length === wordings.length
          ? why
          : `${why}; a wording that promised something was left out`,
      notBefore: notBefore(conversation, kind, context),
      expiresAt: null,
    },
  ];
}

/** The conversation after these texts were said in it. */
export function counted(conversation: Conversation, texts: TextOut[]): Conversation {
  return {
    ...conversation,
    automaticTexts: conversation.automaticTexts + texts.length,
    lastSaid: texts.at(-1)?.body ?? conversation.lastSaid,
  };
}

/** Whoever texts without having called does not know yet who answers, nor how to make it stop. */
function introduction({ lastSaid }: Conversation, always: boolean): Wording[] {
  return lastSaid === null && !always ? [PHRASES.introduction] : [];
}

/** Where nothing honest is left to say. */
function standIn(honest: Wording[]): Wording[] {
  return honest.length > 0 ? [] : [PHRASES.leftToOwner];
}

export function inLanguage(wording: Wording, { language }: Pick<Conversation, 'language'>): string {
  return (language === 'es' ? wording.es : null) ?? wording.en;
}

export function standardValues(
  conversation: Pick<Conversation, 'language'>,
  { business }: Settings,
): Values {
  return {
    business: business.name,
    owner: business.owner ?? inLanguage(UNNAMED_OWNER, conversation),
    ...(business.phone && { phone: pretty(business.phone) }),
  };
}

/** At once for what was just asked for, otherwise within the hours permitted wherever they may be. */
export function notBefore(
  conversation: Conversation,
  kind: TextKind,
  { settings, now }: Context,
): number {
  const asked = conversation.lastMessageAt !== null && now - conversation.lastMessageAt <= PROMPT;
  if (ALWAYS.includes(kind) || (asked && kind !== 'nudge' && kind !== 'reminder')) return now;
  return nextPermitted(now, zonesOf(conversation, settings));
}

function zonesOf({ caller }: Conversation, { business }: Settings): [string, ...string[]] {
  return [business.timezone, ...candidateZones(caller ?? '', business.timezone)];
}
