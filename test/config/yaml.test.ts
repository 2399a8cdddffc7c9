import { expect, test } from 'vitest';
import { config, KEYS, problems } from './folder.ts';

const STRAY =
  'this is not where YAML expects it → look for a missing quote, a single quote inside single quotes, or a stray sign here or on the line before';

test.each([
  [
    'a colon inside a text',
    'greeting: Sorry: we missed you',
    '1:11 E102 a text that holds a colon followed by a space is read as another key → put the whole text in double quotes',
  ],
  [
    'a tab instead of spaces',
    'business:\n\tname: A',
    '2:1 E102 a tab is used to indent; YAML allows only spaces → replace the tab with spaces',
  ],
  [
    'a quote that is never closed',
    'business: { name: "A }\nlines: []',
    '2:10 E102 a quote, a bracket or a comma is missing before this place → close what was opened: every quote, [ and { needs its partner',
  ],
  [
    'no space after the colon',
    'business:\n  name:A\n  timezone: UTC',
    '2:3 E102 this line has no "key: value" → put a space after the colon, and check that the line is not a leftover of the one before',
  ],
  ['an apostrophe inside single quotes', "business: { name: 'Mike's' }", `1:25 E102 ${STRAY}`],
  [
    'a text that begins with an at sign',
    'name: @home',
    '1:7 E102 a text may not begin with this sign unless it is quoted → put the text in double quotes',
  ],
  [
    'a second document',
    'a: 1\n---\nb: 2',
    '2:1 E102 a second document begins here → remove the line with ---',
  ],
])('%s is told with its place', (_, yaml, problem) => {
  expect(problems(yaml)).toEqual([problem]);
});

test('a text that begins with a star is told with its place', () => {
  expect(problems(config({}, 'script: { urgent_words: [*boiler] }'))).toEqual([
    '5:26 E102 a text that begins with * is read as a reference to something named earlier → put the text in double quotes',
  ]);
});

test('a key given twice is told at its second place, along with all other problems', () => {
  expect(problems(config({}, 'database: a.db\nlog: { level: loud }\ndatabase: b.db'))).toEqual([
    '6:15 E107 log.level should be "debug", "info", "warn" or "error", found the text "loud"',
    '7:1 E104 this key stands here for the second time → keep one of the two',
  ]);
});

test('a variable without quotes in braces is explained, and the rest of the file still judged', () => {
  const telnyx = `telnyx: { api_key: \${TELNYX_API_KEY}, public_key: "\${TELNYX_PUBLIC_KEY}" }`;
  expect(problems(config({ telnyx }, 'log: { level: loud }'))).toEqual([
    `2:20 E103 inside { } or [ ] YAML takes the braces of \${TELNYX_API_KEY} for its own → put it in double quotes: "\${TELNYX_API_KEY}"`,
    '5:15 E107 log.level should be "debug", "info", "warn" or "error", found the text "loud"',
  ]);
});

test('a variable in a comment is never taken for one without quotes', () => {
  const comment = `# telnyx: { api_key: \${KEY}, public_key: x }\n`;
  expect(problems(`${comment}database: a.db: b`)).toEqual([
    '2:11 E102 a text that holds a colon followed by a space is read as another key → put the whole text in double quotes',
  ]);
});

test('a variable without quotes on a line of its own is fine', () => {
  const telnyx = `telnyx:\n  api_key: \${TELNYX_API_KEY}\n  public_key: \${TELNYX_PUBLIC_KEY}`;
  expect(problems(config({ telnyx }))).toEqual([]);
});

test('a part written once may be used again', () => {
  const owner = 'owner: { phones: &mine ["+15125550199"] }';
  const lines = 'lines: [{ number: "+15125550100" }]';
  expect(problems(config({ owner, lines }, 'text_back: { skip: *mine }'))).toEqual([]);
});

test('a script file with a syntax error leaves the rest of the config judged', () => {
  const yaml = config({}, 'script_file: intake.yaml\nlog: { level: loud }');
  expect(problems(yaml, { 'intake.yaml': 'steps: [' }, KEYS)).toEqual([
    'intake.yaml:1:9 E102 the indentation does not fit what stands above → give the keys of one section the same number of spaces, and close every [ and {',
    '6:15 E107 log.level should be "debug", "info", "warn" or "error", found the text "loud"',
  ]);
});
