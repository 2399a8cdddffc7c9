/** The processes a benchmark is made of, and the folder they share. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './phone.ts';
import type { Used } from './serve.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const PROGRAM = here('../../bin/textback.js');

export interface Running {
  process: ChildProcess;
  port: number;
}

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'textback-bench-'));
  readonly #phone: ChildProcess;
  readonly #carrier: { port: number; publicKey: string };

  private constructor(phone: ChildProcess, carrier: { port: number; publicKey: string }) {
    this.#phone = phone;
    this.#carrier = carrier;
  }

  static async open(): Promise<Workshop> {
    const phone = fork(here('phone.ts'));
    const [carrier] = await once(phone, 'message');
    return new Workshop(phone, carrier);
  }

  /** Writes a config for the database of this name; the answer is its path. */
  config(name: string, log = 'error'): string {
    const path = join(this.folder, `${name}.yaml`);
    const { port, publicKey } = this.#carrier;
    const lines = [0, 1, 2, 3, 4].map(n => `  - { number: "+1512555010${n}", mode: forwarded }`);
    writeFileSync(
      path,
      `business: { name: Mike's Plumbing, timezone: America/Chicago }
telnyx: { api_key: KEY, public_key: "${publicKey}", api_url: "http://127.0.0.1:${port}/v2" }
lines:
${lines.join('\n')}
owner: { phones: ["+15125550199"], digest: "off" }
server: { listen: "127.0.0.1:0" }
database: ./${name}.db
log: { level: ${log} }
`,
    );
    return path;
  }

  /** `hear`: is told all that it logs. */
  daemon(name: string, hear?: (text: string) => void): Promise<Running> {
    const config = this.config(name, hear ? 'debug' : 'error');
    const daemon = fork(here('serve.ts'), [config], {
      ...{
        execArgv: ['--expose-gc'],
        stdio: ['ignore', hear ? 'pipe' : 'inherit', 'inherit', 'ipc'],
      },
    });
    daemon.stdout?.setEncoding('utf8').on('data', hear ?? (() => {}));
    return started(daemon);
  }

  bare(name: string): Promise<Running> {
    return started(
      fork(here('bare.ts'), [join(this.folder, `${name}.db`), this.#carrier.publicKey]),
    );
  }

  async order(order: Order): Promise<Report> {
    this.#phone.send(order);
    const [report] = await once(this.#phone, 'message');
    return report as Report;
  }

  answerAfter(ms: number): void {
    this.#phone.send({ do: 'answer_after', ms } satisfies Order);
  }

  close(): void {
    this.#phone.kill();
    rmSync(this.folder, { recursive: true });
  }
}

async function started(process: ChildProcess): Promise<Running> {
  const [{ port }] = await once(process, 'message');
  return { process, port };
}

export async function stop({ process }: Running): Promise<void> {
  process.kill('SIGKILL');
  await once(process, 'exit');
}

export async function used({ process }: Running): Promise<Used> {
  process.send('used');
  const [answer] = await once(process, 'message');
  return answer as Used;
}

/** Milliseconds until a process has ended, or until it prints `until`. */
export async function timed(args: string[], until?: string): Promise<number> {
  const at = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  if (until === undefined) {
    child.stdout.resume();
    await once(child, 'exit');
    return performance.now() - at;
  }
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    if (String(chunk).includes(until)) break;
  }
  const took = performance.now() - at;
  child.kill('SIGKILL');
  return took;
}

export const textback = (...args: string[]): string[] => [PROGRAM, ...args];
