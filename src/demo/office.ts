import type { Account } from './account/account.ts';
import { type EventType, eventOf, type Payloads, partiesOf, stamps } from './events.ts';
import { Shelf } from './shelf.ts';
import { Timeline } from './timeline.ts';
import type { Webhooks } from './webhooks.ts';

/** What calls and texts share: one clock, one shelf of media, one way to tell the application. */
export class Office {
  readonly now: () => number;
  /** The next instant of Telnyx's clock, RFC 3339. */
  readonly stamp: () => string;
  readonly timeline: Timeline;
  readonly shelf = new Shelf();
  readonly #webhooks: Webhooks;
  /** Where all webhooks go that have no address of their own; null: where the account says. */
  applicationUrl: string | null = null;
  readonly #account: Account;

  constructor(now: () => number, speed: number, webhooks: Webhooks, account: Account) {
    this.now = now;
    this.#account = account;
    this.stamp = stamps(now);
    this.timeline = new Timeline(speed);
    this.#webhooks = webhooks;
  }

  /** Sends a webhook, once or `times`; `url` null: to the application's own address. */
  tell<T extends EventType>(type: T, payload: Payloads[T], url: string | null, times = 1): void {
    const about = type.startsWith('message.') ? 'text' : 'call';
    const address =
      url ?? this.applicationUrl ?? this.#account.webhookUrl(partiesOf(payload), about);
    if (address === null) throw new Error('No address for webhooks: call deliverTo first');
    this.#webhooks.publish(eventOf(type, this.stamp(), payload), address, times);
  }
}
