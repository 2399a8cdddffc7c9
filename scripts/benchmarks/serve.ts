/** The daemon as it is, but for the cap on openings an hour, which a benchmark would run into at once. */
import { load } from '../../src/config/load.ts';
import { serve } from '../../src/daemon.ts';
import { createLog } from '../../src/log.ts';

export interface Used {
  /** Bytes, after a collection of garbage. */
  rss: number;
  heap: number;
  cpuMs: number;
}

const { settings } = load(process.argv[2] ?? '', {});
const textBack = { ...settings.textBack, maxPerHour: Number.MAX_SAFE_INTEGER };
const { url } = await serve({ ...settings, textBack }, createLog(settings.log));
process.send?.({ port: Number(new URL(url).port) });
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed: heap } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heap, cpuMs: (user + system) / 1000 } satisfies Used);
});
