/** From a missed call to the owner's calendar: real webhooks, a real file, and the feed over HTTP. */
import { afterEach, expect, test } from 'vitest';
import { feedPath, secretOf } from '../../src/calendar-secret.ts';
import { installationKey } from '../../src/installation-key.ts';
import { lint } from '../core/calendar/lint.ts';
import { CALLER, eventually, type House, house, LINE, leave, OWNER } from './house.ts';

afterEach(leave);

const BOOKING =
  'booking: { windows: { mon-sun: ["08:00-10:00", "10:00-12:00", "13:00-15:00"] }, notice_hours: 2 }';
const WORDS = 'Kitchen faucet drips, 9 Elm Ct, no rush, any morning';

/** Resolves to the text that answers: the next one to that phone that is like it. */
async function says({ company }: House, from: string, text: string, like: RegExp, to = from) {
  const before = company.texts.length;
  company.text({ from, to: LINE, text });
  const isAnswer = (each: { to: string; text: string }) => each.to === to && like.test(each.text);
  return eventually(() => company.texts.slice(before).find(isAnswer)?.text ?? '');
}

/** What a subscribed calendar sees: the lines of each event by their names. */
async function subscribed({ daemon }: House): Promise<Record<string, string>[]> {
  const { store, settings } = daemon.app;
  const secret = secretOf(installationKey(settings.database), store.feed.rotation());
  const answer = await fetch(daemon.url + feedPath(secret));
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(lint(text)).toEqual([]);
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  return events.map(event =>
    Object.fromEntries(
      event.split('\r\n').map(line => [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)]),
    ),
  );
}

test('a caller picks, the owner confirms, the caller moves it and calls it off; the calendar follows', async () => {
  const it = await house({ extra: BOOKING });
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length > 0);
  await says(it, CALLER, WORDS, /Open arrival windows: 1\) .* 2\) .*Reply with a number by/);
  const noted = await says(it, CALLER, 'the second one', /^Noted: /);
  const [requested] = await subscribed(it);
  expect(requested).toMatchObject({ STATUS: 'TENTATIVE', SEQUENCE: '0', LOCATION: '9 Elm Ct' });

  const confirmed = await says(it, OWNER, 'ok 1', /^Confirmed: /, CALLER);
  const window = /Noted: (.*?)\. /.exec(noted)?.[1] ?? 'no window';
  expect(confirmed).toContain(window);
  const [booked] = await subscribed(it);
  expect(booked).toMatchObject({ STATUS: 'CONFIRMED', SEQUENCE: '1', UID: requested?.['UID'] });
  expect(booked?.['SUMMARY']).toContain('Kitchen faucet drips');

  await says(it, CALLER, 'can we do an afternoon instead', /Open arrival windows: /);
  await says(it, CALLER, '1', /^Noted: /);
  const [moved] = await subscribed(it);
  expect(moved).toMatchObject({ STATUS: 'TENTATIVE', SEQUENCE: '2', UID: requested?.['UID'] });
  expect(moved?.['DTSTART']).toMatch(/T130000$/);

  await it.restart();
  await says(it, CALLER, 'C', /^Called off: /);
  const [off] = await subscribed(it);
  expect(off).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '3', UID: requested?.['UID'] });
});

test('three who write at the same moment are offered nine different windows', async () => {
  const it = await house({ extra: BOOKING });
  const callers = [CALLER, '+15125550143', '+15125550144'];
  for (const from of callers) it.company.call({ from, to: LINE });
  await eventually(() => it.company.texts.length === callers.length);
  const offers = await Promise.all(
    callers.map(caller => says(it, caller, WORDS, /Open arrival windows: /)),
  );
  const windows = offers.flatMap(text => text.match(/\w{3} \w{3} \d+, [\d:apm]+-\d+[ap]m/g) ?? []);
  expect(new Set(windows).size).toBe(9);
});

test('the owner books, moves and is busy by text, and it is all on the calendar', async () => {
  const it = await house({ extra: BOOKING });
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length > 0);
  await says(it, OWNER, 'BOOK 1 tue 8-10', /^Confirmed: .*Tue .*8-10am/, CALLER);
  await says(it, OWNER, 'BOOK 1 wed 5-7pm', /^Confirmed: .*Wed .*5-7pm/, CALLER);
  await says(it, OWNER, 'BUSY thu 1-3', /^Noted: you are busy Thu .*1-3pm/);
  await says(it, OWNER, 'OFF 1', /does not work out after all/, CALLER);
  const events = await subscribed(it);
  expect(
    events.map(({ STATUS, SUMMARY }) => `${STATUS} ${SUMMARY?.replace(/\+\d+/, 'caller')}`),
  ).toEqual(['CANCELLED Called off: caller', 'CONFIRMED Busy']);
  expect(events[0]?.['DTSTART']).toMatch(/T170000$/);
});
