import { expect, test } from 'vitest';
import { config, loaded, problems } from '../folder.ts';
import { ADDRESS, ask, choice, codes, ISSUE, script, steps, yesNo } from './scripts.ts';

test.each([
  'STOP',
  'stop all',
  'Unsubscribe',
  'Cancel',
  'end',
  'QUIT',
  'Start',
  'unstop',
  'Help',
  'info',
  'stop texting me',
  'wrong number',
])('the choice "%s" would be taken for something else', word => {
  expect(codes(choice(`["${word}", later]`))).toEqual(['E222']);
});

test('what becomes of a caller who picks CANCEL is said', () => {
  expect(choice('[Cancel, Keep]')).toEqual([
    'E222 callers who pick "Cancel" text a reserved word, after which they may never be texted again → use another word',
  ]);
});

test('YES as a choice is warned of', () => {
  expect(codes(choice('["Yes", later]'))).toEqual(['W222']);
});

test.each([
  'Reply CANCEL to skip this. What is wrong?',
  'What is wrong? Text END when done.',
  'What is wrong? Reply YES, or STOP if you have none.',
  'What is wrong? reply cancel if solved',
  'Reply HELP if it is an emergency. What is wrong?',
  '¿Qué pasa? Responda CANCEL para salir.',
])('"%s" asks for a word that has a meaning of its own', text => {
  expect(codes(ask(text))).toEqual(['E223']);
});

test.each([
  'What is wrong? Reply STOP to opt out.',
  'What is wrong? Reply STOP to opt out, HELP for help.',
  '¿Qué pasa? Responda STOP para darse de baja.',
  'Text info about the unit. What is wrong?',
  'At the end of the drive? Tell us what is wrong.',
  'Does the leak stop if you turn the valve?',
])('"%s" is fine', text => {
  expect(ask(text)).toEqual([]);
});

test('a placeholder that does not exist is told with those that do', () => {
  expect(ask('{name}, what is wrong?')).toEqual([
    'E224 {name} is not a placeholder: it would be sent as it stands → what is filled in here: {business}, {owner}',
  ]);
  expect(ask('{Business}: what is wrong?')).toEqual([
    'E224 {Business} is not a placeholder: it would be sent as it stands → did you mean {business}?',
  ]);
});

test('a placeholder has a value only where it belongs', () => {
  expect(ask('What is wrong? {choices}')).toEqual([
    'E224 {choices} has no value in this text → what is filled in here: {business}, {owner}',
  ]);
  expect(ask('What is wrong? Or call {phone}.')).toEqual([
    'E224 {phone} has no value → add phone: … to business',
  ]);
  const lines = 'lines: [{ number: "+15125550100", greeting: "Hi from {business}" }]';
  expect(problems(config({ lines }))).toEqual([
    '3:45 E224 {business} would be read out as it stands: nothing is filled in in a greeting → write the words themselves',
  ]);
});

test('a first text without a name or a way out is warned of, in each language', () => {
  const found = problems(
    config(
      {},
      'script:\n  opening:\n    en: "{business}: what is wrong?"\n    es: "¿Qué pasa? STOP para no recibir más."',
    ),
  );
  expect(found.map(line => line.slice(0, 8))).toEqual(['7:9 W232', '8:9 W231']);
  expect(script(`opening: "Mike's Plumbing here. What is wrong? Reply STOP to opt out."`)).toEqual(
    [],
  );
});

test('a script with Spanish in one text and not in the others is warned of once', () => {
  const spanish = '{ id: issue, answer: text, ask: { en: "What is wrong?", es: "¿Qué pasa?" } }';
  expect(codes(steps(`${spanish}, ${ADDRESS}, ${yesNo('home')}`))).toEqual(['W233']);
  expect(steps(`${ISSUE}, ${ADDRESS}`)).toEqual([]);
});

test('signs that make a text dear are named, with what to write instead', () => {
  expect(ask('What is wrong? 🔧 → tell us')).toEqual([
    'W234 texts with "🔧", "→" hold 70 signs a segment instead of 160 → leave out "🔧", write "->" for "→"',
  ]);
  expect(ask('What’s wrong — “leak”… ¿qué pasó?')).toEqual([]);
});

test('a name that makes every text dear is told once, at the name', () => {
  const business = 'business: { name: "Mike 🔧", timezone: UTC }';
  const found = problems(config({ business }, `script: { steps: [${ISSUE}] }`));
  expect(found).toEqual([
    '1:19 W234 texts with "🔧" hold 70 signs a segment instead of 160 → leave out "🔧"',
  ]);
});

test('a text is measured with what is filled in and with what may go before it', () => {
  const words = (count: number) => 'leak '.repeat(count).trim();
  expect(ask(`What is wrong? ${words(30)}`)).toEqual([]);
  expect(ask(`What is wrong? ${words(45)}`)[0]).toMatch(/^W235 after an answer .* 3 segments/);
  expect(ask(`What is wrong? ${words(65)}`)[0]).toMatch(/^W235 this text takes 3 segments/);
  const many = Array.from({ length: 40 }, (_, index) => `number${index + 100}`);
  expect(codes(choice(`[${many.join(', ')}]`))).toEqual(['W235']);
});

test('a promise is told with its words, in a text or a greeting, in English or Spanish', () => {
  expect(ask("What is wrong? We'll be there today!")).toEqual([
    `E221 "We'll be there today!" says that somebody will come, and nothing has made that true → ask, or say only what is already so`,
  ]);
  expect(codes(ask('¿Qué pasa? Llegamos en una hora.'))).toEqual(['E221']);
  const lines = 'lines: [{ number: "+15125550100", greeting: "A technician is on the way." }]';
  expect(problems(config({ lines }))).toEqual([
    '3:45 E221 "A technician is on the way." says that somebody is on the way, and nothing has made that true → ask, or say only what is already so',
  ]);
});

test('a promise keeps the config from being loaded; a warning does not', () => {
  const bad = config({}, 'script: { steps: [{ id: a, answer: text, ask: "We will fix it." }] }');
  expect(() => loaded(bad)).toThrow('textback.yaml:5:47: "We will fix it." says');
  const dear = config({}, 'script: { steps: [{ id: a, answer: text, ask: "What is wrong? 🔧" }] }');
  expect(loaded(dear).findings.map(({ code }) => code)).toEqual(['W234']);
});

test('the script is checked even where the rest of the file is wrong', () => {
  const found = problems(
    config(
      { owner: '' },
      `script: { steps: [${['a', 'b', 'c', 'd', 'e'].map(yesNo).join(', ')}] }`,
    ),
  );
  expect(found.map(line => line.split(' ')[1])).toEqual(['E106', 'E225']);
});
