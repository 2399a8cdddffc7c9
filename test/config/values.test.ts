import { describe, expect, test } from 'vitest';
import { config, problems } from './folder.ts';

const business = (more: string) =>
  problems(config({ business: `business:\n  name: A\n  timezone: UTC\n  ${more}` }));
const more = (text: string) => problems(config({}, text));

describe('keys', () => {
  test('a misspelt key is told with the one that was meant', () => {
    expect(more('databse: x.db')).toEqual([
      '5:1 E101 databse is not a key textback knows → did you mean database?',
    ]);
  });

  test('a key like no other is told with all that are known there', () => {
    expect(more('log: { colour: red }')).toEqual([
      '5:8 E101 log.colour is not a key textback knows → the keys known here: level, phones',
    ]);
  });

  test('a missing key is told at its section', () => {
    expect(problems(config({ business: 'business: { name: A }' }))).toEqual([
      '1:11 E106 business.timezone is missing: a time zone such as America/Chicago → add timezone: …',
    ]);
  });

  test('a key without a value is told where it stands', () => {
    expect(problems(config({ business: 'business:\n  timezone: UTC\n  name:' }))).toEqual([
      '3:3 E106 business.name is missing: the name callers know → add name: …',
    ]);
  });

  test('a missing section is told at the top', () => {
    expect(problems(config({ owner: '' }))).toEqual([
      '1:1 E106 owner is missing: a section of "key: value" lines → add owner: …',
    ]);
  });

  test('an empty file is told in one sentence', () => {
    expect(problems('# nothing yet\n')).toEqual([
      '1:1 E105 the file should be a section of "key: value" lines, found nothing → textback init writes one to begin with',
    ]);
  });
});

describe('types', () => {
  test('a text where a number belongs', () => {
    expect(more('keep: { photos_days: soon }')).toEqual([
      '5:22 E105 keep.photos_days should be a whole number of days from 1 to 3650, found the text "soon"',
    ]);
  });

  test('a number in quotes', () => {
    expect(more('keep: { photos_days: "30" }')).toEqual([
      '5:22 E105 keep.photos_days should be a whole number of days from 1 to 3650, found the text "30" → write 30, without quotes',
    ]);
  });

  test('a number out of its range, and one with a fraction', () => {
    expect(more('text_back: { max_per_hour: 0, cooldown_minutes: 1.5 }')).toEqual([
      '5:28 E108 text_back.max_per_hour should be a whole number of texts from 1 to 1000, found 0',
      '5:49 E105 text_back.cooldown_minutes should be a whole number of minutes from 0 to 10080, found 1.5',
    ]);
  });

  test('yes where true belongs', () => {
    expect(more('text_back: { overnight: no }')).toEqual([
      '5:25 E105 text_back.overnight should be true or false, found the text "no" → write false, without quotes',
    ]);
  });

  test('a word that is nearly one of the known ones', () => {
    expect(
      problems(config({ lines: 'lines: [{ number: "+15125550100", mode: forward }]' })),
    ).toEqual([
      '3:41 E107 lines.mode should be "forwarded" or "ring", found the text "forward" → did you mean forwarded?',
    ]);
  });

  test('one thing where a list belongs', () => {
    expect(problems(config({ owner: 'owner: { phones: "+15125550199" }' }))).toEqual([
      '4:18 E105 owner.phones should be a list of phone numbers, found the text "+15125550199" → put it in [ ], even if it is the only one',
    ]);
  });

  test('a list with nothing in it where one entry is needed', () => {
    expect(problems(config({ owner: 'owner: { phones: [] }' }))).toEqual([
      '4:18 E108 owner.phones should be a list of at least one phone number, found an empty list',
    ]);
  });

  test('an entry of a list that holds nothing', () => {
    expect(problems(config({ owner: 'owner:\n  phones:\n    - "+15125550199"\n    -' }))).toEqual([
      '7:6 E106 owner.phones has an empty entry; it should be a phone number in quotes with + and country code, such as "+15125550123" → fill it in or remove it',
    ]);
  });

  test('a text where a section belongs', () => {
    expect(more('server: 8080')).toEqual([
      '5:9 E105 server should be a section of "key: value" lines, found 8080',
    ]);
  });
});

describe('phone numbers', () => {
  const phone = (written: string) => business(`phone: ${written}`);
  const WHAT =
    'business.phone should be a phone number in quotes with + and country code, such as "+15125550123"';

  test('a number as it is said at home is told with its full form', () => {
    expect(phone('(512) 555-0123')).toEqual([
      `4:10 E110 ${WHAT}, found the text "(512) 555-0123" → write "+15125550123"`,
    ]);
  });

  test('a number without country code and quotes as well', () => {
    expect(phone('5125550123')).toEqual([
      `4:10 E110 ${WHAT}, found 5125550123 → write "+15125550123"`,
    ]);
  });

  test('a number with a digit missing', () => {
    expect(phone('"+1512555012"')).toEqual([`4:10 E110 ${WHAT}, found the text "+1512555012"`]);
  });

  test('a number that nobody can have is only doubted', () => {
    expect(phone('"+15121550123"')).toEqual([
      '4:10 W110 no numbering plan known to textback has this phone number → check its digits; if they are right, leave it',
    ]);
  });
});

describe('time', () => {
  test.each([
    ['Central', 'America/Chicago'],
    ['PST', 'America/Los_Angeles'],
    ['Denver', 'America/Denver'],
    ['America/New York', 'America/New_York'],
    ['America/Chigaco', 'America/Chicago'],
  ])('the time zone %s was meant to be %s', (written, meant) => {
    expect(problems(config({ business: `business: { name: A, timezone: ${written} }` }))).toEqual([
      `1:32 E111 business.timezone should be a time zone such as America/Chicago, found the text "${written}" → write "${meant}"`,
    ]);
  });

  test.each([
    ['9am-5pm', ' → write "09:00-17:00"'],
    ['8 to 5:30pm', ' → write "08:00-17:30"'],
    ['8-17', ' → write "08:00-17:00"'],
    ['closed', ' → leave the day out'],
    ['17:00-08:00', ''],
    ['08:00', ''],
    ['08:00-24:00', ''],
  ])('hours of %s', (written, fix) => {
    expect(business(`hours: { sat: "${written}" }`)).toEqual([
      `4:17 E113 business.hours.sat should be a span such as "08:00-17:00", its end after its start, found the text "${written}"${fix}`,
    ]);
  });

  test('a weekday in full', () => {
    expect(business('hours: { tuesday: "08:00-17:00" }')).toEqual([
      '4:12 E112 "tuesday" should be weekdays such as mon-fri, sat or "mon, wed" → did you mean tue?',
    ]);
  });

  test('a day that the calendar does not have', () => {
    expect(business('closed: [2031-02-29, christmas]')).toEqual([
      '4:12 E114 business.closed should be a date such as 2027-12-24, found the text "2031-02-29"',
      '4:24 E114 business.closed should be a date such as 2027-12-24, found the text "christmas"',
    ]);
  });

  test.each([
    ['7am', ' → write "0 7 * * *"'],
    ['0 7 31 2 *', ''],
    ['60 7 * * *', ''],
    ['0 0 7 * * *', ''],
  ])('a morning text at "%s"', (written, fix) => {
    expect(
      problems(config({ owner: `owner: { phones: ["+15125550199"], digest: "${written}" }` })),
    ).toEqual([
      `4:44 E115 owner.digest should be a cron expression such as "0 7 * * 1-6" (07:00, Monday to Saturday), or off, found the text "${written}"${fix}`,
    ]);
  });
});

describe('addresses', () => {
  test('a web address without its https://', () => {
    expect(more('server: { public_url: textback.example.com }')).toEqual([
      '5:23 E116 server.public_url should be a web address such as "https://textback.example.com", found the text "textback.example.com" → write "https://textback.example.com"',
    ]);
  });

  test('a port alone, and one that does not exist', () => {
    const what = 'server.listen should be an address and a port such as "127.0.0.1:8080"';
    expect(more('server: { listen: ":8080" }')).toEqual([
      `5:19 E117 ${what}, found the text ":8080" → write "127.0.0.1:8080"`,
    ]);
    expect(more('server: { listen: "127.0.0.1:80800" }')).toEqual([
      `5:19 E117 ${what}, found the text "127.0.0.1:80800"`,
    ]);
  });

  test('a country in small letters, and one that is none', () => {
    const what = 'text_back.countries should be a country of two letters such as US or CA';
    expect(more('text_back: { countries: [us, XX] }')).toEqual([
      `5:26 E118 ${what}, found the text "us" → write "US"`,
      `5:30 E118 ${what}, found the text "XX"`,
    ]);
  });

  test('a step id with spaces', () => {
    expect(
      more('script: { steps: [{ id: Water Heater, answer: text, ask: { en: a, fr: b } }] }'),
    ).toEqual([
      '5:25 E119 script.steps.id should be a short name of small letters, digits and _, such as water_heater, found the text "Water Heater" → write "water_heater"',
      '5:67 E101 script.steps.ask.fr is not a key textback knows → the keys known here: en, es',
    ]);
  });
});
