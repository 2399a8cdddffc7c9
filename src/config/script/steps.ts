import { type Finding, finding } from '../../core/finding.ts';
import { pick, repeated } from '../yaml/pick.ts';
import type { Path, Source } from '../yaml/source.ts';
import { choicesOf, type StepAsWritten } from './texts.ts';

/** What can be told from each step without walking the script. */
export function checkSteps({ data, where, whereKey }: Source): Finding[] {
  const doubles = repeated(pick(data, 'script.steps.*.id')).map(({ path }) =>
    finding('E205', where(path), 'another step has this id', 'give each step an id of its own'),
  );
  const others = pick(data, 'script.steps.*').flatMap(({ path, value }) => {
    const step = value as StepAsWritten;
    return [...checkCount(path, step, whereKey), ...checkAgain(path, step, whereKey)];
  });
  return [...doubles, ...others];
}

function checkCount(path: Path, step: StepAsWritten, whereKey: Source['whereKey']): Finding[] {
  const count = choicesOf(step).length;
  if (step.answer === 'choice' && count < 2) {
    const message = 'a step with answer: choice needs at least two choices';
    return [finding('E206', whereKey([...path, 'answer']), message, 'add choices: […]')];
  }
  if (typeof step.answer !== 'string' || step.answer === 'choice' || count === 0) return [];
  const place = whereKey([...path, 'choices']);
  const message = 'choices have no effect: this step does not take a choice';
  return [finding('E207', place, message, 'write answer: choice, or remove choices')];
}

function checkAgain(path: Path, step: StepAsWritten, whereKey: Source['whereKey']): Finding[] {
  if (step.optional !== true || pick(step, 'again').length === 0) return [];
  const message = 'this is never sent: an optional step is asked only once';
  return [finding('W230', whereKey([...path, 'again']), message, 'remove again, or optional')];
}
