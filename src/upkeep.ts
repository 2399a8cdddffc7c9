/** What is looked after beside the work: the room on the disk, and those who watch over the daemon. */
import type { App } from './app/app.ts';
import { heedRoom, roomFor } from './app/disk.ts';
import { MINUTE, SECOND } from './core/model.ts';
import type { Loop } from './loop.ts';
import { serviceManager } from './service-manager.ts';

const EVERY = 5 * MINUTE;
/** A loop that has not gone round for so long is stuck. */
const STUCK = 30 * SECOND;
const PING_TIMEOUT = 10 * SECOND;

export interface Upkeep {
  stop(): Promise<void>;
}

export async function startUpkeep(app: App, loop: Loop): Promise<Upkeep> {
  const timers: NodeJS.Timeout[] = [];
  const every = (ms: number, work: () => unknown) => {
    timers.push(setInterval(work, ms));
    work();
  };
  const beats = () => performance.now() - loop.lastBeat() < STUCK;
  const systemd = serviceManager(process.env, app.log);
  const { pingUrl } = app.settings.server;

  await systemd?.say('READY=1');
  if (systemd?.watchdogMs) every(systemd.watchdogMs, () => beats() && systemd.say('WATCHDOG=1'));
  every(EVERY, () => lookAtDisk(app));
  // Those outside are to notice when nothing is sent, too.
  if (pingUrl) every(EVERY, () => beats() && !loop.trouble() && ping(app, pingUrl));

  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await systemd?.say('STOPPING=1');
    },
  };
}

async function lookAtDisk(app: App): Promise<void> {
  try {
    heedRoom(app, await roomFor(app.settings.database), app.now());
  } catch (error) {
    app.log.error({ err: error }, 'the room on the disk could not be seen to');
  }
}

/** Whoever knows the whole address can say that all is well. */
async function ping(app: App, url: string): Promise<void> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PING_TIMEOUT) });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    app.log.warn({ host: new URL(url).host, why }, 'server.ping_url could not be called');
  }
}
