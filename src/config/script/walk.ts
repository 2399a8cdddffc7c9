/** Every way a caller who answers can go through a script, with the functions that lead real ones. */
import { answerTo } from '../../core/conversation/answers.ts';
import { nextStep } from '../../core/conversation/script.ts';
import { newLead } from '../../core/lead.ts';
import type { Conversation } from '../../core/model.ts';
import type { AnswerKind, Script, Step } from '../../core/settings.ts';
import { type Availability, NOTHING_READ, type Reading } from '../../core/understand/reading.ts';

/** What a text may tell: as the conversation then knows it, and as it was read. */
interface Told {
  known?: Partial<Conversation>;
  reading?: Partial<Reading>;
  /** Taken for the answer to the step that was asked. */
  words?: string;
  photos?: number;
}

const NOTHING: Told = {};
const ANYTIME: Availability = {
  ...{ text: 'any day', days: ['any'], part: 'any', from: null, to: null, notDays: [] },
};

/** What answers a kind of question even where it has not been asked. */
const VOLUNTEERED: Partial<Record<AnswerKind, Told[]>> = {
  text: [{ known: { issue: 'no hot water' }, words: 'no hot water' }],
  address: [{ known: { address: '412 Maple Ave' } }],
  urgency: [{ reading: { stated: 'can_wait' } }, { known: { urgentBecause: ['emergency'] } }],
  availability: [{ known: { availability: ANYTIME } }],
  name: [{ known: { name: 'Ann' } }],
  photos: [{ photos: 1 }],
};

/** What answers the other kinds, once they have been asked. */
const ASKED: Told = { reading: { yesNo: 'yes', choice: 1 }, words: '' };

/** Kinds of which one answer answers every step. */
export const TOLD_ONCE: AnswerKind[] = ['address', 'urgency', 'availability', 'name', 'photos'];

/** The ids of the steps that some caller who answers what is asked will be asked. */
export function everAsked(script: Script): Set<string> {
  const asked = new Set<string>();
  const begun = newLead(0, '', null, script.version, 0);
  for (const told of firstTexts(script)) follow(hear(begun, told, null, script), script, asked);
  return asked;
}

/** All a first text may tell of what the script wants to know; that it is urgent, in any case. */
function firstTexts({ steps }: Script): Told[] {
  const kinds = new Set<AnswerKind>(['urgency', ...steps.map(({ kind }) => kind)]);
  return [...kinds].reduce<Told[]>(
    (texts, kind) =>
      texts.flatMap(text => [text, ...(VOLUNTEERED[kind] ?? []).map(more => both(text, more))]),
    [NOTHING],
  );
}

function both(one: Told, other: Told): Told {
  return {
    ...{ ...one, ...other },
    known: { ...one.known, ...other.known },
    reading: { ...one.reading, ...other.reading },
  };
}

function follow(conversation: Conversation, script: Script, asked: Set<string>): void {
  const step = nextStep(conversation, script);
  if (step === null) return;
  asked.add(step.id);
  const times = (conversation.asked[step.id] ?? 0) + 1;
  const counted = { ...conversation, asked: { ...conversation.asked, [step.id]: times } };
  for (const told of replies(step)) follow(hear(counted, told, step, script), script, asked);
}

/** The answers that fit a step; one that is optional may also be passed over. */
function replies(step: Step): Told[] {
  return [...(VOLUNTEERED[step.kind] ?? [ASKED]), ...(step.optional ? [NOTHING] : [])];
}

/** What `learn` does once a text has been read. */
function hear(before: Conversation, told: Told, asked: Step | null, script: Script): Conversation {
  const known = { ...before, ...told.known };
  const reading = { ...NOTHING_READ, ...told.reading };
  const firstText = script.steps.find(({ kind }) => kind === 'text');
  const answers = { ...known.answers };
  for (const step of script.steps) {
    const words = step === asked ? (told.words ?? null) : null;
    const heard = { words, photos: told.photos ?? 0, isFirstText: step === firstText };
    const answer = answerTo(step, known, reading, heard);
    if (answer !== null) answers[step.id] = answer;
  }
  return { ...known, answers };
}
