import { z } from 'zod';
import { stepId } from './forms.ts';
import { filledList, list, oneOf, section, text, yesNo } from './shapes.ts';

const wording = z.union(
  [
    text('a text').transform(en => ({ en, es: null })),
    z
      .strictObject({ en: text('a text'), es: text('a text').optional() })
      .transform(({ en, es }) => ({ en, es: es ?? null })),
  ],
  { error: 'a text, or { en: "…", es: "…" }' },
);

const step = z.strictObject(
  {
    id: stepId.describe('A short name, such as issue.'),
    ask: wording.describe('The question.'),
    again: wording
      .optional()
      .describe('The question in other words, for an answer that did not fit.'),
    answer: oneOf([
      'text',
      'address',
      'urgency',
      'photos',
      'availability',
      'name',
      'choice',
      'yes_no',
    ]).describe('The kind of answer it takes.'),
    optional: yesNo()
      .default(false)
      .describe('May be left unanswered: asked once, never again. Default: false.'),
    choices: list(text('a text'), 'choices')
      .default([])
      .describe('For answer choice: what can be answered.'),
  },
  { error: 'a step such as { id: …, ask: …, answer: … }' },
);

export const scriptSection = section({
  opening: wording
    .optional()
    .describe('The first text in opening hours; {business} stands for the name.'),
  opening_after_hours: wording.optional().describe('The first text after hours.'),
  steps: filledList(step, 'step', 'steps')
    .optional()
    .describe('The questions, in order. Default: issue, address, urgency, availability.'),
  urgent_words: list(text('a text'), 'words')
    .default([])
    .describe('Words that make a lead urgent, added to the built-in ones.'),
}).describe('What callers are told and asked.');
