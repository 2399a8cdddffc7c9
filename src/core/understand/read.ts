import type { AnswerKind } from '../settings.ts';
import { findAvailability } from './availability/availability.ts';
import { findCloses } from './closes/closes.ts';
import { AT_HOME, SKILLED } from './closes/skilled.ts';
import { findIssue } from './issue.ts';
import { type Speech, speech } from './learned/sounds.ts';
import { soundsDangerous, soundsLikeOptOut, soundsUrgent } from './learned/witness.ts';
import { findName } from './name/name.ts';
import type { Availability, Finding, Reading } from './reading.ts';
import { type Parts, takeApart } from './take-apart.ts';
import { findCallback } from './talk/callback.ts';
import { findQuestion, spellOut } from './talk/question.ts';
import { readShort } from './talk/short.ts';
import { findOptOut } from './talk/stop.ts';
import { respellStop } from './talk/stop-spelling.ts';
import { findLanguage } from './text/language.ts';
import { FAULT_LEXICON, SCENE_LEXICON } from './text/lexicon.ts';
import { type PlainText, plainText } from './text/plaintext.ts';
import { type Unit, unitsOf } from './text/units.ts';
import { READ_AT_MOST, type Word } from './text/words.ts';
import { findDanger } from './urgency/danger.ts';
import { ownWords } from './urgency/own-words.ts';
import { findUrgent, statedUrgency } from './urgency/urgency.ts';

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
  const closes = findEnd(seen, words, address !== null);
  const about = { language: findLanguage(words), optOut, closes, ...short };
  const isLead = !optOut?.certain && closes === null && !short.automatic && !short.acknowledgement;
  return isLead
    ? { ...about, ...readLead(parts, said, context) }
    : {
        ...about,
        ...NO_LEAD,
        ...unanswered(seen, words, about),
        ...lifeSafety(parts, (optOut?.certain ?? false) || isTrading(seen, words, closes)),
      };
}

/** Whoever is in trouble, or gives an address, is no stranger: a lead taken for one would be lost. */
function findEnd(text: string, words: Word[], hasAddress: boolean): Reading['closes'] {
  const plain = plainText(text, words);
  const closes = findCloses(plain, hasAddress);
  // Sellers speak of leaks and heat as well.
  if (closes?.as !== 'wrong_number' && closes?.as !== 'job_seeker') return closes;
  if (closes.as === 'job_seeker' && isShopTalk(plain)) return closes;
  const isLead = (hasAddress && closes.as === 'wrong_number') || isInTrouble(text, words);
  return isLead ? null : closes;
}

/** Leaks and gas as what one sells or knows how to mend. */
const isShopTalk = ({ plain }: PlainText): boolean => SKILLED.test(plain) && !AT_HOME.test(plain);

function isInTrouble(text: string, words: Word[]): boolean {
  const units = unitsOf(words, FAULT_LEXICON, () => false);
  const told = unitsOf(words, SCENE_LEXICON, () => false);
  return (
    findDanger(units, told, text) !== null || troubleIn(findUrgent(units, told, text)) !== null
  );
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

/** Who sells or seeks work tells of the dangers of others, unless they are at home. */
const isTrading = (text: string, words: Word[], closes: Reading['closes']): boolean =>
  (closes?.as === 'vendor' || closes?.as === 'job_seeker') &&
  !AT_HOME.test(plainText(text, words).plain);

/** Danger is seen even in a text that closes the conversation; an opt-out is left alone. */
function lifeSafety({ text, words }: Parts, isMoot: boolean): Partial<Lead> {
  if (isMoot) return {};
  const danger = findDanger(
    unitsOf(words, FAULT_LEXICON, () => false),
    unitsOf(words, SCENE_LEXICON, () => false),
    text,
  );
  return danger === null ? {} : { danger, urgent: [dangerFinding(danger)] };
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

/** By the rules first: they say more precisely what is the matter. The model is asked where they are silent. */
function troubleOf(
  { text, units, told }: Parts,
  said: Speech,
  known: Stated,
): Pick<Lead, 'danger' | 'urgent'> {
  const canWait = known.stated === 'can_wait';
  const danger = findDanger(units, told, text) ?? (canWait ? null : soundsDangerous(said, units));
  const urgent = allUrgent(text, danger, findUrgent(units, told, text), known);
  return { danger, urgent: orSounding(urgent, canWait ? null : soundsUrgent(said, units)) };
}

const isInTheirWords = ({ label }: Finding): boolean =>
  label === 'emergency' || label === 'same-day';

/** The rules say more precisely what is urgent; the model is asked where they are silent. */
const orSounding = (ruled: Finding[], sounding: Finding | null): Finding[] =>
  ruled.length > 0 || sounding === null ? ruled : [sounding];

/** A scene may tell of trouble in words that name none. */
const troubleIn = (urgent: readonly Finding[]): string | null =>
  urgent.find(finding => !isInTheirWords(finding))?.words ?? null;

/** What the customer calls it, whatever it is. */
interface Stated {
  stated: Reading['stated'];
  answered: Reading['stated'];
  availability: Availability | null;
  own: Finding[];
}

function allUrgent(
  text: string,
  danger: Reading['danger'],
  found: Finding[],
  { stated, answered, availability, own }: Stated,
): Finding[] {
  const findings = [...(danger ? [dangerFinding(danger)] : []), ...found, ...own];
  if (stated !== 'can_wait' && availability !== null && wishesToday(availability))
    findings.push({ label: 'same-day', words: availability.text });
  if (answered === 'now') findings.push({ label: 'emergency', words: text.trim() });
  return findings;
}

const dangerFinding = (danger: NonNullable<Reading['danger']>): Finding => ({
  label: `${danger.learned ? 'sounds like ' : ''}${DANGER_LABELS[danger.kind]}`,
  words: danger.words,
});

const DANGER_LABELS = {
  gas: 'gas smell',
  carbon_monoxide: 'carbon monoxide',
  fire: 'smoke or fire',
  electric: 'electrical danger',
  wire: 'downed wire',
  medical: 'medical equipment',
} as const;

/** A wish for today; "home all day" is none. */
const wishesToday = ({ text, days }: Availability): boolean =>
  days.includes('today') &&
  !/\b(?:home|casa|maison)\b/i.test(text) &&
  (!/\bhere\b/i.test(text) || /\b(?:today|tonight)\b/i.test(text));

/** "1", "now", "emergency" / "2", "soon" / "3", "can wait". */
function answeredUrgency(text: string, words: readonly Word[]): Reading['stated'] {
  const line = words.map(word => word.plain).join(' ');
  if (
    /^(?:1|one|uno|un|now|right now|yes|si|oui|ya|ahora|ahorita|today|hoy|it is|very|emergency)\b/.test(
      line,
    )
  )
    return 'now';
  if (/^(?:2|two|dos|deux|soon|pronto|bientot|next day|tomorrow|manana|a day|couple)\b/.test(line))
    return 'soon';
  return /^(?:3|three|tres|trois|no|nope|non|not|can wait|it can|puede|peut)\b/.test(line) &&
    text.length < 60
    ? 'can_wait'
    : null;
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
