import { z } from 'zod';
import { oneOf, stepId, text, yesNo } from './values.ts';

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
    choices: z
      .array(text('a text'), { error: 'a list of choices' })
      .default([])
      .describe('For answer choice: what can be answered.'),
  },
  { error: 'a step such as { id: …, ask: …, answer: … }' },
);

export const scriptSection = z
  .strictObject(
    {
      opening: wording
        .optional()
        .describe('The first text in opening hours; {business} stands for the name.'),
      opening_after_hours: wording.optional().describe('The first text after hours.'),
      steps: z
        .array(step, { error: 'a list of steps' })
        .min(1, { error: 'a list of at least one step' })
        .optional()
        .describe('The questions, in order. Default: issue, address, urgency, availability.'),
      urgent_words: z
        .array(text('a text'), { error: 'a list of words' })
        .default([])
        .describe('Words that make a lead urgent, added to the built-in ones.'),
    },
    { error: 'a section of "key: value" lines' },
  )
  .describe('What callers are told and asked.');
