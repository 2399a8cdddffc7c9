/** The figures that tell whether it works, for Prometheus: the state of things as each scrape finds it. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { type Room, roomFor } from './app/disk.ts';
import type { Instant } from './core/model.ts';
import { type Gauges, gauges } from './store/gauges.ts';
import type { Store } from './store/store.ts';

export type Metrics = ReturnType<typeof createMetrics>;

interface Measured {
  store: Store;
  database: string;
  now: () => Instant;
}

export function createMetrics({ store, database, now }: Measured) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const read = gauges(store.db);
  const show = shown(registry);
  return {
    webhooks: new Counter({
      name: 'textback_webhooks_total',
      help: 'Webhooks by what was answered, since the start.',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    contentType: registry.contentType,
    print: async () => {
      const at = now();
      show(read(at), await roomFor(database), at);
      return registry.metrics();
    },
  };
}

/** Each figure: its name, what it says, its labels. */
const FIGURES = {
  texts: ['texts_last_day', 'Texts of the last 24 hours by kind and outcome.', 'kind', 'outcome'],
  calls: [
    'calls_last_day',
    'Calls of the last 24 hours by verdict and, if skipped, why.',
    'verdict',
    'skip',
  ],
  waiting: ['outbox_waiting', 'Texts and call commands that are due and not sent.'],
  unsure: ['outbox_unsure', 'Texts of which nobody knows whether they arrived.'],
  oldest: ['outbox_oldest_seconds', 'For how long the oldest of those that are due has waited.'],
  lag: ['webhook_lag_seconds', 'From what happened to its webhook, of the last 100.', 'of'],
  webhook: ['last_webhook_timestamp_seconds', 'When the last genuine webhook came in.'],
  unapplied: ['inbox_unapplied', 'Webhooks recorded and not acted upon yet.'],
  aside: ['inbox_set_aside', 'Webhooks that could not be acted upon.'],
  leads: ['leads', 'Leads that are open, and those of them that are urgent.', 'which'],
  free: ['disk_free_bytes', 'Room on the disk of the database.'],
  size: ['disk_size_bytes', 'Size of that disk.'],
} satisfies Record<string, [name: string, help: string, ...labels: string[]]>;

function shown(registry: Registry): (figures: Gauges, room: Room, now: Instant) => void {
  const all = Object.entries(FIGURES).map(([key, [name, help, ...labelNames]]) => {
    const gauge = new Gauge({ name: `textback_${name}`, help, labelNames, registers: [registry] });
    return [key, gauge] as const;
  });
  const gauge = Object.fromEntries(all) as Record<keyof typeof FIGURES, Gauge>;
  return ({ texts, calls, outbox, inbox, leads, lags, lastWebhookAt }, room, now) => {
    for (const each of [gauge.texts, gauge.calls]) each.reset();
    for (const { kind, state, count } of texts) gauge.texts.set({ kind, outcome: state }, count);
    for (const { verdict, skip, count } of calls) gauge.calls.set({ verdict, skip }, count);
    gauge.waiting.set(outbox.waiting);
    gauge.unsure.set(outbox.unsure);
    gauge.oldest.set(outbox.oldestAt === null ? 0 : (now - outbox.oldestAt) / 1000);
    const sorted = lags.toSorted((a, b) => a - b);
    gauge.lag.set({ of: 'median' }, (sorted[sorted.length >> 1] ?? 0) / 1000);
    gauge.lag.set({ of: 'worst' }, (sorted.at(-1) ?? 0) / 1000);
    gauge.webhook.set((lastWebhookAt ?? 0) / 1000);
    gauge.unapplied.set(inbox.unapplied);
    gauge.aside.set(inbox.setAside);
    gauge.leads.set({ which: 'open' }, leads.open);
    gauge.leads.set({ which: 'urgent' }, leads.urgent);
    gauge.free.set(room.free);
    gauge.size.set(room.total);
  };
}
