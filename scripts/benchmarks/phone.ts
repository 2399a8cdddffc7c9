/** The phone company as a process of its own: rings, takes texts, keeps the time of both. */
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from './connection.ts';
import { type Figures, figures } from './figures.ts';
import {
  newCall,
  newReceipt,
  type Request,
  receipt,
  type SentText,
  signer,
  webhook,
} from './wire.ts';

/** What the benchmark asks of it. */
export type Order =
  | { do: 'answer_after'; ms: number }
  /** Calls at a steady rate, each a miss; receipts follow. */
  | { do: 'ring'; port: number; perSecond: number; seconds: number; connections: number }
  /** As many webhooks as the connections carry. */
  | { do: 'flood'; port: number; what: 'calls' | 'receipts'; seconds: number; connections: number };

export interface Report {
  acks: Figures;
  acksPerSecond: number;
  refused: number;
  /** From the first byte of the webhook to the text's POST /messages. */
  missToText: Figures;
  untexted: number;
}

const rang = new Map<string, number>();
const texted: number[] = [];
let answerAfter = 0;
let receiptsTo: { port: number; free: Connection[] } | null = null;

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', chunk => {
    body += chunk;
  });
  request.on('end', () => take(request.url ?? '', body, response));
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port, publicKey: signer.publicKey });
});

function take(path: string, body: string, response: ServerResponse): void {
  const text = path === '/v2/messages' ? JSON.parse(body) : null;
  const since = text ? rang.get(text.to) : undefined;
  if (since !== undefined) {
    texted.push(performance.now() - since);
    rang.delete(text.to);
  }
  const id = randomUUID();
  const answer = () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { id, record_type: 'message' } }));
    if (text && receiptsTo) void sendReceipts(id, text);
  };
  if (text && answerAfter > 0) setTimeout(answer, answerAfter);
  else answer();
}

async function sendReceipts(id: string, text: SentText) {
  for (const [type, status] of [
    ['message.sent', 'sent'],
    ['message.finalized', 'delivered'],
  ] as const) {
    const to = receiptsTo;
    const connection = to?.free.pop() ?? (to ? new Connection(to.port) : null);
    if (!connection) return;
    await connection.ask(webhook(type, receipt(id, text, status)));
    to?.free.push(connection);
  }
}

class Measurement {
  readonly acks: number[] = [];
  readonly #since = performance.now();
  refused = 0;

  async ask(connection: Connection, { from, request }: Request) {
    const at = performance.now();
    if (from) rang.set(from, at);
    const status = await connection.ask(request);
    if (status !== 200) this.refused += 1;
    this.acks.push(performance.now() - at);
  }

  /** Texts that are under way get a while to arrive. */
  async report(): Promise<Report> {
    const seconds = (performance.now() - this.#since) / 1000;
    const acks = figures(this.acks);
    for (let waited = 0; rang.size > 0 && waited < 50; waited++) await sleep(100);
    const report = {
      acks,
      acksPerSecond: Math.round(this.acks.length / seconds),
      refused: this.refused,
      missToText: figures(texted),
      untexted: rang.size,
    };
    texted.length = 0;
    rang.clear();
    return report;
  }
}

async function ring({ port, perSecond, seconds, connections }: Extract<Order, { do: 'ring' }>) {
  const pool = Array.from({ length: connections }, () => new Connection(port));
  receiptsTo = { port, free: [] };
  const measurement = new Measurement();
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (let sent = 0; sent < perSecond * seconds; ) {
    const due = Math.min(((performance.now() - start) / 1000) * perSecond, perSecond * seconds);
    for (; sent < due; sent++) {
      const free = pool.find(connection => !connection.busy) ?? new Connection(port);
      if (!pool.includes(free)) pool.push(free);
      under.push(measurement.ask(free, newCall()));
    }
    await sleep(1);
  }
  await Promise.all(under);
  const report = await measurement.report();
  for (const connection of [...pool, ...receiptsTo.free]) connection.close();
  receiptsTo = null;
  return report;
}

async function flood(order: Extract<Order, { do: 'flood' }>) {
  const { port, what, seconds, connections } = order;
  const make = what === 'calls' ? newCall : newReceipt;
  const ready = Array.from({ length: 6000 * seconds }, make);
  const pool = Array.from({ length: connections }, () => new Connection(port));
  const measurement = new Measurement();
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    pool.map(async connection => {
      while (performance.now() < until) {
        const next = ready.pop();
        if (!next) return;
        await measurement.ask(connection, next);
      }
    }),
  );
  const report = await measurement.report();
  for (const connection of pool) connection.close();
  return report;
}

process.on('message', async (order: Order) => {
  if (order.do === 'answer_after') answerAfter = order.ms;
  else process.send?.(order.do === 'ring' ? await ring(order) : await flood(order));
});
