/**
 * What systemd hears of us: ready, alive, stopping. Its socket takes datagrams, which Node cannot
 * send, so systemd's own small program `systemd-notify` does. Without it nothing is said: the unit
 * must then be Type=exec and have no WatchdogSec.
 */
import { spawn } from 'node:child_process';
import type { Logger } from 'pino';

export interface ServiceManager {
  say(state: 'READY=1' | 'WATCHDOG=1' | 'STOPPING=1'): Promise<void>;
  /** How often it wants to hear WATCHDOG=1, in milliseconds; null: it does not ask. */
  watchdogMs: number | null;
}

/** `env`: that of the process. Null: not started by systemd, or not as a service that reports. */
export function serviceManager(
  env: Record<string, string | undefined>,
  log: Logger,
): ServiceManager | null {
  if (!env['NOTIFY_SOCKET']) return null;
  const within = Number(env['WATCHDOG_USEC'] ?? 0) / 1000;
  return {
    // A third of what is allowed: two may get lost.
    watchdogMs: within > 0 ? within / 3 : null,
    say: state =>
      new Promise(resolve => {
        const failed = (why: unknown) => {
          log.warn({ state, why }, 'systemd could not be told: is systemd-notify installed?');
          resolve();
        };
        spawn('systemd-notify', [state], { stdio: 'ignore' })
          .on('error', failed)
          .on('exit', status => (status === 0 ? resolve() : failed(status)));
      }),
  };
}
