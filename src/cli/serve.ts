/** `textback serve`: the daemon, until a signal or a bug ends it. */
import type { Logger } from 'pino';
import { ConfigError, load } from '../config/load.ts';
import { type Daemon, serve as start } from '../daemon.ts';
import { createLog } from '../log.ts';

/** Resolves to the exit status once everything is let go of. */
export async function serve(configPath: string): Promise<number> {
  const { settings, findings } = load(configPath, process.env);
  const log = createLog(settings.log);
  const broken = bug(log);
  const asked = signal();
  for (const { where, message, fix } of findings) log.warn({ where, fix }, message);
  const starting = start(settings, log);
  // Without a handler SIGHUP would end the process, and it may come at any time.
  process.on('SIGHUP', () => void starting.then(daemon => reload(configPath, daemon, log)));
  const daemon = await starting;
  if (await Promise.race([asked, broken])) return 1;
  // Asked twice, it does not wait for anything: the database can be left at any instant.
  await Promise.race([daemon.close(), signal()]);
  log.info('stopped');
  return 0;
}

/** A config that is wrong changes nothing: a daemon that goes on as it was is better than none. */
function reload(configPath: string, daemon: Daemon, log: Logger): void {
  try {
    const { settings, findings } = load(configPath, process.env);
    const waiting = daemon.reload(settings);
    for (const { where, message, fix } of findings) log.warn({ where, fix }, message);
    log.info('the config was read again and is in force');
    if (waiting.length > 0) log.warn({ keys: waiting }, 'changed, but only a restart makes it so');
  } catch (error) {
    const problem = error instanceof ConfigError ? { findings: error.findings } : { err: error };
    log.error(problem, 'the config was read again and is wrong: the old one stays in force');
  }
}

function signal(): Promise<false> {
  return new Promise(resolve => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(false));
  });
}

/** After an error nobody expected nothing in memory can be trusted; a restart begins from the disk. */
function bug(log: Logger): Promise<true> {
  return new Promise(resolve => {
    const end = (error: unknown) => {
      log.fatal({ err: error }, 'stopped by an error that should not happen');
      resolve(true);
    };
    process.on('uncaughtException', end);
    process.on('unhandledRejection', end);
  });
}
