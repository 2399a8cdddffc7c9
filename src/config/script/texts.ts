import type { Language } from '../../core/settings.ts';
import { type Picked, pick } from '../yaml/pick.ts';
import type { Path } from '../yaml/source.ts';

/** One text of the owner's in one language, as it stands in the file. */
export interface OwnText {
  text: string;
  language: Language;
  path: Path;
  /** A greeting is spoken on the phone; the others are sent. */
  use: 'opening' | 'question' | 'greeting';
  /** The step it asks, as written; null for an opening or a greeting. */
  step: StepAsWritten | null;
}

export interface StepAsWritten {
  id?: unknown;
  answer?: unknown;
  ask?: unknown;
  again?: unknown;
  optional?: unknown;
  choices?: unknown;
}

const OPENINGS = ['script.opening', 'script.opening_after_hours'];

/** Every text the file holds; built-in ones are not among them. */
export function ownTexts(data: unknown): OwnText[] {
  const greetings = pick(data, 'lines.*.greeting');
  return [
    ...openings(data),
    ...pick(data, 'script.steps.*').flatMap(questions),
    ...greetings.flatMap(picked => inEachLanguage(picked, 'greeting', null)),
  ];
}

export function openings(data: unknown): OwnText[] {
  return OPENINGS.flatMap(pattern => pick(data, pattern)).flatMap(picked =>
    inEachLanguage(picked, 'opening', null),
  );
}

/** The question of a step, and its other words. */
export function questions({ path, value }: Picked): OwnText[] {
  const step = value as StepAsWritten;
  return ['ask', 'again']
    .flatMap(key => pick(step, key))
    .flatMap(wording =>
      inEachLanguage({ ...wording, path: [...path, ...wording.path] }, 'question', step),
    );
}

/** The choices of a step, as far as they are texts. */
export function choicesOf(step: StepAsWritten | null): string[] {
  const choices = Array.isArray(step?.choices) ? step.choices : [];
  return choices.filter(choice => typeof choice === 'string');
}

function inEachLanguage(
  { path, value }: Picked,
  use: OwnText['use'],
  step: StepAsWritten | null,
): OwnText[] {
  if (typeof value === 'string') return [{ text: value, language: 'en', path, use, step }];
  return (['en', 'es'] as const)
    .flatMap(language => pick(value, language).map(picked => ({ ...picked, language })))
    .filter(picked => typeof picked.value === 'string')
    .map(({ path: [key], value: text, language }) => ({
      ...{ text: text as string, language, path: [...path, key!], use, step },
    }));
}
