/** The figures that tell whether it works, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    webhooks: new Counter({
      name: 'textback_webhooks_total',
      help: 'Webhooks by what was answered.',
      labelNames: ['outcome'],
      registers,
    }),
    lastWebhook: new Gauge({
      name: 'textback_last_webhook_timestamp_seconds',
      help: 'When the last genuine webhook came in.',
      registers,
    }),
    contentType: registry.contentType,
    print: () => registry.metrics(),
  };
}
