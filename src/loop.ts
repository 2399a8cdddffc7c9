/** One heartbeat: apply what came in, do what is due, send what waits. Woken by http, or by time. */
import type { App } from './app/app.ts';
import { applyInbox } from './app/apply.ts';
import { catchUp } from './app/catch-up.ts';
import { deliverer } from './app/deliver.ts';
import { photoFetcher, recoverPhotos } from './app/fetch-photos.ts';
import { tellPhotos } from './app/tell-photos.ts';
import { recover, tick } from './app/tick.ts';
import { isBelievable } from './core/time/clock.ts';
import { withMediaLinks } from './media-links.ts';

/** How long the rest of the process may be kept waiting by the inbox. */
const SLICE_MS = 6;
/** How soon what a command beside the daemon wrote, or what has become due, is noticed. */
const IDLE_MS = 250;
const AFTER_TROUBLE_MS = 1000;
const WRONG_CLOCK = 'the clock of this machine is wrong';

export interface Loop {
  begin(): void;
  wake(): void;
  /** What keeps it from working; null: nothing. */
  trouble(): string | null;
  /** When it last went round, by performance.now(). */
  lastBeat(): number;
  /** Resolves when everything under way is settled. */
  stop(): Promise<void>;
}

/** Does nothing until it begins. */
export function createLoop(app: App): Loop {
  let stopped = false;
  let newest = app.store.schedule.newestInstant();
  let trouble: string | null = null;
  let wake = () => {};
  let woken = false;
  let lastBeat = performance.now();
  const wakeUp = () => {
    woken = true;
    wake();
  };
  const { deliver, idle } = deliverer(withMediaLinks(app), wakeUp);
  const photos = photoFetcher(app, wakeUp);
  const missed = catchUp(app, wakeUp);

  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        // Not at once: requests that wait to be acknowledged come first.
        setImmediate(resolve);
      };
      if (woken || stopped) wake();
    });

  const beat = (startedAt: number): number => {
    lastBeat = performance.now();
    try {
      woken = false;
      const now = app.now();
      if (!isBelievable(now, newest)) return distrustClock();
      newest = Math.max(newest, now);
      const more = applyInbox(app, performance.now() + SLICE_MS);
      missed.ask();
      if (!missed.isFirst()) tick(app, startedAt);
      photos.fetch();
      tellPhotos(app);
      deliver();
      if (more) woken = true;
      trouble = null;
      return IDLE_MS;
    } catch (error) {
      trouble = 'the database refuses';
      app.log.error({ err: error }, `${trouble}; trying again`);
      return AFTER_TROUBLE_MS;
    }
  };

  /** What came in stays recorded; nothing is decided or sent until the time is known. */
  const distrustClock = (): number => {
    if (trouble !== WRONG_CLOCK)
      app.log.error(`${WRONG_CLOCK}: nothing is sent until it is put right`);
    trouble = WRONG_CLOCK;
    return AFTER_TROUBLE_MS;
  };

  const run = async () => {
    const startedAt = app.now();
    recover(app);
    recoverPhotos(app);
    while (!stopped) await pause(beat(startedAt));
  };

  let running: Promise<void> | null = null;
  return {
    begin() {
      running = run();
    },
    wake: wakeUp,
    trouble: () => trouble,
    lastBeat: () => lastBeat,
    async stop() {
      stopped = true;
      wake();
      await running;
      await Promise.all([missed.stop(), photos.stop(), idle()]);
    },
  };
}
