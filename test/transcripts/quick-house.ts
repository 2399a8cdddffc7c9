/** The business without its daemon: the real store and application, and a phone company of a few lines. */

import type { App } from '../../src/app/app.ts';
import { applyInbox } from '../../src/app/apply.ts';
import { applyMiss } from '../../src/app/apply-miss.ts';
import { deliverer } from '../../src/app/deliver.ts';
import { happen } from '../../src/app/happen.ts';
import { receiver } from '../../src/app/receive.ts';
import { tick } from '../../src/app/tick.ts';
import type { Carrier, SendResult, Text } from '../../src/core/carrier.ts';
import type { Instant } from '../../src/core/model.ts';
import { eventOf, type Payloads } from '../../src/demo/events.ts';
import { keywordOf, OptOuts } from '../../src/demo/opt-outs.ts';
import { inboundPayload, outboundPayload } from '../../src/demo/text-payloads.ts';
import { createLog } from '../../src/log.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';
import { explain } from '../../src/telnyx/errors.ts';
import { readWebhook } from '../../src/telnyx/webhook.ts';
import { type House, LINE, type Ring } from './house.ts';
import { Office } from './settings.ts';

const NOWHERE = {
  apiUrl: 'http://127.0.0.1:9/v2',
  publicKey: Buffer.alloc(32, 7).toString('base64'),
};

/** One end of the carrier: what it accepts, refuses, loses and reports. */
class TinyCarrier implements Carrier {
  readonly blocked = new OptOuts();
  readonly refused = new Map<string, string>();
  loseNext = false;
  readonly receipts: (Payloads['message.finalized'] & { id: string })[] = [];
  readonly #now: () => Instant;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  async send(text: Text): Promise<SendResult> {
    if (this.blocked.has(text.to)) return { kind: 'refused', error: explain('40300', undefined) };
    const code = this.refused.get(text.to) ?? null;
    if (code && !code.startsWith('400'))
      return { kind: 'refused', error: explain(code, undefined) };
    if (this.loseNext) {
      this.loseNext = false;
      return { kind: 'unsure', error: explain('', 'no answer') };
    }
    const id = `text-${text.key}`;
    const { from, to, body, media } = text;
    const sent = { id, from, to, text: body, media, at: this.#now(), webhookUrl: null };
    const status = code ? 'delivery_failed' : 'delivered';
    const at = new Date(this.#now()).toISOString();
    this.receipts.push({ ...outboundPayload({ ...sent, status, failure: code }, status, at), id });
    return { kind: 'sent', carrierId: id, leg: null, control: null };
  }

  async command(): Promise<SendResult> {
    return { kind: 'sent', carrierId: null, leg: null, control: null };
  }
}

/** `twice`: every webhook is delivered twice, as may happen. */
export function quickHouse(yaml: string, { twice = false } = {}): House {
  const office = new Office();
  let clock = 0;
  const now = () => clock;
  const carrier = new TinyCarrier(now);
  const store = createStore(openAndMigrate(':memory:'));
  const log = createLog({ level: 'error', phones: 'full' }, line => {
    throw new Error(line);
  });
  const app: App = { store, settings: office.settings(yaml, NOWHERE), carrier, log, now };
  const receive = receiver(app, () => {});
  const { deliver, idle } = deliverer(app, () => {});
  const pending: string[] = [];
  let startedAt = 0;
  let up = true;
  store.write(() => store.scripts.keep(app.settings.script, 0));

  const publish = (event: unknown) => pending.push(JSON.stringify({ data: event }));
  const arrive = async () => {
    for (const payload of carrier.receipts.splice(0))
      publish(eventOf('message.finalized', new Date(clock).toISOString(), payload));
    for (const body of pending.splice(0)) {
      const webhook = readWebhook(body, clock);
      if (webhook.is !== 'event') continue;
      await receive(webhook, body, null);
      if (twice) await receive(webhook, body, null);
    }
  };

  return {
    store,
    setClock: instant => {
      clock = instant;
    },
    call: async ring => {
      const id = store.write(() => judged(app, ring, clock));
      // The text is out before anything can have been said after the beep.
      deliver();
      await idle();
      if (ring.voicemail) store.write(() => heard(app, id, ring, clock));
    },
    text({ from, text, photos }) {
      const keyword = keywordOf(text);
      carrier.blocked.heed(from, keyword);
      const media = Array.from({ length: photos }, (_, index) => ({
        ...{ contentType: 'image/jpeg', bytes: Buffer.from([index]) },
        url: `http://127.0.0.1:9/photo${index}`,
      }));
      const at = new Date(clock).toISOString();
      const payload = inboundPayload({ from, to: LINE, text, media, keyword, at });
      publish(eventOf('message.received', at, payload));
    },
    refuse: (number, code) => carrier.refused.set(number, code),
    loseNext: () => {
      carrier.loseNext = true;
    },
    stop: async () => {
      up = false;
    },
    start: async changes => {
      if (changes !== undefined) app.settings = office.settings(changes, NOWHERE);
      store.write(() => store.scripts.keep(app.settings.script, clock));
      startedAt = clock;
      up = true;
      // What has become due meanwhile comes before what is delivered late.
      tick(app, startedAt);
    },
    settle: async () => {
      if (!up) return;
      do {
        await arrive();
        applyInbox(app, Number.POSITIVE_INFINITY);
        tick(app, startedAt);
        deliver();
        await idle();
      } while (carrier.receipts.length > 0 || store.outbox.ready(clock, 1).length > 0);
    },
    close: async () => {
      store.close();
      office.close();
    },
  };
}

/** A call at its end; how the judge comes to that is not a matter of conversations. Returns its number. */
function judged(app: App, { from, ends }: Ring, now: Instant): number {
  const { calls, conversations } = app.store;
  const call = calls.add({
    line: LINE,
    caller: from,
    session: null,
    arrivedAt: now,
    standing: null,
  });
  if (ends === 'taken') {
    calls.save({ ...call, verdict: 'answered', judgedAt: now });
    const known = from ? conversations.with(from, LINE) : null;
    if (known && known.state !== 'closed')
      happen(app, known, { kind: 'reached' }, `call:${call.id}`, now);
    return call.id;
  }
  const missed = { ...call, verdict: 'missed' as const, because: 'nobody answered', judgedAt: now };
  calls.save(missed);
  const line = app.settings.lines[0]!;
  applyMiss(app, { call: missed, before: call, line, from: from ?? 'anonymous' }, now);
  return call.id;
}

function heard(app: App, id: number, { from, voicemail }: Ring, now: Instant): void {
  const before = app.store.calls.get(id)!;
  const call = { ...before, voicemail };
  app.store.calls.save(call);
  const line = app.settings.lines[0]!;
  applyMiss(app, { call, before, line, from: from ?? 'anonymous' }, now);
}
