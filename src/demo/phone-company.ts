import type { FastifyInstance } from 'fastify';
import { Account } from './account/account.ts';
import { api } from './api.ts';
import type { Caller } from './call-payloads.ts';
import { Calls } from './calls.ts';
import { Faults } from './faults.ts';
import { CONNECTION_ID, type Leg } from './leg.ts';
import { Office } from './office.ts';
import { type Habit, Phone, PhoneCall } from './people.ts';
import type { Receipts } from './receipts.ts';
import { type SignedWebhook, Signer } from './signing.ts';
import { MESSAGING_PROFILE_ID } from './text-payloads.ts';
import { type PersonsText, type Text, Texts } from './texts.ts';
import { type Attempt, Webhooks } from './webhooks.ts';

export interface CompanyOptions {
  /** Telnyx's clock: dates events, and tells when command ids, links and ended calls are forgotten. */
  now?: () => number;
  /** The clock signatures are dated by; the SDK holds it against the machine's own. */
  signedAt?: () => number;
  /** How much faster than real time people, rings, speech and receipts are. */
  speed?: number;
}

/**
 * The simulated phone company: Telnyx's API on 127.0.0.1, signed webhooks, and the people who ring
 * and text. Nothing of it is real but the HTTP.
 */
export class PhoneCompany {
  /** The base URL for the SDK. */
  apiUrl = '';
  readonly connectionId = CONNECTION_ID;
  readonly messagingProfileId = MESSAGING_PROFILE_ID;
  readonly webhooks: Webhooks;
  readonly faults = new Faults();
  /** What the customer has with the company; empty until a test or a set-up fills it. */
  readonly account = new Account();
  readonly #signer = new Signer();
  readonly #stranger = new Signer();
  readonly #phones = new Map<string, Phone>();
  readonly #signedAt: () => number;
  readonly #office: Office;
  readonly #calls: Calls;
  readonly #texts: Texts;
  readonly #server: FastifyInstance;

  private constructor({ now = Date.now, signedAt = Date.now, speed = 1 }: CompanyOptions) {
    this.#signedAt = signedAt;
    this.webhooks = new Webhooks(body => this.sign(body), now);
    this.#office = new Office(now, speed, this.webhooks, this.account);
    this.#calls = new Calls(this.#office, leg => {
      const phone = this.#phoneOf(leg.to);
      phone.calls.push(this.#handle(leg));
      phone.ring(leg, this.#calls);
    });
    this.#texts = new Texts(this.#office);
    this.#server = api({
      ...{ calls: this.#calls, texts: this.#texts, faults: this.faults },
      ...{ account: this.account, webhooks: this.webhooks },
    });
  }

  static async start(options: CompanyOptions = {}): Promise<PhoneCompany> {
    const company = new PhoneCompany(options);
    await company.#open();
    return company;
  }

  /** Base64 of the 32 bytes, as Telnyx's portal shows it. */
  get publicKey(): string {
    return this.#signer.publicKey;
  }

  /** Where webhooks go from now on, whatever the account says; null: where the account says. */
  deliverTo(url: string | null): void {
    this.#office.applicationUrl = url;
  }

  /** A person rings a line. */
  call(caller: Caller): PhoneCall {
    return this.#handle(this.#calls.incoming(caller));
  }

  /** A person texts a line; the answer is the text's id. */
  text(text: PersonsText): string {
    return this.#texts.receive(text);
  }

  /** Sets how a phone behaves when it is dialled from now on; one never set up is not answered. */
  phone(number: string, habit: Partial<Habit> = {}): Phone {
    const phone = this.#phoneOf(number);
    phone.habit = { ...phone.habit, ...habit };
    return phone;
  }

  /** Every text accepted from the application, in order. */
  get texts(): readonly Text[] {
    return this.#texts.accepted;
  }

  onText(listener: (text: Text) => void): void {
    this.#texts.onAccepted(listener);
  }

  /** Texts to this number turn out undeliverable with a 400xx code, and are refused with any other. */
  refuse(number: string, code: string): void {
    this.#texts.refuse(number, code);
  }

  get receipts(): Receipts {
    return this.#texts.receipts;
  }

  set receipts(receipts: Receipts) {
    this.#texts.receipts = receipts;
  }

  /** More texts than this in a second are answered 429; null: no limit. */
  get textsPerSecond(): number | null {
    return this.#texts.rate.perSecond;
  }

  set textsPerSecond(limit: number | null) {
    this.#texts.rate.perSecond = limit;
  }

  get webhookLog(): readonly Attempt[] {
    return this.webhooks.log;
  }

  /** A webhook signed by the company, for posting by hand. `at`: milliseconds since the epoch. */
  sign(body: string, at = this.#signedAt()): SignedWebhook {
    return this.#signer.sign(body, at);
  }

  /** The same, signed with somebody else's key. */
  forge(body: string, at = this.#signedAt()): SignedWebhook {
    return this.#stranger.sign(body, at);
  }

  /** Stops everything: nobody rings, nothing is delivered, every connection is closed. */
  async close(): Promise<void> {
    this.#office.timeline.clear();
    this.faults.close();
    await this.webhooks.close();
    await this.#server.close();
  }

  async #open(): Promise<void> {
    const address = await this.#server.listen({ host: '127.0.0.1', port: 0 });
    this.apiUrl = `${address}/v2`;
    this.#office.shelf.baseUrl = `${address}/media`;
  }

  #phoneOf(number: string): Phone {
    const phone = this.#phones.get(number) ?? new Phone();
    this.#phones.set(number, phone);
    return phone;
  }

  #handle(leg: Leg): PhoneCall {
    return new PhoneCall(leg, this.#calls, this.webhooks.events);
  }
}
