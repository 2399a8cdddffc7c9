/** The owner's script: bursts are read together, and only what is missing is asked. */

import type { Conversation, Effect, Instant, TextKind } from '../model.ts';
import type { Step, Wording } from '../settings.ts';
import { PHRASES } from '../wording/phrases.ts';
import { updateAlert } from './alerts.ts';
import { answerOffer } from './answer-offer.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { callThem, close, closeScript, handOver } from './endings.ts';
import { type Learned, learn } from './facts.ts';
import { WINDOW_STEP } from './offer-windows.ts';
import { aboutQuestion, asksWho, whyAnswered } from './questions.ts';
import { nextStep, question } from './script.ts';
import { counted, SCRIPTED, say } from './texts.ts';

/** Counts among the questions of a round. */
const TELLS_MORE = '#tells-more';

/** One answer to several texts: the wake-up that follows reads them together (wake.ts, dueAt). */
export function keepForBurst(conversation: Conversation, event: TextHeard): Decision {
  const kept: Conversation = {
    ...conversation,
    unread: [...conversation.unread, event.text],
    unreadPhotos: conversation.unreadPhotos + event.photos,
    unreadSince: conversation.unreadSince ?? event.at,
  };
  const why = 'they wrote meanwhile';
  // What is held until the morning stays, in case that an "ok" is all there is.
  const kinds: TextKind[] = isHeld(conversation, event.at)
    ? ['nudge']
    : ['opening', 'nudge', 'question'];
  return { conversation: kept, effects: [{ do: 'withdraw', kinds, why }] };
}

function isHeld({ askedAt }: Conversation, now: Instant): boolean {
  return askedAt !== null && askedAt > now;
}

/** What was held until the morning has not been said, whatever comes instead of it. */
function notAskedYet(conversation: Conversation, now: Instant): Partial<Conversation> {
  const { asking, asked } = conversation;
  if (!isHeld(conversation, now)) return {};
  if (asking === null) return { lastSaid: null };
  return { lastSaid: '', asking: null, asked: { ...asked, [asking]: (asked[asking] ?? 1) - 1 } };
}

export function answerBurst(conversation: Conversation, context: Context): Decision {
  const before = { ...conversation, ...notAskedYet(conversation, context.now) };
  const texts = before.unread;
  const quote = texts.join(' ');
  const learned = learn(before, texts, before.unreadPhotos, context);
  const read: Conversation = {
    ...learned.conversation,
    unread: [],
    unreadPhotos: 0,
    unreadSince: null,
  };
  const { reading } = learned;
  if (reading.closes) return close(read, reading.closes.as, quote, context, learned.alerts);
  const settled = before.asking === WINDOW_STEP ? answerOffer(read, quote, learned, context) : null;
  if (settled) return settled;
  if (needsNoAnswer(learned, before)) {
    const { asking, asked, lastSaid } = conversation;
    return { conversation: { ...read, asking, asked, lastSaid }, effects: learned.alerts };
  }
  const { effects, ...answered } = reading.callback
    ? callThem(read, quote, learned, context)
    : goOn(read, { quote, learned, hasPhoto: before.unreadPhotos > 0 }, context);
  const why = 'they wrote meanwhile';
  return { ...answered, effects: [{ do: 'withdraw', kinds: SCRIPTED, why }, ...effects] };
}

/** Texts read together, and what they taught. */
interface Burst {
  quote: string;
  learned: Learned;
  hasPhoto: boolean;
}

function needsNoAnswer({ reading, isNews }: Learned, before: Conversation): boolean {
  if (reading.automatic) return true;
  const silence = reading.acknowledgement && !isNews && before.unreadPhotos === 0;
  return silence;
}

/** The next question, or the closing; before it a word on what they asked. */
function goOn(before: Conversation, heard: Burst, context: Context): Decision {
  const { quote, learned } = heard;
  const { reading, alerts } = learned;
  const asksBack = reading.question !== null;
  const forOwner = asksBack && !asksWho(reading);
  const told = forOwner && alerts.length === 0 ? updateAlert(before, 'asks', quote, context) : [];
  const effects: Effect[] = [...alerts, ...told];
  const conversation = {
    ...before,
    openQuestion: forOwner ? reading.question : before.openQuestion,
  };
  const first = firstWords(before, heard);
  const step = nextStep(conversation, context.script);
  if (asksBack && step !== null && step.id === before.asking) {
    // What they were asked stands just above: it is not asked again because they ask something.
    const answer = say(conversation, 'notice', first, context, { why: whyAnswered(reading) });
    if (answer.length > 0)
      return { conversation: counted(conversation, answer), effects: [...effects, ...answer] };
  }
  if (step === null)
    return closeScript(conversation, quote, asksBack ? first : [], effects, context);
  const next = ask(conversation, step, first, learned, context);
  return next === null
    ? handOver(conversation, quote, effects, context)
    : { ...next, effects: [...effects, ...next.effects] };
}

function firstWords(before: Conversation, { learned, hasPhoto }: Burst): Wording[] {
  if (learned.reading.question !== null) return [aboutQuestion(learned.reading, before)];
  if (learned.alerts.length > 0) return [PHRASES.closingUrgent];
  return hasPhoto ? [PHRASES.photo] : [];
}

/** Null: it has just been said in these very words, or enough has been said. */
function ask(
  before: Conversation,
  step: Step,
  first: Wording[],
  { isNews }: Learned,
  context: Context,
): Decision | null {
  // Whoever goes on telling what is wrong has given no bad address, but none.
  const isOpen = step.kind === 'address' && step.id === before.asking;
  const tellsMore = isNews && isOpen && !before.asked[TELLS_MORE];
  const counts = tellsMore ? TELLS_MORE : step.id;
  const times = (before.asked[counts] ?? 0) + 1;
  const wording = tellsMore ? step.ask : question(step, before);
  const noted = tellsMore && first.length === 0 ? [PHRASES.noted] : first;
  const text = say(before, 'question', [...noted, wording], context, {
    why: times > 1 ? `asked again: ${step.id}` : `still missing: ${step.id}`,
    values: { choices: step.choices.join(', ') },
  });
  if (text.length === 0) return null;
  const asking: Conversation = {
    ...before,
    state: 'asking',
    asking: step.id,
    asked: { ...before.asked, [counts]: times },
    askedAt: text[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(asking, text), effects: text };
}
