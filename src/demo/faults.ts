import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';
import type { Endpoint } from './validate.ts';

/**
 * What goes wrong with a request instead of the proper answer:
 * a status (with Telnyx's code, and `retry-after` in seconds); "hang": nothing is done and no answer
 * comes; "lose": nothing is done and the connection is cut; "drop": it is acted upon and the
 * connection is cut before the answer; slow: acted upon, answered after so many real milliseconds.
 */
export type FaultyAnswer =
  | { status: number; code?: string; retryAfter?: number }
  | { slowMs: number }
  | 'hang'
  | 'lose'
  | 'drop';

export interface Fault {
  on: Endpoint;
  answer: FaultyAnswer;
  /** How many requests in a row; 1 where absent. */
  times?: number;
  /** Called when the request has come in and, where it is acted upon, has taken effect. */
  meanwhile?: () => void | Promise<void>;
}

/** Faults lined up for the requests to come. */
export class Faults {
  readonly #waiting: Required<Fault>[] = [];
  readonly #closing = new AbortController();

  next(fault: Fault): void {
    this.#waiting.push({ times: 1, meanwhile: () => {}, ...fault });
  }

  /** Forgets what has not happened yet. */
  clear(): void {
    this.#waiting.length = 0;
  }

  close(): void {
    this.#closing.abort();
  }

  /** Does `act` and answers with what it returns, unless a fault is waiting for this endpoint. */
  async handle(on: Endpoint, request: FastifyRequest, reply: FastifyReply, act: () => unknown) {
    const fault = this.#take(on);
    if (!fault) return act();
    const { answer, meanwhile } = fault;
    const isActedUpon = answer === 'drop' || (typeof answer === 'object' && 'slowMs' in answer);
    const result = isActedUpon ? act() : null;
    await meanwhile();
    if (typeof answer === 'string') return breakOff(answer, request, reply);
    if ('status' in answer) return refuse(answer, reply);
    await sleep(answer.slowMs, undefined, { signal: this.#closing.signal });
    return result;
  }

  #take(on: Endpoint): Required<Fault> | null {
    const index = this.#waiting.findIndex(fault => fault.on === on);
    const fault = this.#waiting[index];
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times === 0) this.#waiting.splice(index, 1);
    return fault;
  }
}

function breakOff(how: 'hang' | 'lose' | 'drop', request: FastifyRequest, reply: FastifyReply) {
  reply.hijack();
  if (how !== 'hang') request.raw.socket.destroy();
  return reply;
}

function refuse(
  { status, code = '10007', retryAfter }: { status: number; code?: string; retryAfter?: number },
  reply: FastifyReply,
) {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply.status(status).send(new Refusal(code).body);
}
