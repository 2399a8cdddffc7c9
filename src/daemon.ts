/** serve: open, listen, beat, and stop in reverse order. Read top to bottom it is the whole life of the process. */
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { App } from './app/app.ts';
import { receiver } from './app/receive.ts';
import { watchBusyCalendars } from './busy-calendars.ts';
import type { Instant } from './core/model.ts';
import type { Settings } from './core/settings.ts';
import { UserError } from './core/user-error.ts';
import { lockDaemon } from './daemon-lock.ts';
import { httpServer, WEBHOOK_PATH } from './http.ts';
import { startLoop } from './loop.ts';
import { createMetrics } from './metrics.ts';
import { openAndMigrate } from './store/database.ts';
import { createStore } from './store/store.ts';
import { telnyxCarrier } from './telnyx/client.ts';

export interface Daemon {
  /** Where it listens, e.g. "http://127.0.0.1:8080". */
  url: string;
  app: App;
  /** Finishes what is under way, then lets go of everything. */
  close(): Promise<void>;
}

/** How long a stop waits for answers of the phone company that are still under way. */
const STOP_WITHIN_MS = 10_000;

export async function serve(
  settings: Settings,
  log: Logger,
  now: () => Instant = Date.now,
): Promise<Daemon> {
  const lock = lockDaemon(settings.database);
  const store = createStore(openAndMigrate(settings.database));
  store.write(() => store.scripts.keep(settings.script, now()));
  const carrier = telnyxCarrier({ ...settings.telnyx, receiptsTo: receiptAddress(settings) });
  const app: App = { store, settings, carrier, log, now };

  const loop = startLoop(app);
  const http = httpServer({
    app,
    receive: receiver(app, loop.wake),
    metrics: createMetrics(),
    trouble: loop.trouble,
  });

  const calendars = watchBusyCalendars(app);

  const close = async () => {
    calendars.stop();
    await http.close();
    const gaveUp = new Promise(resolve => setTimeout(resolve, STOP_WITHIN_MS).unref());
    await Promise.race([loop.stop(), gaveUp]);
    store.close();
    lock.release();
  };

  const { host, port } = settings.server;
  try {
    await http.listen({ host, port });
  } catch (error) {
    await close();
    throw cannotListen(error, host, port);
  }
  const { port: actual } = http.server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  log.info({ url, lines: settings.lines.length }, 'listening');
  return { url, app, close };
}

/** Receipts come to the text's own address, so that one whose answer was lost can still be settled. */
function receiptAddress({ server }: Settings): ((key: string) => string) | null {
  const { publicUrl } = server;
  if (publicUrl === null) return null;
  return key => `${publicUrl.replace(/\/$/, '')}${WEBHOOK_PATH}?text=${encodeURIComponent(key)}`;
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const where = `${host}:${port}`;
  if (code === 'EADDRINUSE') {
    return new UserError(
      'E311',
      `something already listens on ${where}`,
      'stop it, or change server.listen',
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new UserError(
      'E312',
      `cannot listen on ${where}`,
      'choose another address or port in server.listen',
    );
  }
  return error;
}
