import { expect, test } from 'vitest';
import { config, problems } from './folder.ts';

const lines = (list: string) => problems(config({ lines: `lines: [${list}]` }));
const owner = (section: string) => problems(config({ owner: `owner: ${section}` }));
const script = (steps: string) => problems(config({}, `script: { steps: [${steps}] }`));

test('a line listed twice', () => {
  expect(lines('{ number: "+15125550100" }, { number: +15125550100 }')).toEqual([
    '3:47 E201 this line is listed twice → keep one of the two',
  ]);
});

test('a phone of the owner, or one for alerts, that is a line', () => {
  expect(owner('{ phones: ["+15125550100"], alerts: [{ to: "+15125550100" }] }')).toEqual([
    '4:19 E202 this phone of the owner is one of the lines → give the number of a phone in your pocket; textback cannot text itself',
    '4:51 E204 this alert goes to one of the lines, where nobody reads it → give the number of a phone that a person reads',
  ]);
});

test('a line that would ring itself', () => {
  expect(
    lines('{ number: "+15125550100", mode: ring, ring: { phones: ["+15125550100"] } }'),
  ).toEqual([
    '3:64 E203 this phone to ring is one of the lines: the call would go round in circles → give the number of a phone that a person answers',
  ]);
});

test('phones to ring on a line that does not ring', () => {
  expect(lines('{ number: "+15125550100", ring: { seconds: 20 } }')).toEqual([
    '3:35 E211 lines.ring has no effect: this line is not in mode ring → add mode: ring to the line, or remove ring',
  ]);
});

test('a voicemail that begins without a word is warned of', () => {
  expect(lines('{ number: "+15125550100", voicemail: true }')).toEqual([
    '3:46 W204 callers hear nothing before the beep of the voicemail → add a greeting to the line',
  ]);
});

test('alerts out of order are warned of', () => {
  const alerts =
    '[{ to: "+15125550199" }, { to: "+15125550177", after_minutes: 20 }, { to: "+15125550178", after_minutes: 10 }]';
  expect(owner(`{ phones: ["+15125550199"], alerts: ${alerts} }`)).toEqual([
    '4:149 W201 this alert goes out before the one above it → sort owner.alerts by after_minutes, smallest first',
  ]);
});

test('alerts of which none is sent at once are warned of', () => {
  expect(
    owner('{ phones: ["+15125550199"], alerts: [{ to: "+15125550199", after_minutes: 5 }] }'),
  ).toEqual([
    '4:44 W202 nobody hears of an urgent lead for the first 5 minutes → leave after_minutes out of the first alert',
  ]);
});

test('a weekday that has two lines', () => {
  const business =
    'business: { name: A, timezone: UTC, hours: { mon-fri: "08:00-17:00", fri: "08:00-12:00" } }';
  expect(problems(config({ business }))).toEqual([
    '1:70 E209 fri has a line above already → name each day once; several spans of a day go into one list',
  ]);
});

test('two windows at the same time are warned of', () => {
  const booking = 'booking: { windows: { mon: ["10:00-12:00", "08:00-11:00"] } }';
  expect(problems(config({}, booking))).toEqual([
    '5:28 W209 two spans of one day overlap → check their times',
  ]);
});

test('a day off that is over is only warned of', () => {
  const business = 'business: { name: A, timezone: UTC, closed: [2020-12-25, 2999-12-25] }';
  expect(problems(config({ business }))).toEqual([
    '1:46 W203 this day off is in the past → remove it when convenient',
  ]);
});

test('two steps with one id', () => {
  expect(script('{ id: leak, answer: text, ask: a }, { id: leak, answer: text, ask: b }')).toEqual([
    '5:61 E205 another step has this id → give each step an id of its own',
  ]);
});

test('a choice without choices, and choices without a choice', () => {
  expect(script('{ id: kind, answer: choice, ask: one, choices: [one] }')).toEqual([
    '5:31 E206 a step with answer: choice needs at least two choices → add choices: […]',
  ]);
  expect(script('{ id: kind, answer: text, ask: a, choices: [one, two] }')).toEqual([
    '5:53 E207 choices have no effect: this step does not take a choice → write answer: choice, or remove choices',
  ]);
});

test('a fifth question is warned of', () => {
  const steps = ['a', 'b', 'c', 'd', 'e'].map(id => `{ id: ${id}, answer: text, ask: x }`);
  expect(script(steps.join(', '))).toEqual([
    '5:157 W205 the script asks 5 questions; with more than 4 many callers stop answering → drop a step, or leave it for the visit',
  ]);
});

test('both a script and a script file', () => {
  const more = 'script: { opening: "Hi" }\nscript_file: intake.yaml';
  expect(problems(config({}, more), { 'intake.yaml': 'urgent_words: [boiler]' })).toEqual([
    '6:1 E208 there is both a script and a script_file → keep one of the two',
  ]);
});

test('a script file that is not there', () => {
  expect(problems(config({}, 'script_file: nowhere.yaml'))).toEqual([
    '5:14 E100 nowhere.yaml cannot be read → check the path; it is relative to the config file',
  ]);
});

test('what the parts of a broken file contradict is told together with what is broken', () => {
  const business = 'business: { name: A, timezone: Nowhere/City }';
  const twice = 'lines: [{ number: "+15125550100" }, { number: "+15125550100", mod: ring }]';
  expect(problems(config({ business, lines: twice })).map(line => line.split(' ')[1])).toEqual([
    'E111',
    'E201',
    'E101',
  ]);
});
