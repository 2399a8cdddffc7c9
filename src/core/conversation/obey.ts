/** What the owner does with a lead. Any of it stops the alarm for that lead. */
import type { Command } from '../command.ts';
import type { Conversation, Effect, TextKind, TextOut } from '../model.ts';
import type { PhoneNumber } from '../settings.ts';
import type { Context, Decision } from './decide.ts';
import { nextStep, question } from './script.ts';
import { say } from './texts.ts';

/** Automatic texts that make no sense once a person has stepped in. */
const SCRIPTED: TextKind[] = ['opening', 'question', 'closing', 'notice', 'nudge'];

const SILENT = { asking: null, askedAt: null, unread: [], unreadPhotos: 0, unreadSince: null };

export function obey(
  before: Conversation,
  command: Command,
  by: PhoneNumber | null,
  context: Context,
): Decision {
  const { conversation, effects } = carryOut(before, command, by, context);
  const standDown: Effect = { do: 'withdraw', kinds: ['alert'], why: 'the owner has reacted' };
  return { conversation, effects: [standDown, ...effects] };
}

function carryOut(
  before: Conversation,
  command: Command,
  by: PhoneNumber | null,
  context: Context,
): Decision {
  const silence: Effect = { do: 'withdraw', kinds: SCRIPTED, why: 'the owner has stepped in' };
  const taken: Conversation = {
    ...before,
    ...SILENT,
    state: 'taken',
    takenBy: by,
    openQuestion: null,
    automaticTexts: 0,
  };
  switch (command.do) {
    case 'say':
      return { conversation: taken, effects: [silence, ...relay(before, command.words, context)] };
    case 'take':
      return { conversation: taken, effects: [silence] };
    case 'script':
      return handBack(before, context);
    case 'done':
      return {
        conversation: {
          ...before,
          ...SILENT,
          state: 'closed',
          outcome: command.outcome,
          snoozedUntil: null,
          callbackAt: null,
        },
        effects: [{ do: 'withdraw', kinds: [...SCRIPTED, 'reminder'], why: 'the lead is done' }],
      };
    case 'snooze':
      return { conversation: { ...before, snoozedUntil: command.until }, effects: [] };
    case 'call':
      return {
        conversation: {
          ...before,
          ...SILENT,
          state: 'callback',
          callbackAt: command.at,
          reminded: false,
        },
        effects: [silence],
      };
    case 'note':
      return { conversation: before, effects: [] };
  }
}

/** As typed, from the business number. */
function relay({ caller, line }: Conversation, words: string, context: Context): TextOut[] {
  if (caller === null || context.optedOut) return [];
  return [
    {
      do: 'text',
      key: `${context.cause}:relay`,
      kind: 'relay',
      from: line,
      to: caller,
      body: words,
      media: [],
      why: 'the owner wrote it',
      notBefore: context.now,
      expiresAt: null,
    },
  ];
}

/** The script goes on where it stopped; what is missing is asked in permitted hours. */
function handBack(before: Conversation, context: Context): Decision {
  const step = nextStep({ ...before, asked: {} }, context.script);
  const back: Conversation = { ...before, takenBy: null, asked: {} };
  if (step === null) return { conversation: { ...back, ...SILENT, state: 'waiting' }, effects: [] };
  const why = `handed back to the script; still missing: ${step.id}`;
  const values = { choices: step.choices.join(', ') };
  const effects = say(back, 'question', [question(step, back)], context, { why, values });
  const asking = {
    state: 'asking' as const,
    asking: step.id,
    asked: { [step.id]: 1 },
    askedAt: context.now,
  };
  return {
    conversation: { ...back, ...asking, automaticTexts: back.automaticTexts + effects.length },
    effects,
  };
}
