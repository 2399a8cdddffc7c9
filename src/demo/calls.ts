import { ENDINGS, type Ending } from './endings.ts';
import type { EventType, Payloads } from './events.ts';
import { CONNECTION_ID, Leg } from './leg.ts';
import type { Office } from './office.ts';
import { saveRecording } from './recordings.ts';
import { Refusal } from './refusal.ts';
import { cutOff } from './sound.ts';
import type { Body } from './validate.ts';

const COMMAND_IDS_LAST_MS = 60_000;

export interface Incoming {
  from: string;
  to: string;
  name: string;
  /** The phone that forwarded the call here; null: dialled directly. */
  diversion: string | null;
}

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

  incoming({ from, to, name, diversion }: Incoming): Leg {
    const leg = this.#keep(new Leg({ direction: 'incoming', from, to, ...this.#start() }));
    const value = `<sip:${diversion}@carrier.example.com>;reason=no-answer`;
    this.tell(leg, 'call.initiated', {
      ...leg.address,
      ...leg.parties,
      caller_id_name: name,
      calling_party_type: 'pstn',
      connection_codecs: 'PCMU,PCMA,G729',
      direction: 'incoming',
      from_sip_uri: `${from}@192.0.2.10:5060`,
      start_time: leg.startedAt,
      state: 'parked',
      to_sip_uri: `${to}@sip.example.com:5060`,
      ...(diversion === null ? {} : { sip_headers: [{ name: 'Diversion', value }] }),
    });
    return leg;
  }

  dial(body: Body<'calls'>): Leg {
    const known = this.#dialled.get(body.command_id ?? '');
    if (known && this.isRecent(known.at)) return known.leg;
    if (body.connection_id !== CONNECTION_ID) throw new Refusal('10015', '/connection_id');
    const leg = this.#keep(this.#outgoing(body));
    if (body.command_id) this.#dialled.set(body.command_id, { leg, at: this.office.now() });
    this.tell(leg, 'call.initiated', {
      ...leg.address,
      ...leg.parties,
      direction: 'outgoing',
      start_time: leg.startedAt,
      state: 'bridging',
    });
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
    const start = { start_time: leg.startedAt, state: 'answered' } as const;
    this.tell(leg, 'call.answered', { ...leg.address, ...leg.parties, ...start });
    leg.emit('answered');
  }

  bridge(leg: Leg, other: Leg): void {
    this.#join(leg, other);
    this.#join(other, leg);
  }

  /** Ends the leg, whatever it is doing, and the one it is bridged with. */
  end(leg: Leg, ending: Ending): void {
    if (leg.state === 'ended') return;
    cutOff(leg, this.tell);
    leg.waits.clear();
    leg.state = 'ended';
    leg.endedAt = this.office.now();
    this.#tellHangup(leg, ending);
    saveRecording(leg, this);
    leg.emit('ended');
    if (leg.partner) this.end(leg.partner, ENDINGS.hungUpByCaller);
  }

  readonly tell = <T extends EventType>(leg: Leg, type: T, payload: Payloads[T]): void =>
    this.office.tell(type, payload, leg.webhookUrl);

  close(): void {
    for (const leg of this.#legs.values()) leg.waits.clear();
  }

  /** As in live captures: no state, no direction, and client_state only where one was set. */
  #tellHangup(leg: Leg, ending: Ending): void {
    const { client_state, ...address } = leg.address;
    this.tell(leg, 'call.hangup', {
      ...address,
      ...(client_state === null ? {} : { client_state }),
      ...leg.parties,
      ...ending,
      start_time: leg.startedAt,
      end_time: this.office.stamp(),
      telnyx_error: null,
    });
  }

  #outgoing(body: Body<'calls'>): Leg {
    const linked = body.link_to === undefined ? null : this.find(body.link_to);
    if (body.bridge_intent && !linked) throw new Refusal('10004', '/link_to');
    const leg = new Leg({
      direction: 'outgoing',
      from: body.bridge_intent && linked ? linked.from : body.from,
      to: body.to,
      sessionId: linked?.sessionId,
      webhookUrl: body.webhook_url,
      clientState: body.client_state,
      ...this.#start(),
    });
    const rangOut = body.retry_on_timeout === false ? ENDINGS.noAnswer : ENDINGS.timeout;
    leg.waits.after((body.timeout_secs ?? 30) * 1000, () => {
      if (leg.state === 'ringing') this.end(leg, rangOut);
    });
    return leg;
  }

  #join(leg: Leg, partner: Leg): void {
    leg.state = 'bridged';
    leg.partner = partner;
    this.tell(leg, 'call.bridged', { ...leg.address, ...leg.parties });
  }

  #start() {
    return { startedAt: this.office.stamp(), speed: this.office.waits.speed };
  }

  #keep(leg: Leg): Leg {
    this.#legs.set(leg.controlId, leg);
    return leg;
  }
}
