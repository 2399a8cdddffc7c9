/** What was promised about texts to callers. Each function names whatever breaks its promise. */
import { STEPS } from '../../src/config/default-script.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../src/core/model.ts';
import { promisesIn } from '../../src/core/promises/promises.ts';
import { type Happening, isAutomatic, type Record, type Sent } from './record.ts';
import { OUTAGES, OWNER, ZONE } from './year.ts';

/** Zones of the area codes that callers have; a code in two zones has both. */
const ZONES: { [area: string]: string[] } = {
  '212': ['America/New_York'],
  '305': ['America/New_York'],
  '208': ['America/Denver', 'America/Los_Angeles'],
  '213': ['America/Los_Angeles'],
  '602': ['America/Phoenix'],
  '416': ['America/Toronto'],
  '808': ['Pacific/Honolulu'],
};

/** When the machine could act: not while it was cut off, nor as long as its clock was wrong. */
export function known(at: Instant): Instant {
  const ends = OUTAGES.map(({ from, until, wrongClock }) => [from, wrongClock?.until ?? until]);
  return ends.find(([from, until]) => at >= from! - MINUTE && at < until!)?.[1] ?? at;
}

export function missesWithoutTextOrReason({ judged, sent }: Record): unknown[] {
  const openings = Map.groupBy(sent, ({ key }) => key);
  return judged.filter(call => {
    if (call.verdict === null) return true;
    if (call.verdict !== 'missed' || call.skip !== null) return false;
    const [first] = openings.get(`opening:${call.id}`) ?? [];
    const judgedAt = call.judgedAt ?? 0;
    const isLate =
      judgedAt - known(call.at) > 30 * SECOND || (first?.at ?? Infinity) - judgedAt > 12 * SECOND;
    const isWrong = first?.from !== call.line || !first.body.startsWith("Mike's Plumbing: ");
    return isLate || isWrong || !first?.body.includes('?');
  });
}

/** Only where the answer of the phone company was lost may a text be sent again, as the policy says. */
export function sentTwice({ sent }: Record): unknown[] {
  return [...Map.groupBy(sent, ({ key }) => key).values()].filter(
    copies =>
      copies.length > 1 + (copies[0]?.resends ?? 0) ||
      copies.slice(0, -1).some(({ answer }) => answer !== 'lost'),
  );
}

export function secondOpenings(record: Record): unknown[] {
  return inHistories(record, history => {
    const openings = history.filter(event => event.is === 'sent' && event.kind === 'opening');
    return openings.filter((event, index) => {
      const before = openings[index - 1];
      if (event.is !== 'sent' || before?.is !== 'sent' || event.from !== before.from) return false;
      return event.key !== before.key && event.at - before.at < 239 * MINUTE;
    });
  });
}

export function textsAfterStop(record: Record): unknown[] {
  return inHistories(record, history => {
    let allowed = Number.POSITIVE_INFINITY;
    return history.filter(event => {
      if (event.is === 'wrote' && event.text === 'STOP') allowed = 0;
      if (event.is === 'wrote' && event.text === 'please stop texting me')
        allowed = Math.min(allowed, 1);
      if (event.is !== 'sent' || allowed === Number.POSITIVE_INFINITY) return false;
      allowed -= 1;
      return allowed < 0 || event.kind !== 'opt_out';
    });
  });
}

export function textsInQuietHours(record: Record): unknown[] {
  return inHistories(record, (history, who) => {
    let wroteAt = 0;
    return history.filter(event => {
      if (event.is === 'wrote') wroteAt = known(event.at);
      if (event.is !== 'sent' || !(isAutomatic(event) || event.kind === 'reminder')) return false;
      const unasked =
        event.kind === 'nudge' || event.kind === 'reminder' || event.at - wroteAt > 16 * MINUTE;
      return (
        event.kind !== 'opening' && unasked && zonesOf(who).some(zone => isQuiet(event.at, zone))
      );
    });
  });
}

function zonesOf(number: string): string[] {
  return [ZONE, ...(ZONES[number.slice(2, 5)] ?? [])];
}

function isQuiet(at: Instant, zone: string): boolean {
  const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return then.hour < (then.dayOfWeek === 7 ? 12 : 9) || then.hour >= 20;
}

const SAID: { [step: string]: RegExp } = {
  issue: /faucet|drain|disposal|toilet|heater|spigot|ceiling|flooding|no heat|llave|drenaje/,
  address: /\d{3,4} (?:Maple Ave|Birch Lane|Elm Ct|Oak Hill Dr|Congress Ave)/,
  urgency: /not urgent|puede esperar/,
  availability: /morning|afternoon|after 1|mañana|tarde/,
};

/** Where they live is known for good, the rest until a new round begins. */
export function askedWhatWasSaid(record: Record): unknown[] {
  return inHistories(record, history => {
    const said = new Set<string>();
    return history.filter(event => {
      if (event.is === 'wrote')
        for (const step in SAID) if (SAID[step]!.test(event.text)) said.add(`${event.to} ${step}`);
      const isOpening = event.is === 'sent' && event.kind === 'opening';
      if (isOpening || (event.is === 'owner' && /^(DONE|LOST) /.test(event.words)))
        for (const fact of said) if (!fact.endsWith('address')) said.delete(fact);
      if (event.is !== 'sent') return false;
      return (
        event.kind === 'question' &&
        stepsAsked(event).some(step => said.has(`${event.from} ${step}`))
      );
    });
  });
}

function stepsAsked({ body }: Sent): string[] {
  const asks = (wording: { en: string; es: string | null } | null) =>
    wording !== null &&
    [wording.en, plain(wording.es ?? wording.en)].some(words => plain(body).includes(plain(words)));
  return STEPS.filter(({ ask, again }) => asks(ask) || asks(again)).map(({ id }) => id);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}

export function promisesMade({ sent }: Record): unknown[] {
  return sent.filter(text => {
    const confirmed = text.kind === 'confirmation' || text.kind === 'reminder';
    if (!confirmed && !isAutomatic(text)) return false;
    const said = text.body.replace(/(Got it|Anotado): .*?(\. (?=[A-Z¿])|$)/, '');
    return promisesIn(said, { confirmed }).length > 0;
  });
}

/** "Confirmed" is said only after the owner's OK; to one given at night, in the morning. */
export function confirmedByNobody(record: Record): unknown[] {
  return inHistories(record, history => {
    let okAt = 0;
    return history.filter(event => {
      if (event.is === 'owner' && event.words.startsWith('OK ')) okAt = event.at;
      return event.is === 'sent' && /^Confirm/.test(event.body) && event.at - okAt > 20 * HOUR;
    });
  });
}

/** From the owner's own words on the script is silent, until it is handed back or the lead is done. */
export function scriptOverOwner(record: Record): unknown[] {
  return inHistories(record, history => {
    let silent = false;
    let latest = 0;
    return history.filter(event => {
      if (event.is === 'owner' && /^(SCRIPT|DONE|LOST|CALL|OK|OFF) /.test(event.words))
        silent = false;
      if (event.is === 'owner' && /^\d+ /.test(event.words)) silent = true;
      const isLongAgo = event.at - latest > 7 * DAY;
      if (event.is === 'sent' && event.kind === 'opening' && isLongAgo) silent = false;
      if (event.is !== 'sent') latest = event.at;
      return silent && event.is === 'sent' && isAutomatic(event);
    });
  });
}

function inHistories(
  { of }: Record,
  broken: (history: Happening[], who: string) => Happening[],
): unknown[] {
  return [...of].flatMap(([who, history]) => (who === OWNER ? [] : broken(history, who)));
}
