/** For tests of setting up: a phone company with an account, a folder, and a daemon if one is wanted. */
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { load } from '../../src/config/load.ts';
import { type Daemon, serve } from '../../src/daemon.ts';
import { type CompanyOptions, PhoneCompany } from '../../src/demo/phone-company.ts';
import { createLog } from '../../src/log.ts';
import { newFolder } from '../folder.ts';

export const LINE = '+15125550100';
export const OWNER = '+15125550199';
export const CALLER = '+15125550142';
export const KEY = 'KEY_of_the_test';

export interface Town {
  company: PhoneCompany;
  folder: string;
  config: string;
  /** Where this machine is reached from outside. */
  publicUrl: string;
  webhookUrl: string;
  log: string[];
  /** Starts the daemon on the config; it ends with the test. */
  serve(now?: () => number): Promise<Daemon>;
}

export async function town({ speed = 100, now = Date.now }: CompanyOptions = {}): Promise<Town> {
  const company = await PhoneCompany.start({ speed, now, signedAt: now });
  company.account.apiKey = KEY;
  const folder = newFolder('town');
  const publicUrl = `http://127.0.0.1:${await freePort()}`;
  onTestFinished(async () => {
    await company.close();
    rmSync(folder, { recursive: true });
  });
  const config = join(folder, 'textback.yaml');
  const log: string[] = [];
  return {
    ...{ company, folder, config, publicUrl, log, webhookUrl: `${publicUrl}/webhooks/telnyx` },
    async serve(clock = Date.now) {
      const { settings } = load(config, {});
      const write = (line: string) => log.push(line);
      const daemon = await serve(
        settings,
        createLog({ ...settings.log, level: 'debug' }, write),
        clock,
      );
      onTestFinished(() => daemon.close());
      return daemon;
    },
  };
}

interface Written {
  mode?: 'forwarded' | 'ring';
  key?: string;
  publicKey?: string;
  publicUrl?: string;
  apiUrl?: string;
  extra?: string;
}

/** Writes the config of a town where all is well, but for what is changed. */
export function write(town: Town, changed: Written = {}): void {
  const { company, publicUrl: url } = town;
  const { mode = 'forwarded', key = KEY, publicKey = company.publicKey } = changed;
  const { publicUrl = url, apiUrl = company.apiUrl, extra = '' } = changed;
  writeFileSync(
    town.config,
    `business: { name: Mike's Plumbing, owner: Mike, timezone: America/Chicago }
telnyx: { api_key: "${key}", public_key: "${publicKey}", api_url: "${apiUrl}" }
lines:
  - { number: "${LINE}", mode: ${mode} }
owner: { phones: ["${OWNER}"], digest: "off" }
server: { listen: "${new URL(url).host}", public_url: "${publicUrl}" }
${extra}
`,
  );
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
