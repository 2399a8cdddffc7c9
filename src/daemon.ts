/** serve: open, listen, beat, and stop in reverse order. Read top to bottom it is the whole life of the process. */
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { App } from './app/app.ts';
import { receiver } from './app/receive.ts';
import { watchBusyCalendars } from './busy/calendars.ts';
import type { Carrier } from './core/carrier.ts';
import type { Instant } from './core/model.ts';
import type { Settings } from './core/settings.ts';
import { UserError } from './core/user-error.ts';
import { lockDaemon } from './daemon-lock.ts';
import { httpServer, WEBHOOK_PATH } from './http.ts';
import { createLoop } from './loop.ts';
import { createMetrics } from './metrics.ts';
import { reloaded } from './reload.ts';
import { openAndMigrate } from './store/database.ts';
import { createStore } from './store/store.ts';
import { telnyxCarrier } from './telnyx/client.ts';
import { certificate } from './tls.ts';
import { startUpkeep, type Upkeep } from './upkeep.ts';

export interface Daemon {
  /** Where it listens, e.g. "http://127.0.0.1:8080". */
  url: string;
  app: App;
  /** Goes on with other settings. Returns the changed keys that need a restart. */
  reload(settings: Settings): string[];
  /** Finishes what is under way, then lets go of everything. */
  close(): Promise<void>;
}

/** How long a stop waits for requests that have begun, which may never end. */
const LAST_REQUESTS_MS = 2000;
/** And then for answers of the phone company that are still under way. */
const LAST_ANSWERS_MS = 8000;

export async function serve(
  settings: Settings,
  log: Logger,
  now: () => Instant = Date.now,
): Promise<Daemon> {
  const tls = certificate(settings.server);
  const lock = lockDaemon(settings.database);
  const store = createStore(openAndMigrate(settings.database));
  store.write(() => store.scripts.keep(settings.script, now()));
  const app: App = { store, settings, carrier: carrierOf(settings), log, now };

  const loop = createLoop(app);
  const http = httpServer({
    app,
    receive: receiver(app, loop.wake),
    metrics: createMetrics({ store, database: settings.database, now }),
    trouble: loop.trouble,
    tls,
  });

  const reload = (next: Settings) => {
    const { settings, waiting } = reloaded(app.settings, next);
    store.write(() => store.scripts.keep(settings.script, now()));
    Object.assign(app, { settings, carrier: carrierOf(settings) });
    log.level = settings.log.level;
    loop.wake();
    return waiting;
  };

  const calendars = watchBusyCalendars(app);
  let upkeep: Upkeep | null = null;
  const close = async () => {
    calendars.stop();
    await upkeep?.stop();
    await within(LAST_REQUESTS_MS, http.close());
    http.server.closeAllConnections();
    await within(LAST_ANSWERS_MS, loop.stop());
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
  const scheme = tls ? 'https' : 'http';
  const url = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  log.info({ url, lines: settings.lines.length }, 'listening');
  loop.begin();
  upkeep = await startUpkeep(app, loop);
  return { url, app, reload, close };
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, sleep(ms, null, { ref: false })]);
}

function carrierOf(settings: Settings): Carrier {
  return telnyxCarrier({ ...settings.telnyx, receiptsTo: receiptAddress(settings) });
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
