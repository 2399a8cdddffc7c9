import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { OPENING, OPENING_AFTER_HOURS, STEPS } from '../../src/config/default-script.ts';
import { load } from '../../src/config/load.ts';
import { config, folder, KEYS, loaded, problems } from './folder.ts';

const EXAMPLE = readFileSync(new URL('../../config.example.yaml', import.meta.url), 'utf8');

test('name, time zone, keys, a line and a phone are enough; all else has a default', () => {
  const path = folder({ 'textback.yaml': config() });
  const { settings, findings } = load(path, KEYS);
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    business: {
      name: "Mike's Plumbing",
      owner: null,
      phone: null,
      timezone: 'America/Chicago',
      hours: null,
      closed: [],
      jobValue: null,
    },
    telnyx: {
      apiKey: KEYS.TELNYX_API_KEY,
      publicKey: KEYS.TELNYX_PUBLIC_KEY,
      apiUrl: 'https://api.telnyx.com/v2',
    },
    lines: [
      {
        number: '+15125550100',
        mode: 'forwarded',
        ring: null,
        greeting: null,
        voicemail: false,
        textsPerMinute: null,
      },
    ],
    owner: {
      phones: ['+15125550199'],
      alerts: [{ to: '+15125550199', when: 'urgent', afterMinutes: 0 }],
      digest: '0 7 * * 1-6',
    },
    textBack: {
      skip: [],
      countries: ['US', 'CA'],
      cooldownMinutes: 240,
      maxPerHour: 60,
      tooLateMinutes: 120,
      overnight: true,
    },
    script: {
      version: settings.script.version,
      opening: OPENING,
      openingAfterHours: OPENING_AFTER_HOURS,
      steps: STEPS,
      urgentWords: [],
    },
    booking: null,
    server: { host: '127.0.0.1', port: 8080, publicUrl: null, tls: null, pingUrl: null },
    database: join(dirname(path), 'textback.db'),
    log: { level: 'info', phones: 'masked' },
    webhooks: [],
    keep: { messagesDays: 365, photosDays: 90 },
  });
});

test('the example file has nothing wrong with it', () => {
  expect(problems(EXAMPLE)).toEqual([]);
});

test('the script of the example file is the built-in one', () => {
  const { opening, openingAfterHours, steps } = loaded(EXAMPLE).settings.script;
  expect({ opening, openingAfterHours, steps }).toEqual({
    opening: OPENING,
    openingAfterHours: OPENING_AFTER_HOURS,
    steps: STEPS,
  });
});

test('a calendar may be given as it is subscribed to, with webcal:', () => {
  const section = (url: string) =>
    `booking: { windows: { mon: "08:00-10:00" }, busy_calendars: ["${url}"] }`;
  const read = (url: string) => loaded(config({}, section(url))).settings.booking?.busyCalendars;
  expect(read('webcal://p1.example.com/u/x.ics')).toEqual(['https://p1.example.com/u/x.ics']);
  expect(read('https://p1.example.com/u/')).toEqual(['https://p1.example.com/u/']);
});

test('hours for mon-fri hold for each of the five days, and sunday stays closed', () => {
  const { hours } = loaded(EXAMPLE).settings.business;
  const weekday = [{ from: '08:00', to: '17:00' }];
  expect(hours).toEqual({
    mon: weekday,
    tue: weekday,
    wed: weekday,
    thu: weekday,
    fri: weekday,
    sat: [{ from: '09:00', to: '12:00' }],
  });
});

test('days may be a list or a range over the weekend, and 8:00 is 08:00', () => {
  const business = `business: { name: A, timezone: UTC, hours: { "tue, thu": "8:00-9:30", sat-mon: ["10:00-11:00", "12:00-13:00"] } }`;
  const { hours } = loaded(config({ business })).settings.business;
  const weekend = [
    { from: '10:00', to: '11:00' },
    { from: '12:00', to: '13:00' },
  ];
  const evening = [{ from: '08:00', to: '09:30' }];
  expect(hours).toEqual({ tue: evening, thu: evening, sat: weekend, sun: weekend, mon: weekend });
});

test('a line in mode ring rings the phones of the owner for 18 seconds and wants a 1', () => {
  const lines = 'lines: [{ number: "+15125550100", mode: ring, texts_per_minute: 15 }]';
  expect(loaded(config({ lines })).settings.lines[0]).toMatchObject({
    ring: { phones: ['+15125550199'], seconds: 18, accept: 'press-1' },
    textsPerMinute: 15,
  });
});

test('a phone number is understood without quotes and with spaces, as long as it has its country code', () => {
  const owner = 'owner: { phones: [+15125550199, "+1 (512) 555-0198"] }';
  expect(loaded(config({ owner })).settings.owner.phones).toEqual(['+15125550199', '+15125550198']);
});

test('a morning text can be switched off', () => {
  const owner = 'owner: { phones: ["+15125550199"], digest: off }';
  expect(loaded(config({ owner })).settings.owner.digest).toBeNull();
});

test('a section with everything in it commented out counts as left out', () => {
  expect(problems(config({}, 'booking:\n  # windows: {}\nlog:\n'))).toEqual([]);
});

test('a plain text is English; with Spanish beside it there are both', () => {
  const more = 'script: { opening: "Hi", opening_after_hours: { en: "Hi", es: "Hola" } }';
  const { opening, openingAfterHours } = loaded(config({}, more)).settings.script;
  expect(opening).toEqual({ en: 'Hi', es: null });
  expect(openingAfterHours).toEqual({ en: 'Hi', es: 'Hola' });
});

test('a script may live in a file of its own, and its problems are told with that name', () => {
  const more = 'script_file: intake.yaml\n';
  const script = 'steps:\n  - { id: leak, answer: yes_no, ask: "Is it leaking?" }\n';
  const good = loaded(config({}, more), { 'intake.yaml': script });
  expect(good.settings.script.steps.map(({ id }) => id)).toEqual(['leak']);
  expect(good.where(['script', 'steps', 0, 'ask'])).toBe('intake.yaml:2:38');
  const bad = problems(config({}, more), { 'intake.yaml': script.replace('ask', 'aks') });
  expect(bad).toEqual([
    'intake.yaml:2:5 E106 script.steps.ask is missing: a text, or { en: "…", es: "…" } → add ask: …',
    'intake.yaml:2:33 E101 script.steps.aks is not a key textback knows → did you mean ask?',
  ]);
});

test('the version of a script changes with its wording, and only then', () => {
  const version = (yaml: string) => loaded(yaml).settings.script.version;
  const reworded = version(config({}, 'script: { opening: "Hi" }'));
  expect(version(config())).toBe(version(config({}, 'log: { level: debug }')));
  expect(reworded).not.toBe(version(config()));
});

test('the error of a broken file says every problem in one text', () => {
  const business = 'business: { name: A, timezone: Central, nam: B }';
  expect(() => loaded(config({ business }))).toThrow(
    'textback.yaml:1:32: business.timezone should be a time zone such as America/Chicago, found the text "Central" (write "America/Chicago")\n' +
      'textback.yaml:1:41: business.nam is not a key textback knows (did you mean name?)',
  );
});
