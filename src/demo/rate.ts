import { Refusal } from './refusal.ts';

/** How many texts a second the account may send, by the real clock. */
export class Rate {
  /** Null: no limit. */
  perSecond: number | null = null;
  #arrivals: number[] = [];

  /** Throws a 429 where the last second has had its share; what was refused does not count. */
  count(): void {
    if (this.perSecond === null) return;
    const now = Date.now();
    this.#arrivals = this.#arrivals.filter(at => now - at < 1000);
    if (this.#arrivals.length >= this.perSecond) throw new Refusal('10011', null, 1);
    this.#arrivals.push(now);
  }
}
