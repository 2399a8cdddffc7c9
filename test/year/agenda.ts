/** What is going to happen, soonest first; things of one instant in the order they were put down. */
import type { Instant } from '../../src/core/model.ts';

interface Entry {
  at: Instant;
  order: number;
  happen: () => void;
}

export class Agenda {
  readonly #heap: Entry[] = [];
  #count = 0;

  put(at: Instant, happen: () => void): void {
    const heap = this.#heap;
    let index = heap.push({ at: Math.floor(at), order: this.#count++, happen }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (before(heap[parent]!, heap[index]!)) break;
      [heap[parent], heap[index]] = [heap[index]!, heap[parent]!];
      index = parent;
    }
  }

  next(): Instant | null {
    return this.#heap[0]?.at ?? null;
  }

  /** Lets everything happen that is due. */
  pass(now: Instant): void {
    while (this.#heap[0] && this.#heap[0].at <= now) this.#take().happen();
  }

  #take(): Entry {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) heap[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const right = left + 1;
      let least = index;
      if (left < heap.length && before(heap[left]!, heap[least]!)) least = left;
      if (right < heap.length && before(heap[right]!, heap[least]!)) least = right;
      if (least === index) return first;
      [heap[index], heap[least]] = [heap[least]!, heap[index]!];
      index = least;
    }
  }
}

function before(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
