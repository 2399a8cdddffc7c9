import { expect, test } from 'vitest';
import { busySpans } from '../../../src/core/calendar/busy-calendar.ts';
import { calendar } from '../../../src/core/calendar/calendar.ts';
import { at, rfc3339 } from '../../../src/core/time/hours.ts';
import { zone } from '../diary.ts';
import { everything, now } from './examples.ts';

const horizon = {
  start: at('2026-10-26', '00:00', zone),
  end: at('2026-12-31', '00:00', zone),
  zone,
};

/** Each event is the lines of a VEVENT; said as "11-23 08:00-10:00", in the owner's zone. */
function busy(...events: string[][]): string[] {
  const components = events.flatMap((lines, index) => [
    'BEGIN:VEVENT',
    ...(lines.some(line => line.startsWith('UID')) ? [] : [`UID:${index}@example.com`]),
    'DTSTAMP:20261101T000000Z',
    ...lines,
    'END:VEVENT',
  ]);
  return read(['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR'].join('\r\n'));
}

function read(text: string): string[] {
  const reading = busySpans(text, horizon);
  if ('trouble' in reading) return [reading.trouble];
  const said = (instant: number) => rfc3339(instant, zone).slice(5, 16).replace('T', ' ');
  return reading.busy.map(({ start, end }) => {
    const [from, to] = [said(start), said(end)];
    return `${from}-${from.slice(0, 5) === to.slice(0, 5) ? to.slice(6) : to}`;
  });
}

const CHICAGO = 'TZID=America/Chicago';

test.each<[string, string[], string[]]>([
  ['UTC', ['DTSTART:20261123T140000Z', 'DTEND:20261123T160000Z'], ['11-23 08:00-10:00']],
  [
    'a zone that is only named',
    [
      'DTSTART;TZID=America/New_York:20261123T090000',
      'DTEND;TZID=America/New_York:20261123T110000',
    ],
    ['11-23 08:00-10:00'],
  ],
  ['no zone at all', ['DTSTART:20261123T080000', 'DTEND:20261123T100000'], ['11-23 08:00-10:00']],
  ['a duration', ['DTSTART:20261123T140000Z', 'DURATION:PT90M'], ['11-23 08:00-09:30']],
  ['a whole day', ['DTSTART;VALUE=DATE:20261123'], ['11-23 00:00-11-24 00:00']],
  [
    'several days',
    ['DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261126'],
    ['11-23 00:00-11-26 00:00'],
  ],
  ['a moment', ['DTSTART:20261123T140000Z'], []],
  ['a time marked as free', ['DTSTART;VALUE=DATE:20261123', 'TRANSP:TRANSPARENT'], []],
  ['an event called off', ['DTSTART;VALUE=DATE:20261123', 'STATUS:CANCELLED'], []],
  [
    'an event not yet certain',
    ['DTSTART:20261123T140000Z', 'DURATION:PT1H', 'STATUS:TENTATIVE'],
    ['11-23 08:00-09:00'],
  ],
  [
    'free by the word of Outlook',
    ['DTSTART;VALUE=DATE:20261123', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
    [],
  ],
  ['a year ago', ['DTSTART;VALUE=DATE:20251123'], []],
  [
    'into the days that count',
    ['DTSTART;VALUE=DATE:20261001', 'DTEND;VALUE=DATE:20261027'],
    ['10-26 00:00-10-27 00:00'],
  ],
])('%s is understood', (_, lines, expected) => {
  expect(busy(lines)).toEqual(expected);
});

test('a weekly meeting keeps its hour over the clock change', () => {
  expect(
    busy([
      `DTSTART;${CHICAGO}:20261026T080000`,
      `DTEND;${CHICAGO}:20261026T090000`,
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ]),
  ).toEqual(['10-26 08:00-09:00', '11-02 08:00-09:00', '11-09 08:00-09:00']);
});

test('what is left out of a series, added to it or moved is known', () => {
  const series = [
    'UID:series@example.com',
    `DTSTART;${CHICAGO}:20261123T080000`,
    `DTEND;${CHICAGO}:20261123T090000`,
    'RRULE:FREQ=DAILY;COUNT=5',
    `EXDATE;${CHICAGO}:20261124T080000`,
    `RDATE;${CHICAGO}:20261130T080000`,
  ];
  const moved = [
    'UID:series@example.com',
    `RECURRENCE-ID;${CHICAGO}:20261125T080000`,
    `DTSTART;${CHICAGO}:20261125T140000`,
    `DTEND;${CHICAGO}:20261125T150000`,
  ];
  const dropped = [
    'UID:series@example.com',
    'RECURRENCE-ID:20261126T140000Z',
    `DTSTART;${CHICAGO}:20261126T080000`,
    `DTEND;${CHICAGO}:20261126T090000`,
    'STATUS:CANCELLED',
  ];
  const expected = [
    '11-23 08:00-09:00',
    '11-25 14:00-15:00',
    '11-27 08:00-09:00',
    '11-30 08:00-09:00',
  ];
  expect(busy(series, moved, dropped)).toEqual(expected);
  expect(busy(moved, dropped, series)).toEqual(expected);
});

test('a repetition moved here from another month counts where it is now', () => {
  const series = [
    'UID:s',
    'DTSTART:20270105T140000Z',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=3',
  ];
  const moved = [
    'UID:s',
    'RECURRENCE-ID:20270105T140000Z',
    'DTSTART:20261210T140000Z',
    'DURATION:PT1H',
  ];
  expect(busy(series, moved)).toEqual(['12-10 08:00-09:00']);
  expect(busy(moved)).toEqual(['12-10 08:00-09:00']);
});

test('a series that began long ago is still going on', () => {
  const days = busy(['DTSTART;VALUE=DATE:20060101', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH']);
  expect(days).toEqual(['11-26 00:00-11-27 00:00']);
  expect(busy(['DTSTART:20100104T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'])).toHaveLength(66);
});

test('hours that overlap are one', () => {
  const event = (from: string, to: string) => [
    `DTSTART:20261123T${from}00Z`,
    `DTEND:20261123T${to}00Z`,
  ];
  expect(
    busy(
      event('1400', '1600'),
      event('1500', '1700'),
      event('1700', '1800'),
      event('1900', '2000'),
    ),
  ).toEqual(['11-23 08:00-12:00', '11-23 13:00-14:00']);
});

test('our own bookings, come back from another calendar, keep nobody away', () => {
  expect(read(calendar(everything(), now))).toEqual([]);
});

test('a zone of another name, spelled out in the calendar itself, is followed', () => {
  const own = calendar(everything(), now);
  const block = /BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n/s
    .exec(own)![0]
    .replace(/^TZID:.*$/m, 'TZID:Central Standard Time');
  const event = [
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTART;TZID="Central Standard Time":20261123T080000',
    'DTEND;TZID="Central Standard Time":20261123T100000',
    'END:VEVENT',
  ].join('\r\n');
  expect(read(`BEGIN:VCALENDAR\r\n${block}${event}\r\nEND:VCALENDAR`)).toEqual([
    '11-23 08:00-10:00',
  ]);
});

test.each([
  ['', 'it is not a calendar'],
  ['<html>Sign in</html>', ''],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT', ''],
  ['BEGIN:VCARD\r\nEND:VCARD', 'it is not a calendar'],
])('%j is no calendar, and says so', (text, trouble) => {
  expect(busySpans(text, horizon)).toEqual({ trouble: trouble || expect.any(String) });
});

test('an endless series is not counted to its end', () => {
  expect(busy(['DTSTART:20260101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'])).toEqual([
    'it holds more repetitions than can be counted',
  ]);
});
