/** One real call, watched from here: does it arrive, how long does it ring, who answers. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Finding, finding } from '../../core/finding.ts';
import { type Instant, lineOf, MINUTE, SECOND } from '../../core/model.ts';
import type { Line, Settings } from '../../core/settings.ts';
import type { CallRow } from '../../store/calls.ts';
import { openExisting } from '../../store/database.ts';
import { newestCall } from '../../store/health.ts';
import { createStore, type Store } from '../../store/store.ts';
import { readWebhook } from '../../telnyx/webhook.ts';
import { wrap } from '../../wrap.ts';
import { phone } from '../page.ts';
import { ok } from './site.ts';

const PATIENCE = 3 * MINUTE;
const LOOK_AGAIN = SECOND / 4;

/** Asks for the call on standard error, and waits for it. */
export async function testCall(settings: Settings): Promise<Finding[]> {
  const store = createStore(openExisting(settings.database));
  try {
    const before = newestCall(store.db);
    for (const line of wrap(asking(settings.lines), 78)) process.stderr.write(`${line}\n`);
    const call = await watch(store, before);
    return call === null ? [neverCame()] : judged(store, call, settings);
  } finally {
    store.close();
  }
}

function asking(lines: Line[]): string {
  const [line] = lines;
  const what =
    line?.mode === 'forwarded'
      ? 'Call your own business phone from somebody else’s phone now, and let it ring until it is forwarded'
      : `Call ${phone(line?.number ?? null)} from somebody else’s phone now; take it, or let it ring`;
  return `${what}. It is treated like any call: a miss is texted back. Waiting up to ${PATIENCE / MINUTE} minutes…`;
}

/** The first new call, once it is decided; null: none came in time. */
async function watch(store: Store, before: number): Promise<CallRow | null> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const call = store.calls.get(before + 1);
    if (call?.verdict) return call;
    await pause(LOOK_AGAIN);
  }
  return store.calls.get(before + 1);
}

function neverCame(): Finding {
  const message = 'no call reached textback';
  const fix =
    'see the other findings first; then check that your phone forwards unanswered calls to the line, and that calling the line itself works';
  return finding('E550', null, message, fix);
}

function judged(store: Store, call: CallRow, settings: Settings): Finding[] {
  const line = lineOf(settings.lines, call.line);
  const mode = line?.mode === 'ring' ? 'it rings your phone' : 'it takes forwarded calls';
  const arrived = ok(
    'E550',
    `a call from ${phone(call.caller)} reached ${phone(call.line)}; ${mode}`,
  );
  return [arrived, verdict(store, call, line)];
}

function verdict(store: Store, call: CallRow, line: Line | null): Finding {
  const seconds = ringTime(store, call);
  const rang = seconds === null ? '' : `, after ${seconds} s`;
  if (call.verdict === 'owner' || call.skip === 'owner_phone') return fromOwner();
  switch (call.verdict) {
    case 'answered':
      return ok('E551', `${answerer(store, call, line)} took it${rang}`);
    case 'missed':
      return ok('E551', `it was missed${rang}: ${call.because ?? ''}`);
    case 'loop': {
      const message =
        'your phone forwards unanswered calls back to the line: they go round in circles';
      const fix = 'switch that forwarding off, or set `mode: forwarded` for the line';
      return finding('E553', null, message, fix);
    }
    default:
      return finding('W551', null, 'the call is still ringing', 'look again with `textback leads`');
  }
}

function fromOwner(): Finding {
  const message = "the call came from one of the owner's phones, or your carrier hides who called";
  const fix =
    'call from somebody else’s phone; if you did, ask your carrier to pass on the number of the caller';
  return finding('E552', null, message, fix);
}

interface Seen {
  kind: string;
  at: Instant;
  leg: string;
}

/** From the first sign of the call to its being taken or its end, in whole seconds. */
function ringTime(store: Store, call: CallRow): number | null {
  const events = eventsOf(store, call);
  const begun = events[0]?.at;
  const over =
    events.find(({ kind }) => kind === 'bridged') ?? events.find(({ kind }) => kind === 'ended');
  return begun === undefined || !over ? null : Math.round((over.at - begun) / SECOND);
}

function answerer(store: Store, call: CallRow, line: Line | null): string {
  const roles = store.calls.roles(call.id);
  const owner = eventsOf(store, call)
    .filter(({ kind }) => kind === 'bridged')
    .map(({ leg }) => /^owner:(\d+)$/.exec(roles.get(leg) ?? '')?.[1])
    .find(index => index !== undefined);
  const number = owner === undefined ? undefined : line?.ring?.phones[Number(owner)];
  return number === undefined ? 'one of your phones' : phone(number);
}

function eventsOf(store: Store, call: CallRow): Seen[] {
  return store.inbox
    .ofCall(call.id, call.session)
    .flatMap(row => {
      const webhook = readWebhook(row.body, row.receivedAt);
      return webhook.is === 'event' && webhook.event.about === 'call' ? [webhook.event] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}
