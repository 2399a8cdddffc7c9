/** A whole house for a test: the simulated phone company, a real daemon on a real file, and a plumber. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/config/load.ts';
import { type Daemon, serve } from '../../src/daemon.ts';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { createLog } from '../../src/log.ts';
import { newFolder } from '../folder.ts';

export const LINE = '+15125550100';
export const OWNER = '+15125550199';
export const CALLER = '+15125550142';

export interface House {
  company: PhoneCompany;
  daemon: Daemon;
  folder: string;
  log: string[];
  /** Stops the daemon and starts it again on the same file. */
  restart(): Promise<void>;
}

const open: (() => Promise<void>)[] = [];

/** Everything opened since the last call is closed; for afterEach. */
export async function leave(): Promise<void> {
  while (open.length > 0) await open.pop()?.();
}

export interface Furnishing {
  mode?: 'forwarded' | 'ring';
  line?: string;
  extra?: string;
  speed?: number;
}

export async function house({
  mode = 'forwarded',
  line = '',
  extra = '',
  speed = 100,
}: Furnishing = {}): Promise<House> {
  const company = await PhoneCompany.start({ speed });
  const folder = newFolder('house');
  const path = join(folder, 'textback.yaml');
  writeFileSync(path, config(company, mode, line, extra));
  const log: string[] = [];
  const start = async () => {
    const { settings } = load(path, {});
    const daemon = await serve(
      settings,
      createLog({ level: 'debug', phones: 'masked' }, text => log.push(text)),
    );
    company.deliverTo(`${daemon.url}/webhooks/telnyx`);
    return daemon;
  };
  const it: House = {
    company,
    daemon: await start(),
    folder,
    log,
    async restart() {
      await it.daemon.close();
      it.daemon = await start();
    },
  };
  open.push(async () => {
    await it.daemon.close();
    await company.close();
    rmSync(folder, { recursive: true });
  });
  return it;
}

function config(company: PhoneCompany, mode: string, line: string, extra: string): string {
  return `
business: { name: Mike's Plumbing, owner: Mike, phone: "+15125550123", timezone: America/Chicago }
telnyx:
  api_key: KEY_of_the_test
  public_key: "${company.publicKey}"
  api_url: ${company.apiUrl}
lines:
  - number: "${LINE}"
    mode: ${mode}
${line}
owner: { phones: ["${OWNER}"], digest: "off" }
server: { listen: "127.0.0.1:0" }
${extra}`;
}

/** Polls until it holds; fails with what was last seen. */
export async function eventually<T>(
  look: () => T,
  holds: (seen: T) => boolean = Boolean,
  withinMs = 15_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const seen = look();
    if (holds(seen)) return seen;
    if (Date.now() > until)
      throw new Error(`still not so after ${withinMs} ms: ${JSON.stringify(seen)}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
