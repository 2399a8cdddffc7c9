import { answerTo } from '../../core/conversation/answers.ts';
import { type Finding, finding } from '../../core/finding.ts';
import { newLead } from '../../core/lead.ts';
import type { Step } from '../../core/settings.ts';
import { read } from '../../core/understand/read.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { meaning, RESERVED } from './replies.ts';
import { choicesOf, type StepAsWritten } from './texts.ts';

/** Each choice of a step can be picked by texting it, and means nothing else. */
export function checkChoices({ data, where }: Source): Finding[] {
  return pick(data, 'script.steps.*').flatMap(({ path, value }) => {
    const step = value as StepAsWritten;
    if (step.answer !== 'choice') return [];
    const choices = choicesOf(step);
    const level = step.optional === true ? 'W226' : 'E226';
    return choices.flatMap((choice, index) => {
      const place = where([...path, 'choices', index]);
      const taken = takenFor(choice);
      if (taken) return [finding('E222', place, taken, 'use another word')];
      if (/^\W*yes\W*$/i.test(choice)) return [yes(place)];
      return canPick(choice, choices) ? [] : [unpickable(choice, choices, level, place)];
    });
  });
}

/** What a text of just this choice is taken for, if not for the choice. */
function takenFor(choice: string): string | null {
  const letters = choice.toUpperCase().replace(/[^A-Z]/g, '');
  const { optOut, optIn, help, closes, automatic } = read(choice);
  if (RESERVED.includes(letters) || optIn || help)
    return `callers who pick "${choice}" text a reserved word, ${meaning(letters)}`;
  if (optOut) return `"${choice}" reads as a wish for no more texts`;
  if (closes)
    return `"${choice}" reads as the end of the conversation (${closes.as.replace('_', ' ')})`;
  return automatic ? `"${choice}" reads as the answer of a machine` : null;
}

function canPick(choice: string, choices: string[]): boolean {
  const step: Step = {
    ...{ id: 'choice', kind: 'choice', optional: false, choices },
    ...{ ask: { en: '', es: null }, again: null },
  };
  const heard = { words: choice, photos: 0, isFirstText: false };
  const reading = read(choice, { asked: 'choice' });
  return answerTo(step, newLead(0, '', null, '', 0), reading, heard) === choice;
}

function yes(where: string): Finding {
  const message = 'with some carriers YES means START, and never reaches you';
  return finding('W222', where, message, 'write answer: yes_no, or use another word');
}

function unpickable(
  choice: string,
  choices: string[],
  code: 'E226' | 'W226',
  where: string,
): Finding {
  const others = choices.filter(
    other => other !== choice && choice.toLowerCase().includes(other.toLowerCase()),
  );
  const why = others.length > 0 ? `it contains "${others[0]}"` : 'it stands there twice';
  const message = `nobody can pick "${choice}": ${why}, so the two cannot be told apart`;
  return finding(code, where, message, 'word the choices so that none contains another');
}
