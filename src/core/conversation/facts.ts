/** What a conversation has taught: each text is read once, and nothing said is asked for again. */
import type { Conversation, Effect } from '../model.ts';
import type { AnswerKind, Language, Step } from '../settings.ts';
import { read } from '../understand/read.ts';
import type { Reading } from '../understand/reading.ts';
import { urgentAlert } from './alerts.ts';
import { answerTo } from './answers.ts';
import type { Context } from './decide.ts';
import { ADDRESS_STEP } from './offer-windows.ts';

const LONGEST_ISSUE = 200;
const UNREAD_NONE = { unread: [], unreadPhotos: 0, unreadSince: null };

export interface Learned {
  conversation: Conversation;
  /** The texts read together. */
  reading: Reading;
  /** As it was before them. */
  before: Conversation;
  /** Something came to light that was not known before. */
  isNews: boolean;
  /** Those that became due because the lead turned out urgent. */
  alerts: Effect[];
}

export function learn(
  before: Conversation,
  texts: string[],
  photos: number,
  context: Context,
): Learned {
  const asked = context.script.steps.find(step => step.id === before.asking) ?? null;
  const kind = before.asking === ADDRESS_STEP ? 'address' : (asked?.kind ?? null);
  const reading = readTogether(texts, kind, context.script.urgentWords);
  const urgentBecause = urgency(before, reading);
  const known: Conversation = {
    ...before,
    name: reading.name ?? before.name,
    urgentBecause,
    issue: joinedIssue(before.issue, reading),
    address: placed(before.address, reading.address ?? withUnit(before.address, texts)),
    availability: reading.availability ?? before.availability,
  };
  const answers = answersOf(known, reading, texts, photos, asked, context);
  const issue = known.issue ?? answers[firstText(context)?.id ?? ''] ?? null;
  const conversation = { ...known, answers, issue };
  const turnedUrgent = before.urgentBecause.length === 0 && urgentBecause.length > 0;
  const alerts = turnedUrgent ? urgentAlert(conversation, texts.join(' '), context) : [];
  return { conversation, reading, before, isNews: isNews(before, conversation), alerts };
}

/** What of a burst has not been answered yet is heard all the same when something cuts in. */
export function hearOut(
  before: Conversation,
  context: Context,
): { conversation: Conversation; words: string } {
  if (before.unread.length === 0) return { conversation: before, words: '' };
  const { conversation } = learn(before, before.unread, before.unreadPhotos, context);
  const words = before.unread.join(' ');
  return { conversation: { ...conversation, ...UNREAD_NONE }, words };
}

/** "apt 3", a text after the street. */
function withUnit(address: string | null, texts: string[]): string | null {
  const unit = texts.map(text => text.trim()).find(text => UNIT_ALONE.test(text));
  return address === null || unit === undefined ? null : `${address} ${unit}`;
}

const UNIT_ALONE = /^(?:(?:apt|apartment|unit|suite|ste|apto|depto)\.?\s*#?|#)\s*\w{1,5}$/i;

/** "414 Maple Ave, not 412" is still in Austin. */
function placed(before: string | null, now: string | null): string | null {
  if (before === null || now === null) return now ?? before;
  const [street, ...town] = before.split(',');
  const name = (address: string) =>
    address
      .replace(/^\S+\s+/, '')
      .trim()
      .toLowerCase();
  return name(street ?? '') === name(now) ? [now, ...town].join(',') : now;
}

/** Read as one text, so that what was split over a burst is understood; short answers also alone. */
function readTogether(texts: string[], asked: AnswerKind | null, urgentWords: string[]): Reading {
  const alone = { urgentWords, asked };
  const [only, ...more] = texts;
  if (only !== undefined && more.length === 0) return read(only, alone);
  const together = read(texts.join('\n'), { urgentWords });
  for (const one of texts.map(text => read(text, alone))) {
    together.address ??= one.address;
    together.availability ??= one.availability;
    together.name ??= one.name;
    together.stated ??= one.stated;
    together.yesNo ??= one.yesNo;
    together.choice ??= one.choice;
  }
  return together;
}

/** What they call urgent is, whatever it is about. */
function urgency({ urgentBecause }: Conversation, { urgent, stated }: Reading): string[] {
  const reasons = new Set([...urgentBecause, ...urgent.map(finding => finding.label)]);
  return reasons.size === 0 && stated === 'now' ? ['they call it urgent'] : [...reasons];
}

/** The step that asks what is wrong. */
function firstText({ script }: Context): Step | undefined {
  return script.steps.find(step => step.kind === 'text');
}

function answersOf(
  known: Conversation,
  reading: Reading,
  texts: string[],
  photos: number,
  asked: Step | null,
  context: Context,
): Record<string, string> {
  const answers = { ...known.answers };
  for (const step of context.script.steps) {
    const answer = answerTo(step, known, reading, {
      words: step.id === asked?.id ? texts.join(' ') : null,
      photos,
      isFirstText: step === firstText(context),
    });
    if (answer !== null) answers[step.id] = answer;
  }
  return answers;
}

function joinedIssue(before: string | null, { issue: now, question }: Reading): string | null {
  if (before === null || now === null) return now ?? before;
  // "And do you take cards?" is asked, not broken.
  if (question !== null && (question.includes(now) || now.includes(question))) return before;
  return before.includes(now) ? before : `${before}; ${now}`.slice(0, LONGEST_ISSUE);
}

function isNews(before: Conversation, after: Conversation): boolean {
  return (
    after.address !== before.address ||
    after.issue !== before.issue ||
    after.availability !== before.availability ||
    after.urgentBecause.length !== before.urgentBecause.length ||
    Object.keys(after.answers).length !== Object.keys(before.answers).length
  );
}

/** Sticky: one "ok" does not change the language. French is understood, and answered in English. */
export function languageAfter(before: Language, { language }: Reading): Language {
  return language === 'es' || language === 'en' ? language : before;
}
