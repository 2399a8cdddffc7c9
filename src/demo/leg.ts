import { randomBytes, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { EventType, Payloads } from './events.ts';
import type { Office } from './office.ts';
import type { Gather, Recording } from './sound.ts';

/** The one Call Control application of the simulated account. */
export const CONNECTION_ID = '2963572552552678752';

interface NewLeg {
  direction: 'incoming' | 'outgoing';
  from: string;
  to: string;
  sessionId?: string | undefined;
  webhookUrl?: string | undefined;
  clientState?: string | undefined;
}

/** One leg of a call: a person at one end, the application at the other. */
export class Leg extends EventEmitter<{ answered: []; prompted: []; recording: []; ended: [] }> {
  readonly controlId = `v3:${randomBytes(40).toString('base64url')}`;
  readonly legId = randomUUID();
  readonly sessionId: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly from: string;
  readonly to: string;
  readonly startedAt: string;
  readonly office: Office;
  readonly #cancels: (() => void)[] = [];
  /** The ids of the commands acted upon, and when. */
  readonly commands = new Map<string, number>();
  /** What was spoken to the person, in order. */
  readonly heard: string[] = [];
  state: 'ringing' | 'answered' | 'bridged' | 'ended' = 'ringing';
  endedAt: number | null = null;
  clientState: string | null;
  webhookUrl: string | null;
  partner: Leg | null = null;
  speeches: string[] = [];
  gather: Gather | null = null;
  recording: Recording | null = null;

  constructor(office: Office, leg: NewLeg) {
    super();
    this.office = office;
    this.direction = leg.direction;
    this.from = leg.from;
    this.to = leg.to;
    this.startedAt = office.stamp();
    this.sessionId = leg.sessionId ?? randomUUID();
    this.webhookUrl = leg.webhookUrl ?? null;
    this.clientState = leg.clientState ?? null;
  }

  /** The ids that every webhook about this leg carries. */
  get ids() {
    return {
      call_leg_id: this.legId,
      call_session_id: this.sessionId,
      client_state: this.clientState,
      connection_id: CONNECTION_ID,
    };
  }

  /** The ids, and where to send commands. */
  get address() {
    return { call_control_id: this.controlId, ...this.ids };
  }

  get parties() {
    return { from: this.from, to: this.to };
  }

  /** Sends a webhook about this leg. */
  tell<T extends EventType>(type: T, payload: Payloads[T]): void {
    this.office.tell(type, payload, this.webhookUrl);
  }

  /** Does `act` in `ms`, if the leg still lives. */
  after(ms: number, act: () => void): () => void {
    const cancel = this.office.timeline.after(ms, act);
    this.#cancels.push(cancel);
    return cancel;
  }

  /** Nothing that was still to happen on this leg will. */
  stopWaiting(): void {
    for (const cancel of this.#cancels) cancel();
  }
}
