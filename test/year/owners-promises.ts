/** What was promised to the owner: urgent leads are seen, and the morning text comes once. */

import { type Instant, MINUTE } from '../../src/core/model.ts';
import { addDays, localDate, weekdayOf } from '../../src/core/time/hours.ts';
import type { Record } from './record.ts';
import { known } from './texts.ts';
import { CLOSED, DIGEST_CLOCK, END, local, OUTAGES, OWNER, PARTNER, START, ZONE } from './year.ts';

const URGENT = /ceiling|flooding|no heat/;

/** Within a minute, with the number of the lead, by itself or joined with others. */
export function urgentUnseen({ texts, sent, leads }: Record): unknown[] {
  const numberOf = new Map(
    [...leads].map(([lead, { caller, line }]) => [`${caller} ${line}`, lead]),
  );
  const alerts = sent.filter(({ kind, to }) => kind === 'alert' && to === OWNER);
  const told = new Map<string, Instant>();
  const isDone = (lead: number | undefined, after: Instant, before: Instant) =>
    texts.some(
      ({ at, text }) => at > after && at < before && new RegExp(`^(DONE|LOST) ${lead}$`).test(text),
    );
  return texts.filter(({ at, from, to, text }) => {
    if (!URGENT.test(text)) return false;
    // The same words once more are no news, until the lead is done with.
    const before = told.get(from + to + text);
    told.set(from + to + text, at);
    if (before && !isDone(numberOf.get(`${from} ${to}`), before, at)) return false;
    const lead = new RegExp(`\\b${numberOf.get(`${from} ${to}`)}\\b`);
    return !alerts.some(
      alert => alert.at >= at && alert.at - known(at) < MINUTE && lead.test(alert.body),
    );
  });
}

/** Nobody reacts: the next on the list hears of it ten minutes later. Somebody does: nobody else is bothered. */
export function escalatedWrongly({ sent, texts, judged, leads }: Record): unknown[] {
  const urgent = sent.filter(
    ({ kind, body }) => kind === 'alert' && /^(URGENT|DANGER) /.test(body),
  );
  const reactions = Map.groupBy(
    texts.filter(({ from }) => from === OWNER),
    ({ text }) => Number(/\b\d+\b/.exec(text)?.[0]),
  );
  const ofPartner = urgent.filter(({ to }) => to === PARTNER);
  return urgent.filter(({ to, lead, at }) => {
    if (to !== OWNER || lead === null) return false;
    const talks = judged.filter(
      call => call.verdict === 'answered' && call.from === leads.get(lead)?.caller,
    );
    const reacted = [...(reactions.get(lead) ?? []), ...talks].filter(each => each.at > at);
    const reactedAt = Math.min(...reacted.map(each => each.at));
    const told = ofPartner.some(
      alert => alert.lead === lead && alert.at > at && alert.at - at < 13 * MINUTE,
    );
    if (reactedAt < at + 9.5 * MINUTE) return told;
    return reactedAt > at + 11 * MINUTE && !told && !isDown(at + 10 * MINUTE);
  });
}

function isDown(at: Instant): boolean {
  return OUTAGES.some(
    ({ from, until, wrongClock }) => at >= from && at <= (wrongClock?.until ?? until),
  );
}

/** Every configured morning of the year that somebody waited, at the hour or as soon as it could. */
export function mornings(): Instant[] {
  const due: Instant[] = [];
  // On the very first one nobody has called yet.
  for (
    let date = addDays(localDate(START, ZONE), 1);
    local(date, DIGEST_CLOCK) < END;
    date = addDays(date, 1)
  ) {
    const slot = local(date, DIGEST_CLOCK);
    if (weekdayOf(date) !== 'sun') due.push(upAgain(slot));
  }
  // Of several that were slept through, the last one counts.
  return [...new Set(due)].filter(at => !CLOSED.includes(localDate(at, ZONE)));
}

function upAgain(at: Instant): Instant {
  const outage = OUTAGES.find(({ from, until }) => at > from && at < until);
  return outage?.wrongClock?.until ?? outage?.until ?? at;
}

export function digests({ sent }: Record): Instant[] {
  return sent.filter(({ kind }) => kind === 'digest').map(({ at }) => at);
}
