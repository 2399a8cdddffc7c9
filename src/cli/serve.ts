/** `textback serve`: the daemon, until a signal or a bug ends it. */
import type { Logger } from 'pino';
import { load } from '../config/load.ts';
import { serve as start } from '../daemon.ts';
import { createLog } from '../log.ts';

/** Resolves to the exit status once everything is let go of. */
export async function serve(configPath: string): Promise<number> {
  const { settings, findings } = load(configPath, process.env);
  const log = createLog(settings.log);
  const broken = bug(log);
  const asked = signal();
  for (const { where, message, fix } of findings) log.warn({ where, fix }, message);
  const daemon = await start(settings, log);
  if (await Promise.race([asked, broken])) return 1;
  // Asked twice, it does not wait for anything: the database can be left at any instant.
  await Promise.race([daemon.close(), signal()]);
  log.info('stopped');
  return 0;
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
