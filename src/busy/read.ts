/** Reading a stranger's calendar, however hostile, without holding up anything else. */

import type { BusyReading, Horizon } from '../core/calendar/busy-calendar.ts';
import { SECOND } from '../core/model.ts';
import { busyThread } from './thread.ts';

const LONGEST = 10 * SECOND;
const MOST_MEMORY_MB = 192;

/** Never rejects. What takes longer than `within` milliseconds is given up. */
export function readBusy(text: string, horizon: Horizon, within = LONGEST): Promise<BusyReading> {
  const worker = busyThread({
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
