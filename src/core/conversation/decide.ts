/**
 * What happens in a conversation: the one table of state × event. Everything else in this folder
 * is asked by it, and nothing outside changes a conversation's state.
 */

import type { Window } from '../booking/windows.ts';
import type { TextEvent } from '../carrier.ts';
import type { Command } from '../command.ts';
import type { Conversation, Effect, Instant, TextKind } from '../model.ts';
import type { Line, PhoneNumber, Script, Settings } from '../settings.ts';
import { read } from '../understand/read.ts';
import type { Reading } from '../understand/reading.ts';
import { amended } from './alerts.ts';
import { type AppointmentChange, onAppointment } from './appointment.ts';
import { onDanger } from './danger.ts';
import { hearOut, languageAfter } from './facts.ts';
import { answerBurst, keepForBurst } from './intake.ts';
import { hearAfterwards, hearVoicemail, hearWhileTaken } from './later.ts';
import { obey } from './obey.ts';
import { comeBack } from './reopen.ts';
import { byRule } from './rules.ts';
import { nextStep } from './script.ts';
import { MOST_AUTOMATIC, SCRIPTED, SILENT } from './texts.ts';
import { onUndelivered, type Undelivered } from './undelivered.ts';
import { dueAt, wakeUp } from './wake.ts';

export type ConversationEvent =
  | { kind: 'text'; text: string; photos: number; answered: TextEvent['answered']; at: Instant }
  | { kind: 'voicemail'; text: string }
  /** The owner and the caller have spoken by phone. */
  | { kind: 'reached' }
  /** A text to the caller did not arrive, or nobody knows whether it did. */
  | Undelivered
  /** The owner has decided about the arrival window, or it is over. */
  | { kind: 'appointment'; change: AppointmentChange }
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
  /** The caller's number is known not to receive texts. */
  unreachable: boolean;
  /** Null: no arrival windows are offered here. */
  appointments: Appointments | null;
  now: Instant;
}

export interface Appointments {
  /** Nobody has to confirm what a caller picks. */
  confirmsItself: boolean;
  /** How long what is offered is held, in milliseconds. */
  holdFor: number;
  /** The windows that can be offered now, soonest first; nobody else can take one meanwhile. */
  free(): Window[];
  /** Whether this one is free, or still held for them. */
  canHave(window: Window): boolean;
}

export interface Decision {
  conversation: Conversation;
  effects: Effect[];
}

export function decide(before: Conversation, event: ConversationEvent, context: Context): Decision {
  const { conversation, effects } = react(before, event, context);
  return {
    conversation: { ...conversation, wakeAt: dueAt(conversation) },
    effects: [...overtaken(effects), ...amended(before, conversation), ...effects],
  };
}

/** A new automatic text takes the place of those that have not left yet. */
function overtaken(effects: Effect[]): Effect[] {
  const replacing: TextKind[] = [...SCRIPTED, 'safety', 'opt_out'];
  const isReplaced = effects.some(
    effect => effect.do === 'text' && replacing.includes(effect.kind),
  );
  return isReplaced
    ? [{ do: 'withdraw', kinds: SCRIPTED, why: 'another text takes its place' }]
    : [];
}

function react(before: Conversation, event: ConversationEvent, context: Context): Decision {
  switch (event.kind) {
    case 'text':
      return onText(before, event, context);
    case 'voicemail':
      return hearVoicemail(before, event.text, context);
    case 'reached':
      return onReached(hearOut(before, context).conversation);
    case 'undelivered':
      return onUndelivered(before, event, context);
    case 'appointment':
      return onAppointment(before, event.change, context);
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
    onDanger(conversation, event, reading, context) ??
    byState(conversation, event, reading, context)
  );
}

function byState(
  before: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision {
  // Whoever writes is not put off any longer.
  const conversation = { ...before, snoozedUntil: null };
  switch (before.state) {
    case 'asking':
      return keepForBurst(conversation, event);
    case 'taken':
      return hearWhileTaken(conversation, event, context);
    case 'closed':
      return comeBack(conversation, event, reading, context);
    default:
      return goesOn(conversation, reading, context)
        ? keepForBurst({ ...conversation, state: 'asking', askedAt: event.at }, event)
        : hearAfterwards(conversation, event, context);
  }
}

/** The script had given up on an answer, and here it is, be it days later. */
function goesOn(before: Conversation, reading: Reading, { script, unreachable }: Context): boolean {
  const { state, danger, openQuestion, asking, automaticTexts } = before;
  if (state !== 'waiting' || danger !== null || openQuestion !== null || unreachable) return false;
  if (reading.acknowledgement || reading.automatic || reading.closes) return false;
  const isUnfinished = asking !== null || nextStep(before, script) !== null;
  return isUnfinished && automaticTexts < MOST_AUTOMATIC;
}

/** They have talked: the script has nothing left to ask. */
function onReached(before: Conversation): Decision {
  const withdraw: Effect = {
    do: 'withdraw',
    kinds: [...SCRIPTED, 'alert'],
    why: 'they were reached by phone',
  };
  const isScripts = before.state === 'asking' || before.state === 'waiting';
  if (!isScripts) return { conversation: before, effects: [withdraw] };
  const conversation: Conversation = { ...before, ...SILENT, state: 'taken', openQuestion: null };
  return { conversation, effects: [withdraw] };
}
