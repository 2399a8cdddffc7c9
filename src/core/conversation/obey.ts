/** What the owner does with a lead. Any of it stops the alarm for that lead. */
import type { Command } from '../command.ts';
import type { Conversation, Effect, Outcome, TextOut } from '../model.ts';
import type { PhoneNumber } from '../settings.ts';
import { ALARM_OVER, updateAlert } from './alerts.ts';
import type { Context, Decision } from './decide.ts';
import { hearOut } from './facts.ts';
import { nextStep } from './script.ts';
import { counted, SCRIPTED, SILENT, say } from './texts.ts';

const SILENCING: Command['do'][] = ['say', 'take', 'done', 'call'];

export function obey(
  before: Conversation,
  command: Command,
  by: PhoneNumber | null,
  context: Context,
): Decision {
  const isSilencing = SILENCING.includes(command.do);
  const { conversation: heard, words } = isSilencing
    ? hearOut(before, context)
    : { conversation: before, words: '' };
  const { conversation, effects } = carryOut(heard, command, by, context);
  // The owner cannot have seen yet what was written a second ago.
  const meanwhile = words === '' ? [] : updateAlert(conversation, 'wrote just now', words, context);
  return { conversation, effects: [ALARM_OVER, ...effects, ...meanwhile] };
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
    snoozedUntil: null,
    automaticTexts: 0,
    // With a person's words in between, the same question is not the same text twice.
    lastSaid: '',
  };
  switch (command.do) {
    case 'say':
      return {
        conversation: { ...taken, outcome: null },
        effects: [silence, ...relay(before, command.words, context)],
      };
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
          openQuestion: null,
          ...{ window: null, remindAt: null },
        },
        effects: [
          { do: 'withdraw', kinds: [...SCRIPTED, 'reminder'], why: 'the lead is done' },
          ...endOfVisit(before, command.outcome),
        ],
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

/** A window that was booked does not outlive the lead: either they were there, or it is free again. */
function endOfVisit({ window }: Conversation, outcome: Outcome): Effect[] {
  if (window === null) return [];
  const change = outcome === 'reached' || outcome === 'booked' ? 'finish' : 'call_off';
  return [{ do: 'book', change, window }];
}

/** As typed, from the business number. */
function relay({ caller, line }: Conversation, words: string, context: Context): TextOut[] {
  if (caller === null || context.optedOut || context.unreachable) return [];
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
  // Already asking: another question now would be two in a row.
  if (before.state === 'asking') return { conversation: before, effects: [] };
  const back: Conversation = {
    ...before,
    ...SILENT,
    ...{ state: 'waiting', outcome: null, takenBy: null, asked: {}, snoozedUntil: null },
  };
  const step = nextStep(back, context.script);
  if (step === null) return { conversation: back, effects: [] };
  const why = `handed back to the script; still missing: ${step.id}`;
  const values = { choices: step.choices.join(', ') };
  const effects = say(back, 'question', [step.ask], context, { why, values });
  if (effects.length === 0) return { conversation: back, effects };
  const asking: Conversation = {
    ...back,
    state: 'asking',
    asking: step.id,
    asked: { [step.id]: 1 },
    askedAt: effects[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(asking, effects), effects };
}
