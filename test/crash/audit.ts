/** After everything has come to rest: which promises were broken, and what it took to keep them. */
import type { PhoneCall } from '../../src/demo/people.ts';
import { OWNER, type Rig } from './rig.ts';

export interface Audit {
  /** Each broken promise in words; empty: all were kept. */
  broken: string[];
  calls: number;
  missed: number;
  answered: number;
  /** Openings whose fate could not be known and which were sent again, as the policy says. */
  resent: number;
  /** Callers who got two openings by that. */
  doubled: number;
}

interface Miss {
  id: number;
  caller: string;
  skip: string | null;
  state: string | null;
  resends: number | null;
}

export function audit(rig: Rig, calls: PhoneCall[]): Audit {
  const misses = rig.file
    .prepare<[], Miss>(
      `SELECT calls.id, caller, skip, outbox.state, resends FROM calls
       LEFT JOIN outbox ON outbox.key = 'opening:' || calls.id WHERE verdict = 'missed'`,
    )
    .all();
  const got = Map.groupBy(rig.company.texts, text => text.to);
  const received = (caller: string) => got.get(caller)?.length ?? 0;
  const broken = [
    ...acknowledgedButLost(rig),
    ...stuck(rig),
    ...leftOnTheLine(rig, calls),
    ...misses.flatMap(miss => brokenTo(miss, received(miss.caller))),
    ...textedThoughAnswered(rig, received),
  ];
  if (rig.count('SELECT count(*) FROM calls') !== calls.length) broken.push('a call is unknown');
  return {
    broken,
    calls: calls.length,
    missed: misses.length,
    answered: rig.count("SELECT count(*) FROM calls WHERE verdict = 'answered'"),
    resent: rig.count('SELECT coalesce(sum(resends), 0) FROM outbox'),
    doubled: misses.filter(miss => received(miss.caller) > 1).length,
  };
}

function brokenTo({ id, skip, state, resends }: Miss, texts: number): string[] {
  const call = `missed call ${id}`;
  if (state === null) return skip === null ? [`${call} has neither a text nor a reason`] : [];
  const arrived = state === 'sent' || state === 'delivered';
  return [
    ...(arrived && texts === 0 ? [`${call}: the text is marked ${state} but never left`] : []),
    ...(arrived ? [] : [`${call}: the opening is ${state}`]),
    ...(texts > 1 + (resends ?? 0) ? [`${call}: ${texts} openings, ${resends} resends`] : []),
  ];
}

/** `call.speak.started` is acknowledged without a record: nothing is done with it. */
function acknowledgedButLost(rig: Rig): string[] {
  const known = rig.file.prepare('SELECT 1 FROM inbox WHERE event_id = ?');
  return rig.company.webhookLog
    .filter(({ status, type }) => status === 200 && type !== 'call.speak.started')
    .filter(({ eventId }) => !known.get(eventId))
    .map(({ type, eventId }) => `${type} ${eventId} was acknowledged and is not in the inbox`);
}

function stuck(rig: Rig): string[] {
  const checks: [string, string][] = [
    ["SELECT count(*) FROM inbox WHERE state <> 'applied'", 'events were not applied'],
    ["SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')", 'outbox rows are stuck'],
    ['SELECT count(*) FROM calls WHERE verdict IS NULL', 'calls have no verdict'],
  ];
  return checks.flatMap(([sql, what]) => (rig.count(sql) ? [`${rig.count(sql)} ${what}`] : []));
}

function leftOnTheLine(rig: Rig, calls: PhoneCall[]): string[] {
  const owners = rig.company.phone(OWNER).calls;
  const hanging = (end: string) => (call: PhoneCall) =>
    call.state === 'ended' ? [] : [`${end} ${call.id.slice(0, 8)} is left ${call.state}`];
  return [...calls.flatMap(hanging('a caller')), ...owners.flatMap(hanging("the owner's phone"))];
}

function textedThoughAnswered(rig: Rig, received: (caller: string) => number): string[] {
  return rig.file
    .prepare<[], string>("SELECT caller FROM calls WHERE verdict = 'answered'")
    .pluck()
    .all()
    .filter(caller => received(caller) > 0)
    .map(caller => `${caller} was talked to and texted all the same`);
}
