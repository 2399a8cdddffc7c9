import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isTriedAgain, post } from './delivery.ts';
import { subjectOf, type TelnyxEvent } from './events.ts';
import { seeded, shuffled } from './random.ts';
import type { SignedWebhook } from './signing.ts';

/** One attempt at a delivery. `status` null: no answer (refused, cut off or too late). */
export interface Attempt {
  eventId: string;
  type: string;
  url: string;
  attempt: number;
  at: number;
  status: number | null;
}

interface Delivery {
  event: TelnyxEvent;
  url: string;
}

/** A delivery that has come to its end, by Telnyx's clock. */
export interface Delivered extends Delivery {
  id: string;
  status: 'delivered' | 'failed';
  startedAt: number;
  finishedAt: number;
  /** What each attempt was answered; null: nothing. */
  answers: (number | null)[];
}

/**
 * Delivers events as Telnyx does, and as badly as it may: late, twice, together, in the wrong
 * order, never. Unless told to be bad, the events of one call or text arrive one after another.
 * All times here are real milliseconds, whatever the company's speed.
 */
export class Webhooks {
  /** How often each event is delivered. */
  repeat = 1;
  delayMs = 0;
  /** Each delivery is put off by up to `spreadMs`, and held ones are released in another order. */
  shuffle: { seed: number; spreadMs: number } | null = null;
  /** True: this event is never delivered. */
  drop: (event: TelnyxEvent) => boolean = () => false;
  /** Pauses before each further attempt. */
  retryMs = { messaging: [500, 2000], voice: [250, 500, 1000, 2000] };
  timeoutMs = { messaging: 2000, voice: 5000 };
  readonly events: TelnyxEvent[] = [];
  readonly log: Attempt[] = [];
  readonly delivered: Delivered[] = [];
  readonly #now: () => number;
  readonly #sign: (body: string) => SignedWebhook;
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #turns = new Map<string, Promise<void>>();
  #held: Delivery[] | null = null;

  /** `now`: the company's clock. */
  constructor(sign: (body: string) => SignedWebhook, now: () => number) {
    this.#sign = sign;
    this.#now = now;
  }

  publish(event: TelnyxEvent, url: string, times = 1): void {
    this.events.push(event);
    if (this.drop(event)) return;
    for (let copy = 0; copy < this.repeat * times; copy++) {
      if (this.#held) this.#held.push({ event, url });
      else this.#start({ event, url }, this.#putOff());
    }
  }

  /** From now on events pile up until released. */
  hold(): void {
    this.#held ??= [];
  }

  /** Delivers what was held: one by one, or all at once with `together`. */
  async release(how: { together?: boolean } = {}): Promise<void> {
    const held = this.#held ?? [];
    this.#held = null;
    const order = this.shuffle ? shuffled(held, seeded(this.shuffle.seed)) : held;
    const started = [];
    for (const delivery of order) {
      const delivered = this.#start(delivery, 0, how.together);
      started.push(delivered);
      if (!how.together) await delivered;
    }
    await Promise.all(started);
  }

  /** Resolves when every delivery so far has been answered or given up. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.settled();
  }

  /** The next event about the same call or text waits until this one was answered once. */
  #start(delivery: Delivery, afterMs: number, atOnce = this.shuffle !== null): Promise<void> {
    const subject = subjectOf(delivery.event);
    const turn = Promise.withResolvers<void>();
    const previous = atOnce ? null : this.#turns.get(subject);
    this.#turns.set(subject, turn.promise);
    const delivered = this.#deliver(delivery, afterMs, previous, turn.resolve)
      .catch(error => {
        if (!this.#closing.signal.aborted) throw error;
      })
      .finally(() => {
        turn.resolve();
        this.#underWay.delete(delivered);
      });
    this.#underWay.add(delivered);
    return delivered;
  }

  async #deliver(
    { event, url }: Delivery,
    afterMs: number,
    previous: Promise<void> | null | undefined,
    answeredOnce: () => void,
  ): Promise<void> {
    const service = event.event_type.startsWith('message.') ? 'messaging' : 'voice';
    const pauses = [afterMs, ...this.retryMs[service]];
    const startedAt = this.#now();
    const answers: (number | null)[] = [];
    for (const [index, pause] of pauses.entries()) {
      if (pause > 0) await sleep(pause, undefined, { signal: this.#closing.signal });
      if (index === 0) await previous;
      const status = await this.#attempt(event, url, index + 1, this.timeoutMs[service]);
      answers.push(status);
      answeredOnce();
      if (!isTriedAgain(service, status)) break;
    }
    const last = answers.at(-1) ?? null;
    const status = last !== null && last < 300 ? 'delivered' : 'failed';
    const ended = { id: randomUUID(), status, startedAt, finishedAt: this.#now() } as const;
    this.delivered.push({ event, url, ...ended, answers });
  }

  async #attempt(event: TelnyxEvent, url: string, attempt: number, timeoutMs: number) {
    const meta = { attempt, delivered_to: url };
    const signed = this.#sign(JSON.stringify({ data: event, meta }));
    const status = await post(url, signed, timeoutMs, this.#closing.signal);
    const { id: eventId, event_type: type } = event;
    this.log.push({ eventId, type, url, attempt, at: Date.now(), status });
    return status;
  }

  #putOff(): number {
    if (!this.shuffle) return this.delayMs;
    const random = seeded(this.shuffle.seed + this.events.length);
    return this.delayMs + random() * this.shuffle.spreadMs;
  }
}
