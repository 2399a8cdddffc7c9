import { sendAt } from 'cron';
import { z } from 'zod';
import { date, likelySpan, likelyTime, span } from '../values/calendar.ts';
import { e164, likely } from '../values/phones.ts';
import { likelyZone, zone } from '../values/zones.ts';
import { written } from './shapes.ts';

/** The values of the file that have a form of their own. */

const write = (value: string | null) => (value === null ? null : `write "${value}"`);

const PHONE = 'a phone number in quotes with + and country code, such as "+15125550123"';

export const phone = z
  .union([z.string(), z.int().positive()], { error: PHONE })
  .transform((number, context) => {
    const found = e164(number);
    if (found) return found;
    const params = { code: 'E110', fix: write(likely(number)) };
    context.issues.push({ code: 'custom', message: PHONE, input: number, params });
    return z.NEVER;
  });

export const timezone = written({
  code: 'E111',
  what: 'a time zone such as America/Chicago',
  read: zone,
  mend: text => write(likelyZone(text)),
});

export const hours = written({
  code: 'E113',
  what: 'a span such as "08:00-17:00", its end after its start',
  read: span,
  mend: text => (text === 'closed' ? 'leave the day out' : write(likelySpan(text))),
});

export const localDate = written({ code: 'E114', what: 'a date such as 2027-12-24', read: date });

export const cron = written({
  code: 'E115',
  what: 'a cron expression such as "0 7 * * 1-6" (07:00, Monday to Saturday), or off',
  read: text => (text === 'off' || isCron(text) ? text : null),
  mend: text => write(likelyDaily(text)),
});

/** "7am" as a cron expression. */
function likelyDaily(text: string): string | null {
  const [hour, minute] = likelyTime(text)?.split(':').map(Number) ?? [];
  return hour === undefined ? null : `${minute} ${hour} * * *`;
}

function isCron(text: string): boolean {
  if (text.trim().split(/\s+/).length !== 5) return false;
  try {
    return Boolean(sendAt(text));
  } catch {
    return false;
  }
}

export const webAddress = written({
  code: 'E116',
  what: 'a web address such as "https://textback.example.com"',
  read: text => (isWeb(text) ? text.replace(/\/+$/, '') : null),
  mend: text =>
    isWeb(`https://${text}`) && /^[\w.-]+\.\w+/.test(text) ? write(`https://${text}`) : null,
});

/** Of a calendar: what an "Add to calendar" button leads to is the same over https. */
export const calendarAddress = written({
  code: 'E116',
  what: 'a web address such as "https://calendar.google.com/…/basic.ics"',
  read(text) {
    const url = text.replace(/^webcals?:/i, 'https:');
    return isWeb(url) ? url : null;
  },
  // It would show what is secret in the address.
  mend: () => null,
});

/** Where this machine is reached: whatever is pasted behind it, the webhook's own path too, is dropped. */
export const publicAddress = webAddress.transform(text => {
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.replace(/\/webhooks(\/telnyx)?\/*$/, '').replace(/\/+$/, '')}`;
});

function isWeb(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export const listen = written({
  code: 'E117',
  what: 'an address and a port such as "127.0.0.1:8080"',
  read: text => {
    const [, host = '', port = ''] = /^(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text) ?? [];
    return host && Number(port) <= 65_535
      ? { host: host.replace(/[[\]]/g, ''), port: Number(port) }
      : null;
  },
  mend: text => (/^:?\d{2,5}$/.test(text) ? write(`127.0.0.1:${text.replace(':', '')}`) : null),
});

export const country = written({
  code: 'E118',
  what: 'a country of two letters such as US or CA',
  read: text => (/^[A-Z]{2}$/.test(text) && isCountry(text) ? text : null),
  mend: text =>
    text.length === 2 && isCountry(text.toUpperCase()) ? write(text.toUpperCase()) : null,
});

function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

export const stepId = written({
  code: 'E119',
  what: 'a short name of small letters, digits and _, such as water_heater',
  read: text => (/^[a-z][a-z0-9_]*$/.test(text) ? text : null),
  mend: text => {
    const mended = text
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '');
    return mended ? write(mended) : null;
  },
});
