/** The Raspberry Pi in the closet: the real application on a real file, beat by beat, with a clock of its own. */
import type { App } from '../../src/app/app.ts';
import { applyInbox } from '../../src/app/apply.ts';
import { type Deliverer, deliverer } from '../../src/app/deliver.ts';
import { type Receive, receiver } from '../../src/app/receive.ts';
import { recover, tick } from '../../src/app/tick.ts';
import type { Carrier } from '../../src/core/carrier.ts';
import type { Instant } from '../../src/core/model.ts';
import { GRACE } from '../../src/core/retry.ts';
import type { Settings } from '../../src/core/settings.ts';
import { isBelievable } from '../../src/core/time/clock.ts';
import { createLog } from '../../src/log.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { readWebhook } from '../../src/telnyx/webhook.ts';

const NEXT_DUE = `SELECT min(at) FROM (
  SELECT min(wake_at) AS at FROM conversations WHERE wake_at IS NOT NULL UNION ALL
  SELECT min(wake_at) FROM calls WHERE wake_at IS NOT NULL UNION ALL
  SELECT min(not_before) FROM outbox WHERE state = 'waiting' UNION ALL
  SELECT max(min(claimed_at), @startedAt) + @grace FROM outbox
  WHERE state = 'unsure' AND state IN ('sending', 'unsure') AND settled_at IS NULL)`;

export class Machine {
  readonly app: App;
  readonly #receive: Receive;
  readonly #deliverer: Deliverer;
  readonly #startedAt: Instant;
  readonly #due: { get(about: { grace: number; startedAt: Instant }): Instant | null | undefined };
  #newest: Instant;

  /** As `serve` does it; `now` is what its own clock says. */
  constructor(settings: Settings, carrier: Carrier, now: () => Instant) {
    const db = openAndMigrate(settings.database);
    // A year of commits in a minute. Nothing here pulls the plug on the disk, or looks at the file meanwhile.
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    const store = createStore(db);
    const log = createLog({ level: 'error', phones: 'full' }, () => {});
    this.app = { store, settings, carrier, log, now };
    store.write(() => store.scripts.keep(settings.script, now()));
    this.#newest = store.schedule.newestInstant();
    this.#receive = receiver(this.app, () => {});
    this.#deliverer = deliverer(this.app, () => {});
    this.#startedAt = now();
    this.#due = db.prepare<{ grace: number; startedAt: Instant }, Instant | null>(NEXT_DUE).pluck();
    recover(this.app);
  }

  get store(): Store {
    return this.app.store;
  }

  async receive(bodies: string[]): Promise<void> {
    const now = this.app.now();
    await Promise.all(
      bodies.map(body => {
        const webhook = readWebhook(body, now);
        return webhook.is === 'event' ? this.#receive(webhook, body, null) : null;
      }),
    );
  }

  /** One heartbeat; `isCutOff`: the answers to what it sends never come. */
  async beat(isCutOff: boolean): Promise<void> {
    const now = this.app.now();
    if (!isBelievable(now, this.#newest)) return;
    this.#newest = Math.max(this.#newest, now);
    while (applyInbox(this.app, Number.POSITIVE_INFINITY));
    tick(this.app, this.#startedAt);
    this.#deliverer.deliver();
    if (!isCutOff) await this.#deliverer.idle();
  }

  /** When something is due by itself; null: never. */
  nextDue(): Instant | null {
    return this.#due.get({ grace: GRACE, startedAt: this.#startedAt }) ?? null;
  }

  close(): void {
    this.store.close();
  }
}
