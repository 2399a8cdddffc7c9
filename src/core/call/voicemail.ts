/** What a caller hears after a miss: a greeting, a beep, and never an open line. */
import type { CallCommand } from '../carrier.ts';
import { type Instant, SECOND } from '../model.ts';
import type { CallFacts, KeyedCommand } from './facts.ts';
import type { Leg } from './legs.ts';

/** A caller who gets neither greeting nor voicemail is let ring this long. */
const RING_OUT = 40 * SECOND;
const GREETING_LIMIT = 60 * SECOND;
export const VOICEMAIL_SECONDS = 120;
const RECORDING_LIMIT = (VOICEMAIL_SECONDS + 30) * SECOND;
const DEFAULT_GREETING =
  "Sorry, we can't take your call right now. Please leave a message after the beep.";

export interface AfterMiss {
  commands: KeyedCommand[];
  wakeAt: Instant | null;
}

/** The next step of answer → greeting → beep → goodbye, each bounded in time. */
export function afterMiss(facts: CallFacts, caller: Leg, now: Instant): AfterMiss {
  const { greeting, voicemail, mode } = facts.line;
  if (caller.endedAt !== null || caller.control === null) return { commands: [], wakeAt: null };
  const control = caller.control;
  const issue = (command: CallCommand, why: string): KeyedCommand[] => [
    { key: `${command.do}:caller`, command, why },
  ];
  const hangUp = (why: string) => ({
    commands: issue({ do: 'hangup', control }, why),
    wakeAt: null,
  });
  const words = greeting ?? (voicemail ? DEFAULT_GREETING : null);

  if (words === null) {
    const until = mode === 'forwarded' ? facts.since + RING_OUT : now;
    return now >= until ? hangUp('nobody is going to answer') : { commands: [], wakeAt: until };
  }
  if (refused(facts, 'answer:caller')) return hangUp('the call could not be answered');
  if (caller.answeredAt === null) {
    const answer = issue({ do: 'answer', control }, 'to greet the caller');
    const until = facts.since + 3 * GREETING_LIMIT;
    return now >= until ? hangUp('the call is long over') : { commands: answer, wakeAt: until };
  }
  const greeted = caller.spokenAt !== null || refused(facts, 'speak:caller');
  const greetingEnds = caller.answeredAt + GREETING_LIMIT;
  if (!greeted && now < greetingEnds) {
    const speak = issue({ do: 'speak', control, words }, 'the greeting');
    return { commands: speak, wakeAt: greetingEnds };
  }
  const recordingEnds = (facts.issued.get('record:caller')?.at ?? now) + RECORDING_LIMIT;
  const recorded = caller.recordedAt !== null || refused(facts, 'record:caller');
  if (!voicemail || recorded || now >= recordingEnds) return hangUp('the greeting is over');
  return {
    commands: issue({ do: 'record', control }, 'to take a voicemail'),
    wakeAt: recordingEnds,
  };
}

function refused(facts: CallFacts, key: string): boolean {
  return facts.issued.get(key)?.state === 'refused';
}
