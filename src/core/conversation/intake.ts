/** The owner's script: bursts are read together, and only what is missing is asked. */

import type { Conversation, Effect, Instant, Outcome, TextKind } from '../model.ts';
import { PHRASES } from '../phrases.ts';
import type { Wording } from '../settings.ts';
import { newLeadAlert, updateAlert } from './alerts.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { type Learned, learn } from './facts.ts';
import { answerOffer, type Offering, offerWindows, WINDOW_STEP } from './offer-windows.ts';
import { aboutQuestion, asksWho, WANTS_A_CALL, whyAnswered } from './questions.ts';
import { closing, nextStep, question, summaryRead } from './script.ts';
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
    : goOn(read, quote, learned, before.unreadPhotos > 0, context);
  const why = 'they wrote meanwhile';
  return { ...answered, effects: [{ do: 'withdraw', kinds: SCRIPTED, why }, ...effects] };
}

function needsNoAnswer({ reading, isNews }: Learned, before: Conversation): boolean {
  if (reading.automatic) return true;
  const silence = reading.acknowledgement && !isNews && before.unreadPhotos === 0;
  return silence;
}

/** The next question, or the closing; before it a word on what they asked. */
function goOn(
  before: Conversation,
  quote: string,
  { reading, alerts, isNews }: Learned,
  hasPhoto: boolean,
  context: Context,
): Decision {
  const asksBack = reading.question !== null;
  const forOwner = asksBack && !asksWho(reading);
  const told = forOwner && alerts.length === 0 ? updateAlert(before, 'asks', quote, context) : [];
  const openQuestion = forOwner ? reading.question : before.openQuestion;
  const conversation = { ...before, openQuestion };
  const first: Wording[] = asksBack
    ? [aboutQuestion(reading, before)]
    : alerts.length > 0
      ? [PHRASES.closingUrgent]
      : hasPhoto
        ? [PHRASES.photo]
        : [];
  const step = nextStep(conversation, context.script);
  // What they were asked stands just above: it is not asked again because they ask something.
  const answer =
    asksBack && step !== null && step.id === before.asking
      ? say(conversation, 'notice', first, context, { why: whyAnswered(reading) })
      : [];
  if (answer.length > 0)
    return {
      conversation: counted(conversation, answer),
      effects: [...alerts, ...told, ...answer],
    };
  const effects: Effect[] = [...alerts, ...told];
  if (step === null)
    return closeScript(conversation, quote, asksBack ? first : [], effects, context);
  // Whoever goes on telling what is wrong has given no bad address, but none.
  const isOpen = step.kind === 'address' && step.id === before.asking;
  const tellsMore = isNews && isOpen && !conversation.asked[TELLS_MORE];
  const counts = tellsMore ? TELLS_MORE : step.id;
  const times = (conversation.asked[counts] ?? 0) + 1;
  const wording = tellsMore ? step.ask : question(step, conversation);
  const noted = tellsMore && first.length === 0 ? [PHRASES.noted] : first;
  const text = say(conversation, 'question', [...noted, wording], context, {
    why: times > 1 ? `asked again: ${step.id}` : `still missing: ${step.id}`,
    values: { choices: step.choices.join(', ') },
  });
  if (text.length === 0) return handOver(conversation, quote, effects, context);
  const asking: Conversation = {
    ...conversation,
    state: 'asking',
    asking: step.id,
    asked: { ...conversation.asked, [counts]: times },
    askedAt: text[0]?.notBefore ?? context.now,
  };
  return { conversation: counted(asking, text), effects: [...effects, ...text] };
}

/** The script has nothing new to say, or has said enough. */
function handOver(
  before: Conversation,
  quote: string,
  effects: Effect[],
  context: Context,
): Decision {
  const conversation: Conversation = { ...before, state: 'waiting', asking: null, askedAt: null };
  const isTold = effects.length > 0;
  const tell = isTold
    ? []
    : updateAlert(conversation, 'needs you; the script stops', quote, context);
  return { conversation, effects: [...effects, ...tell] };
}

/** The summary is read back once, then it is the owner's turn. */
function closeScript(
  before: Conversation,
  quote: string,
  first: Wording[],
  effects: Effect[],
  context: Context,
): Decision {
  const offered = offerWindows(before, openOffer(before, first, effects), context);
  if (offered) return offered;
  const { wordings, values } = closing(before, context);
  const why = 'nothing is missing any more';
  const text = say(before, 'closing', [...first, ...wordings], context, { why, values });
  const conversation: Conversation = {
    ...before,
    state: 'waiting',
    ...{ asking: null, askedAt: null },
  };
  const urgent = before.urgentBecause.length > 0;
  const toldBefore = urgent && effects.length === 0;
  const alerts = toldBefore
    ? updateAlert(conversation, 'adds', quote, context)
    : newLeadAlert(conversation, context);
  return { conversation: counted(conversation, text), effects: [...effects, ...text, ...alerts] };
}

/** The first offer reads back what was understood; a later one need not. */
function openOffer(before: Conversation, first: Wording[], effects: Effect[]): Offering {
  const summary = before.offered.length === 0 ? summaryRead(before) : null;
  const isAlerted = before.urgentBecause.length > 0 && effects.length > 0;
  const said = [...first, ...(summary === null ? [] : [PHRASES.summary])];
  const wordings = isAlerted && first.length === 0 ? [...said, PHRASES.closingUrgent] : said;
  return {
    first: { wordings, values: summary === null ? {} : { summary } },
    wish: before.availability,
    effects,
  };
}

function callThem(
  before: Conversation,
  quote: string,
  { alerts }: Learned,
  context: Context,
): Decision {
  const text = say(before, 'closing', [PHRASES.callback], context, {
    why: 'they would like a call',
  });
  const conversation: Conversation = {
    ...before,
    state: 'waiting',
    ...{ asking: null, askedAt: null },
    openQuestion: WANTS_A_CALL,
  };
  const tell =
    alerts.length > 0 ? alerts : updateAlert(conversation, 'wants a call', quote, context);
  return { conversation: counted(conversation, text), effects: [...text, ...tell] };
}

/** Wrong number, a vendor, somebody looking for work, or no longer needed. */
export function close(
  before: Conversation,
  outcome: Outcome,
  quote: string,
  context: Context,
  alerts: Effect[],
): Decision {
  const goodbye =
    outcome === 'wrong_number'
      ? [PHRASES.wrongNumber]
      : outcome === 'resolved'
        ? [PHRASES.resolved]
        : [];
  const text = goodbye.length
    ? say(before, 'closing', goodbye, context, { why: outcome.replace('_', ' ') })
    : [];
  const conversation: Conversation = {
    ...before,
    state: 'closed',
    outcome,
    asking: null,
    askedAt: null,
  };
  const was = before.urgentBecause.length > 0 && outcome === 'resolved';
  const tell =
    was && alerts.length === 0 ? updateAlert(conversation, 'is settled', quote, context) : [];
  const why = outcome.replace('_', ' ');
  const stand: Effect = { do: 'withdraw', kinds: [...SCRIPTED, 'reminder', 'alert'], why };
  return { conversation: counted(conversation, text), effects: [stand, ...text, ...tell] };
}
