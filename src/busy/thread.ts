/** The thread of worker.ts. In a package scripts/build puts its code in this file's place. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

export function busyThread(options: WorkerOptions): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), options);
}
