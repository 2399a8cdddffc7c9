/** What people do in the demo, done through the phone company and shown on the screen. */
import { setTimeout as pause } from 'node:timers/promises';
import { pretty } from '../../core/numbers/numbers.ts';
import { keywordOf } from '../opt-outs.ts';
import type { Text } from '../texts.ts';
import { Calendar } from './calendar.ts';
import { type House, settled } from './house.ts';
import { Insides } from './insides.ts';
import { BUSINESS, type Homeowner, LINE, OWNER } from './people.ts';
import { PHOTO } from './photo.ts';
import type { Screen } from './screen.ts';

export interface Stage {
  house: House;
  screen: Screen;
  /** Aborted: the demo is to end now. */
  signal: AbortSignal;
}

/** What has come of something that people did. */
export interface Outcome {
  /** In the order in which they reached a phone. */
  texts: Text[];
  /** What the owner's calendar shows now that it did not before. */
  calendar: string[];
}

/** How soon a ringing phone is seen to ring. */
const LOOK_AGAIN_MS = 10;
/** A daemon that has not dialled by then does not ring the owner at all. */
const RINGS_WITHIN_MS = 5000;

export class Show {
  readonly #stage: Stage;
  readonly #insides: Insides;
  readonly #calendar: Calendar;
  #shown: Text[] = [];
  /** The homeowner has written since it was last settled. */
  #unanswered = false;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#insides = new Insides(stage.house);
    this.#calendar = new Calendar(stage.house);
    stage.house.company.onText(text => this.#arrived(text));
  }

  /** They ring, nobody takes the call, and they give up after `ms`. */
  async call({ name, number }: Homeowner, ms: number): Promise<void> {
    const { house, screen, signal } = this.#stage;
    const call = house.company.call({ from: number, to: LINE, name });
    await this.#untilOwnerRings();
    screen.ring(`☎ calls ${BUSINESS}`, `☎ rings: ${pretty(number)}`);
    await pause(ms, undefined, { signal });
    screen.ring('☎ nobody picks up; hangs up', '');
    screen.missed();
    call.hangUp();
  }

  writes({ name, number }: Homeowner, words: string): void {
    const { house, screen } = this.#stage;
    screen.text('homeowner', name, words, true);
    house.company.text({ from: number, to: LINE, text: words });
    this.#unanswered = true;
    const keyword = keywordOf(words);
    if (keyword) screen.inside(`the phone company answers ${keyword} by itself`);
  }

  sendsPhoto({ name, number }: Homeowner): void {
    const { house, screen } = this.#stage;
    screen.text('homeowner', name, '(a photo)', true);
    house.company.text({ from: number, to: LINE, text: null, media: [PHOTO] });
    this.#unanswered = true;
  }

  ownerWrites(words: string): void {
    const { house, screen } = this.#stage;
    screen.text('owner', 'Mike', words, true);
    house.company.text({ from: OWNER, to: LINE, text: words });
  }

  /** Waits until all of it has been dealt with; the answer is what came of it since last time. */
  async settle({ number }: Homeowner): Promise<Outcome> {
    const { house, screen, signal } = this.#stage;
    const quiet = await settled(house, signal);
    const texts = this.#shown;
    this.#shown = [];
    const news = this.#insides.newsOf(number);
    for (const line of news) screen.inside(line);
    const calendar = await this.#calendar.news(signal);
    for (const entry of calendar) screen.text('owner', "Mike's calendar", entry);
    if (!quiet) screen.inside('still busy after ten seconds');
    else if (this.#unanswered && texts.length + news.length === 0) {
      screen.inside('noted; nothing needs to be said');
    }
    this.#unanswered = false;
    return { texts, calendar };
  }

  async #untilOwnerRings(): Promise<void> {
    const { house, signal } = this.#stage;
    const until = performance.now() + RINGS_WITHIN_MS;
    const isRinging = () =>
      house.company.phone(OWNER).calls.some(({ state }) => state === 'ringing');
    while (!isRinging() && performance.now() < until) {
      await pause(LOOK_AGAIN_MS, undefined, { signal });
    }
  }

  #arrived(text: Text): void {
    const { screen } = this.#stage;
    this.#shown.push(text);
    for (const line of this.#insides.behind(text, screen.sinceMiss)) screen.inside(line);
    screen.text(text.to === OWNER ? 'owner' : 'homeowner', BUSINESS, text.text);
  }
}
