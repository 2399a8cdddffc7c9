/**
 * What happens in a conversation: the one table of state × event. Everything else in this folder
 * is asked by it, and nothing outside changes a conversation's state.
 */
import type { Command } from '../command.ts';
import type { Conversation, Effect, Instant, TextEvent } from '../model.ts';
import type { Line, PhoneNumber, Script, Settings } from '../settings.ts';
import { read } from '../understand/read.ts';
import type { Reading } from '../understand/reading.ts';
import { forward } from './alerts.ts';
import { onDanger } from './danger.ts';
import { languageAfter, learn } from './facts.ts';
import { answerBurst, hearAfterwards, keepForBurst, reopen } from './intake.ts';
import { obey } from './obey.ts';
import { byRule } from './rules.ts';
import { dueAt, wakeUp } from './wake.ts';

export type ConversationEvent =
  | { kind: 'text'; text: string; photos: number; answered: TextEvent['answered']; at: Instant }
  | { kind: 'voicemail'; text: string }
  /** The owner and the caller have spoken by phone. */
  | { kind: 'reached' }
  | { kind: 'wake' }
  /** `by`: the owner's phone it was texted from; null: the terminal. */
  | { kind: 'command'; command: Command; by: PhoneNumber | null };

export type TextHeard = Extract<ConversationEvent, { kind: 'text' }>;

export interface Context {
  settings: Settings;
  line: Line;
  /** The script the conversation was begun with. */
  script: Script;
  /** What brings this about; the keys of its effects begin with it, so that none comes twice. */
  cause: string;
  optedOut: boolean;
  now: Instant;
}

export interface Decision {
  conversation: Conversation;
  effects: Effect[];
}

export function decide(before: Conversation, event: ConversationEvent, context: Context): Decision {
  const { conversation, effects } = react(before, event, context);
  return { conversation: { ...conversation, wakeAt: dueAt(conversation) }, effects };
}

function react(before: Conversation, event: ConversationEvent, context: Context): Decision {
  switch (event.kind) {
    case 'text':
      return onText(before, event, context);
    case 'voicemail':
      return onVoicemail(before, event.text, context);
    case 'reached':
      return onReached(before);
    case 'command':
      return obey(before, event.command, event.by, context);
    case 'wake':
      return before.unread.length > 0 ? answerBurst(before, context) : wakeUp(before, context);
  }
}

function onText(before: Conversation, event: TextHeard, context: Context): Decision {
  const reading = read(event.text, { urgentWords: context.script.urgentWords });
  const conversation: Conversation = {
    ...before,
    lastMessageAt: event.at,
    language: languageAfter(before.language, reading),
  };
  return (
    byRule(conversation, event, reading, context) ??
    onDanger(conversation, event.text, reading, context) ??
    byState(conversation, event, reading, context)
  );
}

function byState(
  conversation: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision {
  switch (conversation.state) {
    case 'asking':
      return keepForBurst(conversation, event);
    case 'taken':
      return { conversation, effects: forward(conversation, event, context) };
    case 'closed':
      return reading.acknowledgement || reading.automatic
        ? { conversation, effects: [] }
        : keepForBurst(reopen(conversation, context), event);
    default:
      return hearAfterwards(conversation, event, context);
  }
}

/** Heard like a text, but nobody waits for an answer to it. */
function onVoicemail(before: Conversation, text: string, context: Context): Decision {
  const reading = read(text, { urgentWords: context.script.urgentWords });
  const danger = onDanger(before, text, reading, context);
  if (danger) return danger;
  const { conversation, alerts } = learn(before, [text], 0, context);
  return { conversation, effects: alerts };
}

/** They have talked: the script has nothing left to ask. */
function onReached(before: Conversation): Decision {
  const withdraw: Effect = {
    do: 'withdraw',
    kinds: ['opening', 'nudge', 'question', 'alert'],
    why: 'they were reached by phone',
  };
  if (before.state !== 'asking') return { conversation: before, effects: [withdraw] };
  const conversation: Conversation = { ...before, state: 'taken', asking: null, askedAt: null };
  return { conversation: { ...conversation, unread: [], unreadSince: null }, effects: [withdraw] };
}
