/** A text to the caller that did not arrive puts the lead in the owner's hands. */
import type { Conversation, Effect, TextKind } from '../model.ts';
import { updateAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import { hearOut } from './facts.ts';
import { SCRIPTED, SILENT } from './texts.ts';

export interface Undelivered {
  kind: 'undelivered';
  what: TextKind;
  /** What the text said. */
  words: string;
  /** In human words; null: nobody knows whether it arrived. */
  because: string | null;
}

export function onUndelivered(
  before: Conversation,
  { what, words, because }: Undelivered,
  context: Context,
): Decision {
  if (because === null) {
    const unsure = 'may or may not have got your text, nobody knows';
    return { conversation: before, effects: updateAlert(before, unsure, words, context) };
  }
  const isScripts = before.state === 'asking';
  const heard = hearOut(before, context).conversation;
  const conversation: Conversation = isScripts ? { ...heard, ...SILENT, state: 'waiting' } : before;
  const isOwners = what === 'relay';
  const told = `${isOwners ? 'did not get your text' : 'could not be texted'} (${because})`;
  const stop: Effect = { do: 'withdraw', kinds: SCRIPTED, why: because };
  return {
    conversation,
    effects: [
      ...(isScripts ? [stop] : []),
      ...updateAlert(conversation, told, isOwners ? words : '', { ...context, unreachable: true }),
    ],
  };
}
