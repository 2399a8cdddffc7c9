/** The year that is lived through: its calendar, its business, and what goes wrong in it. */

import type { Instant } from '../../src/core/model.ts';
import { at } from '../../src/core/time/hours.ts';

export const ZONE = 'America/Chicago';
export const START = local('2027-01-04', '00:00');
/** Both clock changes lie between: 2027-03-14 and 2027-11-07. */
export const END = local('2028-01-04', '00:00');
export const CALLS = 10_000;

export const FORWARDED = '+15125550100';
export const RINGING = '+15125550101';
export const OWNER = '+15125550199';
export const PARTNER = '+15125550177';
export const FAMILY = '+15125550160';
export const CLOSED = ['2027-05-31', '2027-07-05', '2027-11-25', '2027-12-24'];
export const DIGEST_CLOCK = '07:00';
/** Two crews. */
export const CAPACITY = 2;

export const YAML = `
business:
  name: Mike's Plumbing
  owner: Mike
  phone: "+15125550123"
  timezone: ${ZONE}
  hours: { mon-fri: "08:00-17:00" }
  closed: [${CLOSED.join(', ')}]
telnyx: { api_key: KEY_of_the_year, public_key: ${Buffer.alloc(32, 7).toString('base64')} }
lines:
  - { number: "${FORWARDED}", mode: forwarded, voicemail: false }
  - { number: "${RINGING}", mode: ring, ring: { phones: ["${OWNER}"], seconds: 18, accept: answer } }
owner:
  phones: ["${OWNER}"]
  alerts:
    - { to: "${OWNER}", when: urgent }
    - { to: "${PARTNER}", when: urgent, after_minutes: 10 }
  digest: "0 7 * * 1-6"
text_back: { skip: ["${FAMILY}"] }
booking:
  windows: { mon-fri: ["08:00-10:00", "10:00-12:00", "13:00-15:00"] }
  capacity: ${CAPACITY}
  notice_hours: 2
server: { listen: "127.0.0.1:0" }
database: ./year.db
`;

export interface Outage {
  from: Instant;
  until: Instant;
  /** What the machine's clock says at first when it comes up again, and until when; null: it is right. */
  wrongClock: { says: Instant; until: Instant } | null;
  /** It is pulled out of the wall: what is under way is cut off. */
  killed: boolean;
}

export const AWAY = { from: local('2027-08-09', '11:30'), until: local('2027-08-16', '11:30') };

/** In order. */
export const OUTAGES: Outage[] = [
  ...['2027-01-20', '2027-02-25', '2027-05-04', '2027-06-30', '2027-10-12', '2027-12-02'].map(
    (date, index) =>
      outage(local(date, '09:40') + index * 7919_000, 4 + index * 9, index % 2 === 0),
  ),
  outage(local('2027-03-14', '01:50'), 40, true),
  outage(local('2027-04-13', '06:50'), 25, false),
  { ...outage(local('2027-09-21', '10:00'), 5, true), wrongClock: wrongFor('2027-09-21', '10:50') },
  outage(local('2027-11-07', '01:10'), 90, false),
  { ...AWAY, wrongClock: null, killed: true },
].sort((one, other) => one.from - other.from);

function outage(from: Instant, minutes: number, killed: boolean): Outage {
  return { from, until: from + minutes * 60_000, wrongClock: null, killed };
}

function wrongFor(date: string, clock: string) {
  return { says: local('2026-11-02', '03:00'), until: local(date, clock) };
}

export function local(date: string, clock: string): Instant {
  return at(date, clock, ZONE);
}
