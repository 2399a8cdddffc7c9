/** A daemon that can be killed: a process of its own, the simulated phone company here, one file between. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { load } from '../../src/config/load.ts';
import { type Daemon, serve } from '../../src/daemon.ts';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { createLog } from '../../src/log.ts';
import { newFolder } from '../folder.ts';

export const FORWARDED = '+15125550100';
export const RING = '+15125550101';
export const OWNER = '+15125550199';

/** A request that is not answered for so long is not being looked at. */
const SILENT_MS = 300;
const PROGRAM = fileURLToPath(new URL('../../bin/textback.js', import.meta.url));

export interface RigOptions {
  /** How much faster than real time people, rings and receipts are. */
  speed?: number;
  /** The most texts a minute from either line. */
  textsPerMinute?: number;
  /** Whether each text asks for its receipts at an address of its own. */
  publicUrl?: boolean;
  /** In the place of the phone company's own address. */
  apiUrl?: string;
}

export class Rig {
  readonly company: PhoneCompany;
  readonly folder = newFolder('crash');
  readonly database = join(this.folder, 'textback.db');
  readonly #config = join(this.folder, 'textback.yaml');
  readonly #url: string;
  readonly #clock: { ahead: number };
  /** How far the daemon's clock is off. */
  skew = 0;
  /** What the daemon in this process has logged. */
  readonly log: string[] = [];
  #process: ChildProcess | null = null;
  #daemon: Daemon | null = null;
  #file: Database.Database | null = null;

  private constructor(
    company: PhoneCompany,
    port: number,
    clock: { ahead: number },
    options: RigOptions,
  ) {
    this.company = company;
    this.#clock = clock;
    this.#url = `http://127.0.0.1:${port}`;
    writeFileSync(this.#config, config(company, port, options));
  }

  static async start(options: RigOptions = {}): Promise<Rig> {
    const clock = { ahead: 0 };
    const telnyxClock = () => Date.now() + clock.ahead;
    const { speed = 30 } = options;
    const company = await PhoneCompany.start({ speed, now: telnyxClock, signedAt: telnyxClock });
    // Nothing shall be lost by the daemon being away: what a lost webhook does is told elsewhere.
    const retries = Array.from({ length: 300 }, (_, index) => Math.min(100 * (index + 1), 1500));
    company.webhooks.retryMs = { messaging: retries, voice: retries };
    const port = await freePort();
    company.deliverTo(`http://127.0.0.1:${port}/webhooks/telnyx`);
    return new Rig(company, port, clock, options);
  }

  /** `textback serve` as a process of its own; resolves when it listens. */
  async spawn(): Promise<void> {
    const child = spawn(process.execPath, [PROGRAM, 'serve', '-c', this.#config], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      if (String(chunk).includes('listening')) break;
    }
  }

  /** Resolves when the process answers nobody, because it waits for a lock on the database. */
  async waitsForTheLock(): Promise<void> {
    for (let asked = 0; asked < 200; asked++) if (await this.#isSilent()) return;
    throw new Error('the daemon does not wait for the database');
  }

  async #isSilent(): Promise<boolean> {
    try {
      await fetch(`${this.#url}/healthz`, { signal: AbortSignal.timeout(SILENT_MS) });
      return false;
    } catch {
      return true;
    }
  }

  /** SIGKILL: as if the plug were pulled. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** The daemon in this process, by a clock that `later` moves. */
  async serve(): Promise<Daemon> {
    const { settings } = load(this.#config, {});
    const log = createLog({ level: 'debug', phones: 'masked' }, line => this.log.push(line));
    this.#daemon = await serve(settings, log, () => Date.now() + this.#clock.ahead + this.skew);
    return this.#daemon;
  }

  /** The daemon, where `serve` has started it. */
  get daemon(): Daemon {
    if (!this.#daemon) throw new Error('serve first');
    return this.#daemon;
  }

  /** Moves the clock of everybody but the people. */
  later(ms: number): void {
    this.#clock.ahead += ms;
  }

  /** A second connection to the daemon's file. */
  get file(): Database.Database {
    this.#file ??= new Database(this.database);
    return this.#file;
  }

  count(sql: string): number {
    return Number(this.file.prepare(sql).pluck().get());
  }

  async close(): Promise<void> {
    await this.kill();
    await this.#daemon?.close();
    await this.company.close();
    this.#file?.close();
    rmSync(this.folder, { recursive: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function config(company: PhoneCompany, port: number, options: RigOptions): string {
  const { textsPerMinute, publicUrl = true, apiUrl = company.apiUrl } = options;
  const limit = textsPerMinute ? `, texts_per_minute: ${textsPerMinute}` : '';
  const receipts = publicUrl ? `, public_url: "http://127.0.0.1:${port}"` : '';
  return `
business: { name: Mike's Plumbing, timezone: America/Chicago }
telnyx: { api_key: KEY_of_the_test, public_key: "${company.publicKey}", api_url: "${apiUrl}" }
lines:
  - { number: "${FORWARDED}", mode: forwarded, greeting: Sorry.${limit} }
  - { number: "${RING}", mode: ring, ring: { phones: ["${OWNER}"], seconds: 10 },
      greeting: Sorry., voicemail: true${limit} }
owner: { phones: ["${OWNER}"], digest: "off" }
text_back: { max_per_hour: 1000 }
server: { listen: "127.0.0.1:${port}"${receipts} }
log: { level: info }
`;
}
