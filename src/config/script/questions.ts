import { type Finding, finding } from '../../core/finding.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { choicesOf, type OwnText, questions, type StepAsWritten } from './texts.ts';

/** Wordings that ask for something else than the answer their step takes. */
export function checkQuestions({ data, where }: Source): Finding[] {
  const steps = pick(data, 'script.steps.*');
  const texts = steps.flatMap(questions);
  return [
    ...texts.filter(wantsMoreThanYes).map(({ path }) => noYesNo(where(path))),
    ...texts.filter(hidesChoices).map(({ path }) => unnamedChoices(where(path))),
    ...notTheProblem(steps.map(({ value }) => value as StepAsWritten)).map(index =>
      otherFirst(where(['script', 'steps', index, 'id'])),
    ),
  ];
}

const QUESTION = /[^.!?¿;:\n]+\?/g;
const OPEN =
  /^\W*(?:(?:and|so|y)\s+)?(?:what|which|who|whose|when|where|why|how|qu[eé]|cu[aá]l(?:es)?|qui[eé]n(?:es)?|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|por qu[eé])\b/i;
const EITHER = /\b(?:or|o)\b(?! not\b| no\b)/i;
const YES_OR_NO = /\b(?:yes|s[ií])\b.{0,9}\bno\b|\by\/n\b/i;

/** "Which floor?" and "House or business?" are no questions for yes or no. */
function wantsMoreThanYes({ text, step }: OwnText): boolean {
  if (step?.answer !== 'yes_no' || YES_OR_NO.test(text)) return false;
  const last = text.match(QUESTION)?.at(-1) ?? '';
  return OPEN.test(last) || EITHER.test(last);
}

function noYesNo(where: string): Finding {
  const message = 'this cannot be answered with yes or no, the only answers the step takes';
  return finding('W227', where, message, 'ask it so that yes or no fits, or use answer: choice');
}

function hidesChoices({ text, step }: OwnText): boolean {
  if (step?.answer !== 'choice' || text.includes('{choices}')) return false;
  return choicesOf(step).some(choice => !text.toLowerCase().includes(choice.toLowerCase()));
}

function unnamedChoices(where: string): Finding {
  const message = 'callers cannot know what to answer: this does not name the choices of the step';
  return finding('W228', where, message, 'add "Reply with one of these: {choices}."');
}

const PROBLEM =
  /\b(?:issue|problem|wrong|going on|happen|help|need|describe|matter|trouble|fix|broken|repair|jobs?|work|project|do for you|qu[eé] pasa|sucede|ocurre|problema|necesita|aver[ií]a|ayuda|trabajo)/i;

/** The first step that takes a text is answered by whatever a caller says is wrong. */
function notTheProblem(steps: StepAsWritten[]): number[] {
  const index = steps.findIndex(({ answer }) => answer === 'text');
  const first = steps[index];
  if (!first || asksForProblem(first)) return [];
  const isAskedLater = steps.slice(index + 1).some(asksForProblem);
  return isAskedLater ? [index] : [];
}

function asksForProblem({ id, answer, ask }: StepAsWritten): boolean {
  const text = typeof ask === 'string' ? ask : Object.values(ask ?? {}).join(' ');
  return answer === 'text' && PROBLEM.test(`${id} ${text}`);
}

function otherFirst(where: string): Finding {
  const message =
    'the first question with answer: text is taken to ask what is wrong: callers who have said that are not asked this';
  return finding('W229', where, message, 'put the question about the problem first');
}
