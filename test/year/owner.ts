/** The owner, who reacts to some of it and works the list in the evening. */
import { DAY, HOUR, type Instant, MINUTE } from '../../src/core/model.ts';
import type { Store } from '../../src/store/store.ts';
import type { Agenda } from './agenda.ts';
import type { Got } from './chronicle.ts';
import type { YearsCarrier } from './phone-company.ts';
import { FORWARDED, OWNER } from './year.ts';

interface World {
  agenda: Agenda;
  random: () => number;
  now: () => Instant;
  company: YearsCarrier;
}

export class BusyOwner {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** An alert has come to the phone in the truck. */
  reads({ to, body }: Got): void {
    if (to !== OWNER) return;
    const { random } = this.#world;
    const [, urgent] = /^(?:URGENT|DANGER) (\d+) /.exec(body) ?? [];
    const [, wanted] = /OK (\d+) confirms it/.exec(body) ?? [];
    const [, asked] = /^(\d+) .* (?:asks|wants)/.exec(body) ?? [];
    if (urgent && random() < 0.7) {
      this.#text((1 + random() * 7) * MINUTE, `${urgent} on my way`);
      if (random() < 0.2) this.#text(2 * HOUR, `SCRIPT ${urgent}`);
    } else if (wanted) {
      this.#text(random() * HOUR, random() < 0.9 ? `OK ${wanted}` : `OFF ${wanted}`);
    } else if (asked && random() < 0.5) {
      this.#text(random() * HOUR, `${asked} it is 95 for the visit, shall I put you down?`);
    }
  }

  /** Most leads are rung and done with; some are put off, and some are forgotten. */
  evening(store: Store): void {
    const { random, now } = this.#world;
    const open = store.conversations.open(now()).filter(({ openedAt }) => now() - openedAt > DAY);
    for (const [index, { lead, state }] of open.entries()) {
      const luck = random();
      // Several at a time, as thumbs do it.
      const after = Math.floor(index / 5) * 20_000;
      if (state === 'booked' || luck < 0.4) continue;
      if (luck < 0.9) this.#text(after, `DONE ${lead}`);
      else if (luck < 0.93) this.#text(after, `LOST ${lead}`);
      else if (luck < 0.96) this.#text(after, `SNOOZE ${lead} 2d`);
      else this.#text(after, `CALL ${lead} tomorrow 9am`);
    }
  }

  #text(after: number, words: string): void {
    const { agenda, company, now } = this.#world;
    agenda.put(now() + after, () => company.text(OWNER, FORWARDED, words));
  }
}
