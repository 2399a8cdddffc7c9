import { type Finding, finding } from '../../core/finding.ts';
import { pick, repeated } from '../yaml/pick.ts';
import type { Path, Source } from '../yaml/source.ts';

const MOST_QUESTIONS = 4;

interface StepAsWritten {
  answer?: unknown;
  choices?: unknown;
}

/** What can be told from the list of steps without walking the script. */
export function checkScript({ data, where, whereKey }: Source): Finding[] {
  const steps = pick(data, 'script.steps.*');
  const doubles = repeated(pick(data, 'script.steps.*.id')).map(({ path }) =>
    finding('E205', where(path), 'another step has this id', 'give each step an id of its own'),
  );
  const choices = steps.flatMap(({ path, value }) =>
    checkChoices(path, value as StepAsWritten, whereKey),
  );
  const fifth = steps[MOST_QUESTIONS];
  return [...doubles, ...choices, ...(fifth ? [tooMany(where(fifth.path), steps.length)] : [])];
}

function checkChoices(path: Path, step: StepAsWritten, whereKey: Source['whereKey']): Finding[] {
  const count = Array.isArray(step.choices) ? step.choices.length : 0;
  if (step.answer === 'choice' && count < 2) {
    const message = 'a step with answer: choice needs at least two choices';
    return [finding('E206', whereKey([...path, 'answer']), message, 'add choices: […]')];
  }
  if (typeof step.answer !== 'string' || step.answer === 'choice' || count === 0) return [];
  const message = 'choices have no effect: this step does not take a choice';
  return [
    finding(
      'E207',
      whereKey([...path, 'choices']),
      message,
      'write answer: choice, or remove choices',
    ),
  ];
}

function tooMany(where: string, count: number): Finding {
  const message = `the script asks ${count} questions; with more than ${MOST_QUESTIONS} many callers stop answering`;
  return finding('W205', where, message, 'drop a step, or leave it for the visit');
}
