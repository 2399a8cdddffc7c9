import { randomUUID } from 'node:crypto';
import type { Office } from './office.ts';
import { keywordOf, OptOuts } from './opt-outs.ts';
import { Rate } from './rate.ts';
import { RECEIPTS, type Receipt, type Receipts } from './receipts.ts';
import { Refusal } from './refusal.ts';
import { inboundPayload, outboundPayload, partsOf } from './text-payloads.ts';
import type { Body } from './validate.ts';

/** A text from the application to a person, once accepted. */
export interface Text {
  id: string;
  from: string;
  to: string;
  text: string;
  media: string[];
  at: number;
  webhookUrl: string | null;
  status: 'queued' | 'sent' | 'delivered' | 'delivery_failed';
  /** Why it could not be delivered. */
  failure: string | null;
}

/** A text from a person to a line. */
export interface PersonsText {
  from: string;
  to: string;
  /** Null: only media. */
  text: string | null;
  media?: { contentType: string; bytes: Buffer }[];
  lineType?: 'Wireline' | 'Wireless' | 'VoWiFi' | 'VoIP' | 'Pre-Paid Wireless' | '';
  carrier?: string;
}

/** Texts in both directions, their receipts, and who may not be texted. */
export class Texts {
  receipts: Receipts = 'normal';
  readonly rate = new Rate();
  readonly accepted: Text[] = [];
  readonly #office: Office;
  readonly #optOuts = new OptOuts();
  readonly #refused = new Map<string, string>();
  readonly #listeners: ((text: Text) => void)[] = [];

  constructor(office: Office) {
    this.#office = office;
  }

  /** Texts to this number are finalised as undeliverable with a 400xx code, refused with any other. */
  refuse(number: string, code: string): void {
    this.#refused.set(number, code);
  }

  onAccepted(listener: (text: Text) => void): void {
    this.#listeners.push(listener);
  }

  send(body: Body<'messages'>): Text {
    this.rate.count();
    const failure = this.#refused.get(body.to) ?? null;
    if (!body.text && !body.media_urls?.length) throw new Refusal('40009', '/text');
    if (partsOf(body.text ?? '') > 10) throw new Refusal('40302', '/text');
    if (this.#optOuts.has(body.to)) throw new Refusal('40300', '/to');
    if (failure && !failure.startsWith('400')) throw new Refusal(failure, '/to');
    const text = this.#accept(body, failure);
    this.#follow(text, RECEIPTS[this.receipts]);
    for (const listener of this.#listeners) listener(text);
    return text;
  }

  find(id: string): Text {
    const text = this.accepted.find(text => text.id === id);
    if (!text) throw new Refusal('10005');
    return text;
  }

  /** A person's text; the answer is its id. */
  receive(text: PersonsText): string {
    const keyword = keywordOf(text.text ?? '');
    this.#optOuts.heed(text.from, keyword);
    const media = (text.media ?? []).map(({ contentType, bytes }) => ({
      contentType,
      bytes,
      url: this.#office.shelf.put({ contentType, bytes, needsKey: true, expiresAt: null }),
    }));
    const payload = inboundPayload({ ...text, media, keyword, at: this.#office.stamp() });
    this.#office.tell('message.received', payload, null);
    return payload.id;
  }

  #accept(body: Body<'messages'>, failure: string | null): Text {
    const text: Text = {
      id: randomUUID(),
      from: body.from,
      to: body.to,
      text: body.text ?? '',
      media: body.media_urls ?? [],
      at: this.#office.now(),
      webhookUrl: body.webhook_url ?? null,
      status: 'queued',
      failure,
    };
    this.accepted.push(text);
    return text;
  }

  #follow(text: Text, [receipt, ...rest]: Receipt[]): void {
    if (!receipt) return;
    this.#office.timeline.after(receipt.afterMs, () => {
      this.#tell(text, receipt);
      this.#follow(text, rest);
    });
  }

  #tell(text: Text, { type, times }: Receipt): void {
    const outcome = text.failure === null ? 'delivered' : 'delivery_failed';
    const status = type === 'message.sent' ? 'sent' : outcome;
    if (text.status === 'queued' || status === outcome) text.status = status;
    const payload = outboundPayload(text, status, this.#office.stamp());
    this.#office.tell(type, payload, text.webhookUrl, times);
  }
}
