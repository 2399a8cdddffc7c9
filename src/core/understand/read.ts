import type { AnswerKind } from '../settings.ts';
import { findAvailability } from './availability/availability.ts';
import { findEnd, isTrading } from './closes/end.ts';
import { findIssue } from './issue.ts';
import { type Speech, speech } from './learned/sounds.ts';
import { soundsLikeOptOut } from './learned/witness.ts';
import { findName } from './name/name.ts';
import type { Reading } from './reading.ts';
import { type Parts, takeApart } from './take-apart.ts';
import { findCallback } from './talk/callback.ts';
import { findQuestion, spellOut } from './talk/question.ts';
import { readShort } from './talk/short.ts';
import { findOptOut } from './talk/stop.ts';
import { respellStop } from './talk/stop-spelling.ts';
import { findLanguage } from './text/language.ts';
import { plainText } from './text/plaintext.ts';
import type { Unit } from './text/units.ts';
import { READ_AT_MOST, type Word } from './text/words.ts';
import { plainDanger, troubleIn, troubleOf } from './trouble.ts';
import { answeredUrgency } from './urgency/answered.ts';
import { ownWords } from './urgency/own-words.ts';
import { statedUrgency } from './urgency/urgency.ts';

export interface ReadContext {
  /** The owner's own trigger words. */
  urgentWords?: string[];
  /** What the business has just asked, so that a short reply is read as its answer. */
  asked?: AnswerKind | null;
}

/** What a homeowner's text says. Never throws; looks at the first 1600 characters. */
export function read(text: string, context: ReadContext = {}): Reading {
  const asked = context.asked ?? null;
  const parts = takeApart(text.slice(0, READ_AT_MOST), asked === 'address');
  const { text: seen, words, address } = parts;
  const said = speech(parts);
  const short = readShort(seen, words, asked === 'yes_no');
  const stop = plainText(seen, words, respellStop);
  const optOut = findOptOut(stop) ?? (address ? null : soundsLikeOptOut(said, stop));
  const closes = findEnd(parts);
  const about = { language: findLanguage(words), optOut, closes, ...short };
  const isLead = !optOut?.certain && closes === null && !short.automatic && !short.acknowledgement;
  return isLead
    ? { ...about, ...readLead(parts, said, context) }
    : {
        ...about,
        ...NO_LEAD,
        ...unanswered(seen, words, about),
        // Danger is seen even in a text that closes the conversation; an opt-out is left alone.
        ...(optOut?.certain || isTrading(parts, closes) ? {} : plainDanger(parts)),
      };
}

type Lead = Pick<
  Reading,
  | 'urgent'
  | 'stated'
  | 'danger'
  | 'issue'
  | 'address'
  | 'availability'
  | 'name'
  | 'question'
  | 'callback'
>;

const NO_LEAD: Lead = {
  urgent: [],
  stated: null,
  danger: null,
  issue: null,
  address: null,
  availability: null,
  name: null,
  question: null,
  callback: null,
};

/** What a vendor or a job seeker asks is kept, though nobody need answer it. */
function unanswered(
  text: string,
  words: Word[],
  { optOut, closes }: Pick<Reading, 'optOut' | 'closes'>,
): Partial<Lead> {
  const asks = closes?.as === 'vendor' || closes?.as === 'job_seeker';
  return asks && !optOut?.certain
    ? { question: findQuestion(plainText(text, words, spellOut)) }
    : {};
}

function readLead(
  parts: Parts,
  said: Speech,
  { urgentWords = [], asked = null }: ReadContext,
): Lead {
  const { text, words, address, isTaken, units } = parts;
  const plain = plainText(text, words, spellOut, isTaken);
  const availability = findAvailability(text, words, isTaken, asked === 'availability');
  const name = findName(text, words, isTaken, asked === 'name');
  const answered = asked === 'urgency' ? answeredUrgency(text, words) : null;
  const stated = answered ?? statedUrgency(units);
  const own = ownWords(text, words, urgentWords);
  const { danger, urgent } = troubleOf(parts, said, { stated, answered, availability, own });
  return {
    stated,
    danger,
    urgent,
    address: address && text.slice(words[address.first]!.start, words[address.last]!.end),
    availability,
    name,
    question: findQuestion(plain),
    callback: findCallback(plain),
    issue:
      findIssue(text, units, unit =>
        isOther(unit, text, [availability?.text, name], isTaken, words),
      ) ?? troubleIn(urgent),
  };
}

function isOther(
  unit: Unit,
  text: string,
  answers: (string | null | undefined)[],
  inAddress: (word: Word) => boolean,
  words: readonly Word[],
): boolean {
  if (words.some(word => inAddress(word) && word.start < unit.end && word.end > unit.start))
    return true;
  return answers.some(answer => {
    const at = answer ? text.indexOf(answer) : -1;
    return at >= 0 && unit.start < at + answer!.length && unit.end > at;
  });
}
