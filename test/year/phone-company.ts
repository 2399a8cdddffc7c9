/** The phone company of the year: it carries calls and texts, forgets answers, and tells late or never. */
import type { CallCommand, Carrier, SendResult, Text } from '../../src/core/carrier.ts';
import { HOUR, type Instant, SECOND } from '../../src/core/model.ts';
import { keywordOf, OptOuts } from '../../src/demo/opt-outs.ts';
import { explain } from '../../src/telnyx/errors.ts';
import type { Agenda } from './agenda.ts';
import type { Chronicle, Got } from './chronicle.ts';
import { callEvents, receipt, received } from './events.ts';

const SENT = { kind: 'sent', carrierId: null, leg: null, control: null } as const;

interface World {
  agenda: Agenda;
  chronicle: Chronicle;
  random: () => number;
  now: () => Instant;
  /** Hands a webhook to the machine. */
  publish: (body: string, delivered: (at: Instant) => void) => void;
  /** A text has come to a phone. */
  arrived: (got: Got) => void;
}

export class YearsCarrier implements Carrier {
  readonly landlines = new Set<string>();
  readonly #blocked = new OptOuts();
  readonly #taken = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #world: World;
  /** Requests are accepted, but no answer is given any more. */
  cutOff = false;

  constructor(world: World) {
    this.#world = world;
  }

  async send(text: Text): Promise<SendResult> {
    const { chronicle, random, now } = this.#world;
    const got: Got = { at: now(), ...text, answer: 'sent', receipt: null };
    if (this.#blocked.has(text.to)) {
      chronicle.got.push({ ...got, answer: 'refused' });
      return { kind: 'refused', error: explain('40300', undefined) };
    }
    const luck = random();
    if (luck < 0.002) return { kind: 'again', afterMs: null, error: explain('40011', undefined) };
    const isLost = this.cutOff || luck < 0.005;
    chronicle.got.push(got);
    this.#tell(got, `text-${chronicle.got.length}`);
    if (!this.landlines.has(text.to)) this.#world.arrived(got);
    if (isLost) got.answer = 'lost';
    if (this.cutOff) return new Promise(() => {});
    if (isLost) return { kind: 'unsure', error: explain('', 'no answer') };
    return { ...SENT, carrierId: `text-${chronicle.got.length}` };
  }

  /** Some receipts are lost, some come hours later, and the rest with whatever comes next. */
  #tell(got: Got, id: string): void {
    const { agenda, random, now, publish } = this.#world;
    const luck = random();
    if (luck < 0.01) return;
    const failed = this.landlines.has(got.to);
    const tell = () =>
      publish(receipt(got, id, failed ? '40001' : null, now()), () => {
        got.receipt = failed ? 'failed' : 'delivered';
      });
    if (failed) agenda.put(now() + 2 * SECOND, tell);
    else if (luck < 0.03) agenda.put(now() + random() * 6 * HOUR, tell);
    else tell();
  }

  async command(_key: string, command: CallCommand): Promise<SendResult> {
    if (this.cutOff) return new Promise(() => {});
    if (command.do !== 'dial') return this.#onCall(command);
    const session = command.link.replace(/^caller:/, '');
    const { agenda, now, publish } = this.#world;
    const say = (after: number, type: string, more = {}) =>
      agenda.put(now() + after, () =>
        publish(callEvents.owner(session, command, type, now(), more), () => {}),
      );
    if (this.#taken.has(session)) {
      say(6 * SECOND, 'call.answered');
      this.#answered.add(session);
    } else say(18 * SECOND, 'call.hangup', { hangup_cause: 'timeout' });
    return { ...SENT, leg: `owner-leg:${session}`, control: `owner:${session}` };
  }

  #onCall(command: Exclude<CallCommand, { do: 'dial' }>): SendResult {
    const { agenda, now, publish } = this.#world;
    const [end, session = ''] = command.control.split(':');
    const say = (after: number, type: string, more = {}) =>
      agenda.put(now() + after, () =>
        publish(callEvents.caller(session, type, now(), more), () => {}),
      );
    if (command.do === 'answer') say(300, 'call.answered');
    if (command.do === 'bridge') say(300, 'call.bridged');
    if (command.do === 'speak') say(4 * SECOND, 'call.speak.ended');
    if (command.do === 'hangup' && end === 'caller') say(300, 'call.hangup');
    return SENT;
  }

  /** `taken`: the owner will answer it, if it rings. */
  ring(from: string | null, line: string, taken: boolean): void {
    const { agenda, chronicle, now, publish } = this.#world;
    const session = `s${chronicle.calls.length}-${now()}`;
    if (taken) this.#taken.add(session);
    const who = { from: from ?? 'anonymous', to: line };
    const answered = this.#answered;
    const rang = { session, from, line };
    publish(callEvents.caller(session, 'call.initiated', now(), who), at =>
      chronicle.calls.push({
        ...{ at, ...rang },
        // Only if the owner's phone was ever dialled.
        get answered() {
          return answered.has(session);
        },
      }),
    );
    agenda.put(now() + (taken ? 240 : 26) * SECOND, () =>
      publish(callEvents.caller(session, 'call.hangup', now(), who), () => {}),
    );
  }

  text(from: string, to: string, text: string): void {
    const { chronicle, now, publish } = this.#world;
    const keyword = keywordOf(text);
    this.#blocked.heed(from, keyword);
    publish(received({ from, to, text, keyword }, now()), at =>
      chronicle.texts.push({ at, from, to, text }),
    );
  }
}
