import { expect, test } from 'vitest';
import { STEPS } from '../../../src/config/default-script.ts';
import { everAsked } from '../../../src/config/script/walk.ts';
import type { AnswerKind, Step } from '../../../src/core/settings.ts';
import { config, loaded, problems } from '../folder.ts';
import { ADDRESS, choice, codes, ISSUE, steps, yesNo } from './scripts.ts';

function step(id: string, kind: AnswerKind, more: Partial<Step> = {}): Step {
  return {
    id,
    kind,
    ask: { en: 'x', es: null },
    again: null,
    optional: false,
    choices: [],
    ...more,
  };
}

const asked = (list: Step[]) => [
  ...everAsked({ ...loaded(config()).settings.script, steps: list }),
];

test('of the built-in questions none is asked in vain', () => {
  expect(asked(STEPS)).toEqual(STEPS.map(({ id }) => id));
});

test('a step is asked of somebody if there is any way to it', () => {
  const dog = step('dog', 'yes_no');
  const late = [step('issue', 'text'), step('address', 'address'), step('name', 'name')];
  expect(asked([...late, dog, step('cat', 'yes_no')])).toContain('cat');
  expect(asked([step('a', 'address', { optional: true }), step('b', 'address')])).toContain('b');
  expect(asked([step('a', 'choice', { choices: ['house', 'house boat'] }), dog])).toContain('dog');
});

test('a fifth question behind four that nobody answers beforehand is never asked', () => {
  const list = ['a', 'b', 'c', 'd', 'e'].map(yesNo).join(', ');
  expect(steps(list)).toEqual([
    'E225 this is never asked: 4 questions always come before it, and no caller is asked more → move it up, or drop a step',
  ]);
});

test('an optional step that is never asked is only warned of', () => {
  const list = ['a', 'b', 'c', 'd'].map(yesNo).join(', ');
  const last = '{ id: e, answer: yes_no, optional: true, ask: "Is it a house?" }';
  expect(codes(steps(`${list}, ${last}`))).toEqual(['W225']);
});

test('of two questions for an address the second is never asked', () => {
  expect(
    problems(
      config(
        {},
        `script:\n  steps: [${ISSUE}, ${ADDRESS},\n    ${ADDRESS.replace('address,', 'site,')}]`,
      ),
    ),
  ).toEqual([
    '7:11 E225 this is never asked: what answers "address" answers it as well → make one question of the two, or give this one another answer, such as text',
  ]);
});

test('other words for a step that is asked only once are never sent', () => {
  const dog =
    '{ id: dog, answer: yes_no, optional: true, ask: "Is there a dog?", again: "A dog?" }';
  expect(codes(steps(dog))).toEqual(['W230']);
});

test('a question put before the one about the problem is lost on who has told the problem', () => {
  const source = '{ id: source, answer: text, ask: "Who sent you to us?" }';
  expect(codes(steps(`${source}, ${ISSUE}`))).toEqual(['W229']);
  expect(steps(`${ISSUE}, ${source}`)).toEqual([]);
});

test.each(['Which floor is it on?', 'A house or a business?', 'Hi! ¿Cuál es su casa?'])(
  '"%s" is no question for yes or no',
  text => {
    expect(codes(steps(`{ id: a, answer: yes_no, ask: "${text}" }`))).toEqual(['W227']);
  },
);

test.each([
  'Is there a dog?',
  'Do you own the place, yes or no?',
  'Is it shut off or not?',
  '¿Hay perro?',
])('"%s" can be answered with yes or no', text => {
  expect(steps(`{ id: a, answer: yes_no, ask: "${text}" }`)).toEqual([]);
});

test('a choice that holds another one cannot be picked', () => {
  expect(choice('[house, house boat]')).toEqual([
    'E226 nobody can pick "house boat": it contains "house", so the two cannot be told apart → word the choices so that none contains another',
  ]);
  expect(codes(choice('[house, house boat]', ', optional: true'))).toEqual(['W226']);
  expect(codes(choice('[house, House]'))).toEqual(['E226', 'E226']);
  expect(choice('[house, business]')).toEqual([]);
});

test('choices are named in the question, in each language', () => {
  const wording = '{ en: "House or business?", es: "¿Casa o negocio?" }';
  const found = steps(`{ id: a, answer: choice, ask: ${wording}, choices: [house, business] }`);
  expect(codes(found)).toEqual(['W228']);
});
