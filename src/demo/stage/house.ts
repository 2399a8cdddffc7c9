/** The simulated phone company and a real daemon, in a folder that is gone afterwards. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../../config/load.ts';
import type { Instant } from '../../core/model.ts';
import { read } from '../../core/understand/read.ts';
import { type Daemon, serve } from '../../daemon.ts';
import { createLog } from '../../log.ts';
import { PhoneCompany } from '../phone-company.ts';
import { demoConfig } from './config.ts';

export interface House {
  company: PhoneCompany;
  daemon: Daemon;
  configPath: string;
  now: () => Instant;
  close(): Promise<void>;
}

const LOOK_AGAIN_MS = 20;
const STUCK_MS = 10_000;

/** `speed`: how much faster than real time both clocks run, so that pauses are short. */
export async function openHouse(speed: number): Promise<House> {
  // The first text to be read is slow, all the more while the clock runs fast.
  read('water under the sink, 12 Oak St, tomorrow morning');
  const now = fastClock(speed);
  const folder = mkdtempSync(join(tmpdir(), 'textback-demo-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // However the process ends.
  process.once('exit', remove);
  const company = await PhoneCompany.start({ now, speed });
  const configPath = join(folder, 'textback.yaml');
  writeFileSync(configPath, demoConfig(company));
  const log = (line: string) => appendFileSync(join(folder, 'textback.log'), line);
  const { settings } = load(configPath, {});
  const daemon = await serve(settings, createLog(settings.log, log), now);
  company.deliverTo(`${daemon.url}/webhooks/telnyx`);
  return {
    company,
    daemon,
    configPath,
    now,
    async close() {
      await daemon.close();
      await company.close();
      remove();
      process.off('exit', remove);
    },
  };
}

function fastClock(speed: number): () => Instant {
  const since = Date.now();
  const started = performance.now();
  return () => Math.round(since + (performance.now() - started) * speed);
}

/** Resolves once everything that happened so far has been dealt with; false: it is stuck. */
export async function settled(house: House, signal: AbortSignal): Promise<boolean> {
  const until = performance.now() + STUCK_MS;
  for (;;) {
    await house.company.webhooks.settled();
    if (isQuiet(house)) return true;
    if (performance.now() > until) return false;
    await pause(LOOK_AGAIN_MS, undefined, { signal });
  }
}

function isQuiet({ daemon, now }: House): boolean {
  const { inbox, calls, outbox, conversations } = daemon.app.store;
  const isDue = ({ notBefore, state }: { notBefore: Instant; state: string }) =>
    state === 'sending' || (state === 'waiting' && notBefore <= now());
  return (
    inbox.unapplied(1).length === 0 &&
    calls.ringing().length === 0 &&
    conversations.newest(10).every(({ unread }) => unread.length === 0) &&
    !outbox.unsettled(100).some(isDue)
  );
}
