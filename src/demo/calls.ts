import { answered, arrived, type Caller, dialled, hungUp } from './call-payloads.ts';
import { ENDINGS, type Ending, hungUpBy } from './endings.ts';
import { CONNECTION_ID, Leg } from './leg.ts';
import type { Office } from './office.ts';
import { saveRecording } from './recordings.ts';
import { Refusal } from './refusal.ts';
import { cutOff } from './sound.ts';
import type { Body } from './validate.ts';

const COMMAND_IDS_LAST_MS = 60_000;
const WITHHELD = 'anonymous';

/** Every leg of every call, from its first ring to its end. Throws the Refusals Telnyx would. */
export class Calls {
  readonly office: Office;
  readonly #legs = new Map<string, Leg>();
  readonly #dialled = new Map<string, { leg: Leg; at: number }>();
  readonly #ring: (leg: Leg) => void;

  /** `ring` makes the phone of an outgoing leg ring. */
  constructor(office: Office, ring: (leg: Leg) => void) {
    this.office = office;
    this.#ring = ring;
  }

  incoming(caller: Caller): Leg {
    const from = caller.withheld ? WITHHELD : caller.from;
    const leg = this.#keep(new Leg(this.office, { direction: 'incoming', from, to: caller.to }));
    leg.tell('call.initiated', arrived(leg, caller));
    return leg;
  }

  /** A repeated command id answers the leg it dialled the first time. */
  dial(body: Body<'calls'>): Leg {
    const known = this.#dialled.get(body.command_id ?? '');
    if (known && this.isRecent(known.at)) return known.leg;
    if (body.connection_id !== CONNECTION_ID) throw new Refusal('10015', '/connection_id');
    const leg = this.#keep(this.#outgoing(body));
    if (body.command_id) this.#dialled.set(body.command_id, { leg, at: this.office.now() });
    leg.tell('call.initiated', dialled(leg));
    this.#limit(leg, body);
    this.#ring(leg);
    return leg;
  }

  /** Throws 90015 for an id never given out. */
  find(controlId: string): Leg {
    const leg = this.#legs.get(controlId);
    if (!leg) throw new Refusal('90015', '/call_control_id');
    return leg;
  }

  /** Command ids are remembered for a minute. */
  isRecent(at: number): boolean {
    return this.office.now() - at < COMMAND_IDS_LAST_MS;
  }

  /** Picked up: by the application if the leg is incoming, by the person if it is outgoing. */
  pickUp(leg: Leg): void {
    if (leg.state !== 'ringing') return;
    leg.state = 'answered';
    leg.tell('call.answered', answered(leg));
    leg.emit('answered');
  }

  bridge(leg: Leg, other: Leg): void {
    this.#join(leg, other);
    this.#join(other, leg);
  }

  /** Ends the leg, whatever it is doing, and the one it is bridged with. */
  end(leg: Leg, ending: Ending): void {
    if (leg.state === 'ended') return;
    cutOff(leg);
    leg.stopWaiting();
    leg.state = 'ended';
    leg.endedAt = this.office.now();
    leg.tell('call.hangup', hungUp(leg, ending, this.office.stamp()));
    saveRecording(leg);
    leg.emit('ended');
    if (leg.partner) this.end(leg.partner, hungUpBy('application', leg.partner));
  }

  #outgoing(body: Body<'calls'>): Leg {
    const linked = body.link_to === undefined ? null : this.find(body.link_to);
    if (body.bridge_intent && !linked) throw new Refusal('10004', '/link_to');
    return new Leg(this.office, {
      direction: 'outgoing',
      from: body.bridge_intent && linked ? linked.from : body.from,
      to: body.to,
      sessionId: linked?.sessionId,
      webhookUrl: body.webhook_url,
      clientState: body.client_state,
    });
  }

  #limit(
    leg: Leg,
    { timeout_secs = 30, time_limit_secs = 14_400, retry_on_timeout }: Body<'calls'>,
  ) {
    leg.after(timeout_secs * 1000, () => {
      const isLastRoute = retry_on_timeout === false;
      if (leg.state === 'ringing') this.end(leg, isLastRoute ? ENDINGS.noAnswer : ENDINGS.timeout);
    });
    leg.after(time_limit_secs * 1000, () => this.end(leg, ENDINGS.timeLimit));
  }

  #join(leg: Leg, partner: Leg): void {
    leg.state = 'bridged';
    leg.partner = partner;
    leg.tell('call.bridged', { ...leg.address, ...leg.parties });
  }

  #keep(leg: Leg): Leg {
    this.#legs.set(leg.controlId, leg);
    return leg;
  }
}
