/** Callers who ring and answer, each in their own way. */
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../src/core/model.ts';
import type { Agenda } from './agenda.ts';
import type { Got } from './chronicle.ts';
import { type Person, person } from './people.ts';
import type { YearsCarrier } from './phone-company.ts';
import { CALLS, END, FORWARDED, RINGING, START } from './year.ts';

interface World {
  agenda: Agenda;
  random: () => number;
  now: () => Instant;
  company: YearsCarrier;
}

/** What somebody has said since the business last asked them what is going on. */
interface Townsperson extends Person {
  line: string;
  said: Set<string>;
  hasStopped: boolean;
}

export class Town {
  readonly #world: World;
  readonly #people = new Map<string, Townsperson>();
  #calls = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Puts every call of the year on the agenda. */
  fill(): void {
    const { random } = this.#world;
    for (let index = 0; this.#calls < CALLS; index++) {
      const somebody = this.#moveIn(index);
      const first = START + Math.floor((random() * (END - START - DAY)) / DAY) * DAY + hour(random);
      this.#ringAt(first, somebody);
      if (random() < 0.25) this.#ringAt(first + (1 + random() * 14) * MINUTE, somebody);
      while (random() < 0.35) this.#ringAt(first + random() * 60 * DAY, somebody);
    }
  }

  /** Somebody new rings at that instant. */
  ringAt(at: Instant): void {
    this.#ringAt(at, this.#moveIn(100_000 + this.#calls));
  }

  #moveIn(index: number): Townsperson {
    const { random, company } = this.#world;
    const line = random() < 0.15 ? RINGING : FORWARDED;
    const somebody = { ...person(index, random), line, said: new Set<string>(), hasStopped: false };
    if (somebody.number) this.#people.set(somebody.number, somebody);
    if (somebody.number && somebody.habit === 'landline') company.landlines.add(somebody.number);
    return somebody;
  }

  #ringAt(at: Instant, { number, line }: Townsperson): void {
    const { agenda, random, company } = this.#world;
    if (at >= END - DAY) return;
    this.#calls += 1;
    agenda.put(at, () => company.ring(number, line, line === RINGING && random() < 0.5));
  }

  /** A text has come to their phone. */
  reads({ to, from, body }: Got): void {
    const somebody = this.#people.get(to);
    if (somebody === undefined || somebody.hasStopped) return;
    const words = this.#answer(somebody, body);
    if (words.length === 0) return;
    const { agenda, company, now, random } = this.#world;
    const delay = random() < 0.9 ? 10 * SECOND + random() ** 3 * 30 * MINUTE : random() * 30 * HOUR;
    for (const [index, text] of words.entries()) {
      agenda.put(now() + delay + index * 3 * SECOND, () => company.text(to, from, text));
    }
  }

  #answer(somebody: Townsperson, body: string): string[] {
    const { random } = this.#world;
    const isOpening = /STOP to opt out|STOP para/.test(body);
    if (/Reply with a number|A number is enough|con un n[uú]mero|Basta el n[uú]mero/.test(body))
      return choice(random());
    if (/^Confirm/.test(body)) return random() < 0.08 ? ['C'] : random() < 0.3 ? ['thanks!'] : [];
    if (!body.includes('?')) return random() < 0.2 ? ['ok thank you'] : [];
    if (/Anything to add\?|Si falta algo/.test(body)) return random() < 0.2 ? ['👍'] : [];
    if (isOpening) somebody.said.clear();
    return this.#byHabit(somebody, isOpening);
  }

  #byHabit(somebody: Townsperson, isOpening: boolean): string[] {
    const { habit, said } = somebody;
    const left = somebody.facts.filter(fact => !said.has(fact));
    const tell = (facts: string[]) => {
      for (const fact of facts) said.add(fact);
      return facts;
    };
    switch (habit) {
      case 'silent':
        return [];
      case 'stop':
      case 'stop in words':
        somebody.hasStopped = true;
        return [habit === 'stop' ? 'STOP' : 'please stop texting me'];
      case 'at once':
        return isOpening ? [tell(left).join(', ')] : tell(left.slice(0, 1));
      case 'urgent':
        return isOpening ? [tell(left.slice(0, 2)).join(', ')] : tell(left.slice(3));
      case 'burst':
        return tell(left);
      case 'asks back':
        return isOpening ? ['how much do you charge?'] : tell(left.slice(0, 1));
      default:
        return tell(left.slice(0, 1));
    }
  }
}

function choice(luck: number): string[] {
  if (luck < 0.6) return ['1'];
  if (luck < 0.8) return ['the second one pls'];
  return luck < 0.9 ? ['none of those work for me'] : [];
}

/** Most of the day's calls come while people are up. */
function hour(random: () => number): number {
  return random() < 0.85 ? (7 + random() * 12) * HOUR : random() * DAY;
}
