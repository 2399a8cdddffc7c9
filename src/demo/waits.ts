/** Everything that happens later: scaled by `speed`, and over at once when cleared. */
export class Waits {
  readonly speed: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  /** `speed` 1 is real time; at 1000 an 18-second ring takes 18 ms. */
  constructor(speed: number) {
    this.speed = speed;
  }

  /** Does `act` after `ms` of the simulated world's time; the answer cancels it. */
  after(ms: number, act: () => void): () => void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms / this.speed);
    this.#timers.add(timer);
    return () => this.#forget(timer);
  }

  clear(): void {
    for (const timer of [...this.#timers]) this.#forget(timer);
  }

  #forget(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#timers.delete(timer);
  }
}
