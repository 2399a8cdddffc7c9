interface Due {
  at: number;
  act: () => void;
}

/** Everything that is to happen later, in order however fast the time of it runs. */
export class Timeline {
  readonly #speed: number;
  readonly #due: Due[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** `speed` 1 is real time; at 1000 an 18-second ring takes 18 ms. */
  constructor(speed: number) {
    this.#speed = speed;
  }

  /** Does `act` in `ms` of the simulated world's time; the answer cancels it. */
  after(ms: number, act: () => void): () => void {
    const due = { at: this.#now() + ms, act };
    this.#due.splice(this.#due.findLastIndex(({ at }) => at <= due.at) + 1, 0, due);
    this.#wind();
    return () => this.#cancel(due);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#due.length = 0;
  }

  #now(): number {
    return performance.now() * this.#speed;
  }

  #wind(): void {
    clearTimeout(this.#timer);
    const next = this.#due[0];
    if (!next) return;
    const ms = Math.max(0, next.at - this.#now()) / this.#speed;
    this.#timer = setTimeout(() => this.#run(), ms);
  }

  #run(): void {
    while (this.#due[0] && this.#due[0].at <= this.#now()) this.#due.shift()?.act();
    this.#wind();
  }

  #cancel(due: Due): void {
    const index = this.#due.indexOf(due);
    if (index >= 0) this.#due.splice(index, 1);
  }
}
