/** Does a text answer a step of the script, and with what? */
import type { Conversation } from '../model.ts';
import type { Step } from '../settings.ts';
import type { Reading } from '../understand/reading.ts';

export interface Heard {
  /** What was written, if this very step was asked; otherwise null. */
  words: string | null;
  photos: number;
  /** The first step of kind "text" is what is wrong. */
  isFirstText: boolean;
}

/** Null: it does not. */
export function answerTo(
  step: Step,
  known: Conversation,
  reading: Reading,
  { words, photos, isFirstText }: Heard,
): string | null {
  switch (step.kind) {
    case 'text':
      return (isFirstText ? known.issue : null) ?? inTheirWords(words, reading);
    case 'address':
      return known.address;
    case 'urgency':
      return reading.stated ?? (known.urgentBecause.length > 0 ? 'now' : null);
    case 'availability':
      return known.availability?.text ?? null;
    case 'name':
      return known.name;
    case 'photos':
      if (photos > 0) return `${photos}`;
      return words !== null && reading.yesNo === 'no' ? 'none' : null;
    case 'yes_no':
      return words === null ? null : reading.yesNo;
    case 'choice':
      return words === null ? null : chosen(step.choices, words, reading.choice);
  }
}

/** Anything that is not a question, a thanks, a yes or no, or a machine counts as an answer to what was asked. */
function inTheirWords(words: string | null, reading: Reading): string | null {
  if (words === null || words.trim() === '') return null;
  const beside =
    reading.acknowledgement ||
    reading.automatic ||
    reading.question ||
    reading.callback ||
    reading.yesNo !== null ||
    words.includes('?');
  return beside ? null : words.replace(/\s+/g, ' ').trim();
}

function chosen(choices: string[], words: string, choice: number | null): string | null {
  const said = words.toLowerCase();
  const named = choices.filter(option => said.includes(option.toLowerCase()));
  if (named.length === 1) return named[0] ?? null;
  return choice === null ? null : (choices[choice - 1] ?? null);
}
