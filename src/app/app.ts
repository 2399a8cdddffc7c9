/** What every part of the application works with: the only place where core, store and carrier meet. */
import type { Logger } from 'pino';
import type { Carrier } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import type { Settings } from '../core/settings.ts';
import type { Store } from '../store/store.ts';

export interface App {
  store: Store;
  settings: Settings;
  carrier: Carrier;
  log: Logger;
  /** The only clock; driven by hand in tests. */
  now: () => Instant;
}

/** What is needed to decide, without the means to send. */
export type Deciding = Pick<App, 'store' | 'settings'>;
