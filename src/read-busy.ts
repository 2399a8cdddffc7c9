/** Reading a stranger's calendar, however hostile, without holding up anything else. */
import { Worker } from 'node:worker_threads';
import type { BusyReading, Horizon } from './core/busy-calendar.ts';
import { SECOND } from './core/model.ts';

const LONGEST = 10 * SECOND;
const MOST_MEMORY_MB = 192;
/** Beside this file, in source as in what is built of it. */
const WORKER = new URL(`./busy-worker${import.meta.url.slice(-3)}`, import.meta.url);

/** Never rejects. What takes longer than `within` milliseconds is given up. */
export function readBusy(text: string, horizon: Horizon, within = LONGEST): Promise<BusyReading> {
  const worker = new Worker(WORKER, {
    workerData: { text, horizon },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return new Promise<BusyReading>(resolve => {
    const giveUp = setTimeout(() => resolve({ trouble: 'it takes too long to read' }), within);
    worker.once('message', resolve);
    worker.once('error', error => resolve({ trouble: `it cannot be read (${String(error)})` }));
    worker.once('exit', () => {
      clearTimeout(giveUp);
      resolve({ trouble: 'it cannot be read' });
    });
  }).finally(() => worker.terminate());
}
