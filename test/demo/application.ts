import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Telnyx from 'telnyx';
import { expect, vi } from 'vitest';
import type { TelnyxEvent } from '../../src/demo/events.ts';
import type { PhoneCompany } from '../../src/demo/phone-company.ts';

export interface Received {
  event: TelnyxEvent;
  attempt: number;
  path: string;
}

/** Stands in for the daemon: takes webhooks, checks their signatures, and talks back through the SDK. */
export class Application {
  readonly telnyx: Telnyx;
  readonly received: Received[] = [];
  /** The status to answer webhooks with; null: no answer at all. */
  answer: (received: Received) => number | null | Promise<number> = () => 200;
  readonly #server: Server;

  private constructor(company: PhoneCompany) {
    this.telnyx = new Telnyx({
      apiKey: 'KEY',
      baseURL: company.apiUrl,
      publicKey: company.publicKey,
      maxRetries: 0,
    });
    this.#server = createServer(async (request, response) => {
      const received = await this.#read(request);
      this.received.push(received);
      const status = await this.answer(received);
      if (status !== null) response.writeHead(status).end();
    });
  }

  static async start(company: PhoneCompany): Promise<Application> {
    const application = new Application(company);
    await new Promise<void>(listening =>
      application.#server.listen(0, '127.0.0.1', () => listening()),
    );
    company.deliverTo(`${application.url}/webhooks/telnyx`);
    return application;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves once so many webhooks of the type have arrived; answers them. */
  async sees(type: string, times = 1): Promise<Received[]> {
    return vi.waitFor(
      () => {
        const seen = this.received.filter(({ event }) => event.event_type === type);
        expect(seen.length, `${type} among ${this.types}`).toBeGreaterThanOrEqual(times);
        return seen;
      },
      { timeout: 5000, interval: 5 },
    );
  }

  /** In the order they arrived. */
  get types(): string[] {
    return this.received.map(({ event }) => event.event_type);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(closed => this.#server.close(closed));
  }

  async #read(request: IncomingMessage): Promise<Received> {
    const body = Buffer.concat(await Array.fromAsync(request)).toString();
    const headers = request.headers as Record<string, string>;
    await this.telnyx.webhooks.unwrap(body, { headers });
    const { data, meta } = JSON.parse(body);
    return { event: data, attempt: meta.attempt, path: request.url ?? '' };
  }
}
