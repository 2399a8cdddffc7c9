/** Conversations nobody thought of: people who say anything, at any time, in any order. */
import fc from 'fast-check';
import type { Instant } from '../../src/core/model.ts';
import type { Action } from './transcript.ts';

/** Monday 2026-11-23, midnight in Chicago. */
const MONDAY = Date.parse('2026-11-23T06:00:00Z');
const SECOND = 1000;

export const THANKS = ['thanks', 'ok thank you', '👍', 'gracias', 'Liked “Got it”'];
export const ADDRESSES = ['412 Maple Ave apt 3', '77 Birch Lane', 'leak at 9 Elm Ct'];
export const STOPS_BY_CARRIER = ['STOP', 'unsubscribe', 'Quit'];
export const STOPS_IN_WORDS = [
  'please stop texting me',
  'dont text me anymore',
  'dont text, call me',
];
export const DANGERS = [
  'i smell gas',
  'sparks are coming out of the panel',
  'co alarm is going off',
];

const TEXTS = [
  ...['leak under the sink', 'no heat', 'water is pouring through the ceiling', 'slow drain'],
  ...['how much do you charge?', 'can you come today?', 'are you licensed?', 'who is this'],
  ...['not urgent', 'it can wait', 'asap!!', 'tuesday after 3', 'actually saturday', 'evenings'],
  ...['yes', 'no', '1', '2', '12 ok', 'hmm', 'hello?', '[photo]', 'here it is [photo] [photo]'],
  ...['se me está saliendo el agua', 'cuánto cuesta', '1203 Calle Robles apto 5'],
  ...['wrong number', 'never mind, we got it fixed', 'call me please', 'this is Ann'],
  ...['This is an automated message. This mailbox is not monitored.', 'HELP', 'help!', 'START'],
  ...['can you stop by', 'its at the end of the driveway', 'x'.repeat(700)],
];

const anyOf = (words: string[]) => fc.constantFrom(...words);

const said = fc.oneof(
  { weight: 10, arbitrary: anyOf(TEXTS) },
  { weight: 4, arbitrary: anyOf(ADDRESSES) },
  { weight: 3, arbitrary: anyOf(THANKS) },
  { weight: 1, arbitrary: anyOf(STOPS_BY_CARRIER) },
  { weight: 1, arbitrary: anyOf(STOPS_IN_WORDS) },
  { weight: 1, arbitrary: anyOf(DANGERS) },
);

const deed = fc.oneof(
  { weight: 12, arbitrary: said.map(words => `caller: ${words}`) },
  { weight: 3, arbitrary: said.map(words => `second caller: ${words}`) },
  {
    weight: 5,
    arbitrary: anyOf([
      'caller calls, nobody answers',
      'second caller calls, nobody answers',
      'caller calls, the owner takes it',
      'caller calls and says after the beep: our basement is flooding',
    ]),
  },
  {
    weight: 4,
    arbitrary: anyOf([
      ...['owner: 1 on my way', 'owner: be there soon', 'partner: 2 hello', 'owner: take 1'],
      ...['owner: script 1', 'owner: SCRIPT 2', 'owner: done 1', 'owner: snooze 1 2h', 'owner: 1'],
      ...['owner: call 1 9am', 'owner: q', 'owner: lost 2', 'owner: note 1 gate code 4411'],
    ]),
  },
  {
    weight: 1,
    arbitrary: anyOf([
      'texts to caller fail with 40001',
      'texts to caller fail with 40300',
      'the answer to the next text is lost',
      'the daemon starts',
    ]),
  },
);

const pause = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 4, arbitrary: fc.integer({ min: 21, max: 40 * 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 40 * 60, max: 30 * 3600 }) },
);

/** No two things happen in the same millisecond, so that what follows what is beyond doubt. */
export const conversations: fc.Arbitrary<Action[]> = fc
  .record({
    hour: fc.integer({ min: 0, max: 167 }),
    calls: fc.boolean(),
    steps: fc.array(fc.record({ pause, deed }), { minLength: 1, maxLength: 14 }),
  })
  .map(({ hour, calls, steps }) => {
    let at: Instant = MONDAY + hour * 3600 * SECOND;
    const first = calls ? [{ at, words: 'caller calls, nobody answers' }] : [];
    const rest = steps.map(({ pause, deed }, index) => {
      at += pause * SECOND;
      return { at: at + index + 1, words: deed };
    });
    return [...first, ...rest, { at: at + 49 * 3600 * SECOND + 500, words: 'time passes' }];
  });
