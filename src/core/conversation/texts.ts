/** How an automatic text to a caller is made: in their language, without a promise, within the caps. */
import { type Conversation, MINUTE, type TextKind, type TextOut } from '../model.ts';
import { candidateZones } from '../numbers.ts';
import { PHRASES, UNNAMED_OWNER } from '../phrases.ts';
import { promisesIn } from '../promises.ts';
import { nextPermitted } from '../quiet.ts';
import { fold } from '../segments.ts';
import type { Settings, Wording } from '../settings.ts';
import { fill, type Placeholder } from '../wording.ts';
import type { Context } from './decide.ts';

/** So many automatic texts in one round, then the owner has to step in. */
export const MOST_AUTOMATIC = 10;
/** An answer later than this is no longer what the caller just asked for. */
const PROMPT = 15 * MINUTE;

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
  if (caller === null || context.optedOut) return [];
  if (conversation.automaticTexts >= MOST_AUTOMATIC && kind !== 'safety' && kind !== 'opt_out')
    return [];
  const honest = wordings.filter(
    wording => promisesIn(inLanguage(wording, conversation)).length === 0,
  );
  const parts = honest.length === wordings.length ? wordings : [...honest, ...standIn(honest)];
  const all = { ...standardValues(conversation, context.settings), ...values };
  const body = parts.map(wording => fill(inLanguage(wording, conversation), all)).join(' ');
  return [
    {
      do: 'text',
      key: `${context.cause}:${kind}`,
      kind,
      from: conversation.line,
      to: caller,
      body: fold(body),
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
    ...(business.phone && { phone: business.phone }),
  };
}

/** At once for what was just asked for, otherwise within the hours permitted wherever they may be. */
function notBefore(conversation: Conversation, kind: TextKind, { settings, now }: Context): number {
  const always = kind === 'safety' || kind === 'opt_out' || kind === 'help';
  const asked = conversation.lastMessageAt !== null && now - conversation.lastMessageAt <= PROMPT;
  if (always || (asked && kind !== 'nudge' && kind !== 'reminder')) return now;
  return nextPermitted(now, zonesOf(conversation, settings));
}

function zonesOf({ caller }: Conversation, { business }: Settings): [string, ...string[]] {
  return [business.timezone, ...candidateZones(caller ?? '', business.timezone)];
}
