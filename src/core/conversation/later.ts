/** What callers say when the script is not asking: noted, passed on where it matters, rarely answered. */

import { fits } from '../booking/offering.ts';
import type { Conversation, TextOut } from '../model.ts';
import { read } from '../understand/read.ts';
import type { Reading } from '../understand/reading.ts';
import { PHRASES } from '../wording/phrases.ts';
import { forward, updateAlert } from './alerts.ts';
import { answerOffer } from './answer-offer.ts';
import { callsOff, offByCaller } from './appointment.ts';
import { onDanger } from './danger.ts';
import type { Context, Decision, TextHeard } from './decide.ts';
import { close } from './endings.ts';
import { type Learned, learn } from './facts.ts';
import { offerWindows, WINDOW_STEP } from './offer-windows.ts';
import { aboutQuestion, asksWho, WANTS_A_CALL, whyAnswered } from './questions.ts';
import { hearVoice, stopByVoice } from './rules.ts';
import { closing, summaryRead } from './script.ts';
import { counted, say } from './texts.ts';
import { BURST_PAUSE } from './wake.ts';

/** After the script: silence, unless it changes something. */
export function hearAfterwards(before: Conversation, event: TextHeard, context: Context): Decision {
  const learned = learn(before, [event.text], event.photos, context);
  const { conversation, reading, alerts } = learned;
  if (reading.automatic || (reading.acknowledgement && alerts.length === 0))
    return { conversation, effects: [] };
  if (before.window !== null && (callsOff(event.text) || reading.closes?.as === 'resolved'))
    return offByCaller(conversation, event.text, context);
  const moved = mayRearrange(before) ? moveIt(before, event, learned, context) : null;
  if (moved) return moved;
  if (reading.closes?.as === 'resolved')
    return close(conversation, 'resolved', event.text, context, []);
  if (alerts.length > 0) {
    const why = 'it has become urgent';
    const text = say(conversation, 'notice', [PHRASES.closingUrgent], context, { why });
    return { conversation: counted(conversation, text), effects: [...alerts, ...text] };
  }
  if (isPuzzled(event.text)) return saidAgain(conversation, event, context);
  if (reading.question || reading.callback || event.text.includes('?'))
    return askedAfterwards(conversation, event, reading, context);
  // They called again, were asked whether there is anything new, and this is the answer.
  const isAnswer = before.state === 'waiting' && before.automaticTexts === 0;
  if (isAnswer) return thanked(conversation, event, context);
  // Whatever somebody in trouble writes, the owner wants to read.
  const tell = conversation.urgentBecause.length > 0 && event.text.trim() !== '';
  const told = tell ? updateAlert(conversation, 'adds', event.text, context) : [];
  const corrected = before.window === null ? correction(before, conversation, context) : [];
  const noted = corrected.length > 0 ? corrected : photo(conversation, event, context);
  return { conversation: counted(conversation, noted), effects: [...told, ...noted] };
}

/** Something is booked, or was until it was called off. */
function mayRearrange({ window, asked }: Conversation): boolean {
  return window !== null || asked[WINDOW_STEP] === 0;
}

/** Another time is wished for what is booked: other windows are offered, and the booking stays until one is picked. */
function moveIt(
  before: Conversation,
  event: TextHeard,
  learned: Learned,
  context: Context,
): Decision | null {
  const { conversation, reading } = learned;
  const answer =
    before.asking === WINDOW_STEP ? answerOffer(conversation, event.text, learned, context) : null;
  const wish = reading.availability;
  // "See you Thursday" is no wish for another time.
  if (answer || wish === null || (before.window && fits(before.window, wish, context.now)))
    return answer;
  const again = { ...conversation, asked: { ...before.asked, [WINDOW_STEP]: 0 } };
  const without = before.window ? [before.window] : [];
  const first = { wordings: [], values: {} };
  return offerWindows(again, { first, wish, without, effects: [] }, context);
}

function thanked(before: Conversation, event: TextHeard, context: Context): Decision {
  const why = 'they called again and add this';
  const text = say(before, 'closing', [PHRASES.passedOn], context, { why });
  const tell = updateAlert(before, 'adds', event.text, context);
  return { conversation: counted(before, text), effects: [...text, ...tell] };
}

/** What was read back to them and is different now is read back again, once they have finished. */
function correction(before: Conversation, after: Conversation, context: Context): TextOut[] {
  const isSame =
    after.issue === before.issue &&
    after.address === before.address &&
    after.availability?.text === before.availability?.text;
  const summary = summaryRead(after);
  // Where life is in danger nothing is chatted about.
  if (summary === null || isSame || before.danger !== null) return [];
  const why = 'they changed what was read back to them';
  const texts = say(after, 'notice', [PHRASES.summary], context, { why, values: { summary } });
  return texts.map(text => ({ ...text, notBefore: text.notBefore + BURST_PAUSE }));
}

/** "?", "hello??": what happens next, once more. */
function isPuzzled(text: string): boolean {
  return /^\W*(hello|hey|hi|anyone|anybody|hola|bueno|al[oó])?( there| ah[ií])?\W*\?\W*$/i.test(
    text,
  );
}

function saidAgain(before: Conversation, event: TextHeard, context: Context): Decision {
  const next = closing(before, context).wordings.slice(-1);
  const text = say(before, 'notice', next, context, { why: 'they wonder what happens next' });
  const tell = updateAlert(before, 'asks', event.text, context);
  return { conversation: counted(before, text), effects: [...text, ...tell] };
}

/** Nobody should wonder whether it has come through; of several, the first is enough. */
function photo(conversation: Conversation, { photos }: TextHeard, context: Context) {
  if (photos === 0) return [];
  return say(conversation, 'notice', [PHRASES.photo], context, { why: 'a photo has come' });
}

function askedAfterwards(
  before: Conversation,
  event: TextHeard,
  reading: Reading,
  context: Context,
): Decision {
  const phrase = reading.callback ? PHRASES.callback : aboutQuestion(reading, before);
  const why = reading.callback ? 'they would like a call' : whyAnswered(reading);
  const once = say(before, 'notice', [phrase], context, { why });
  // Word for word the same would be a machine's answer, none at all a rude one.
  const text =
    once.length > 0 ? once : say(before, 'notice', [PHRASES.leftToOwner], context, { why });
  if (asksWho(reading)) return { conversation: counted(before, text), effects: text };
  const conversation = {
    ...before,
    openQuestion: reading.callback ? WANTS_A_CALL : (reading.question ?? event.text.trim()),
  };
  const what = reading.callback ? 'wants a call' : 'asks';
  return {
    conversation: counted(conversation, text),
    effects: [...text, ...updateAlert(conversation, what, event.text, context)],
  };
}

/** The owner reads it as it is; if it turns urgent, everybody on the list does. */
export function hearWhileTaken(before: Conversation, event: TextHeard, context: Context): Decision {
  const { conversation, alerts } = learn(before, [event.text], event.photos, context);
  return {
    conversation,
    effects: alerts.length > 0 ? alerts : forward(conversation, event, context),
  };
}

/** Heard like a text, but nobody waits for an answer to it. */
export function hearVoicemail(before: Conversation, text: string, context: Context): Decision {
  const reading = read(text, { urgentWords: context.script.urgentWords });
  if (reading.optOut) return stopByVoice(before, text, reading, context);
  return (
    onDanger(before, { text, photos: 0 }, reading, context) ?? hearVoice(before, text, context)
  );
}
