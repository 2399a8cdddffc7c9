/** A changed config for a daemon that runs, and what of it must wait for a restart. */
import type { Settings } from './core/settings.ts';

export interface Reloaded {
  settings: Settings;
  /** The keys that have changed and stay as they were until a restart. */
  waiting: string[];
}

/** What was opened at the start stays as it is. */
export function reloaded(old: Settings, next: Settings): Reloaded {
  const { host, port, tls } = old.server;
  const isElsewhere = host !== next.server.host || port !== next.server.port;
  const changed = {
    database: old.database !== next.database,
    'server.listen': isElsewhere,
    'server.tls': JSON.stringify(tls) !== JSON.stringify(next.server.tls),
    'server.ping_url': old.server.pingUrl !== next.server.pingUrl,
  };
  return {
    settings: {
      ...next,
      database: old.database,
      server: { ...old.server, publicUrl: next.server.publicUrl },
    },
    waiting: Object.entries(changed).flatMap(([key, has]) => (has ? [key] : [])),
  };
}
