/** Reads one calendar in a thread of its own, which can be stopped: see read-busy.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { busySpans, type Horizon } from '../core/calendar/busy-calendar.ts';

const { text, horizon } = workerData as { text: string; horizon: Horizon };
parentPort?.postMessage(busySpans(text, horizon));
