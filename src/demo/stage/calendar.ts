/** The owner's calendar, as a phone shows it that subscribes to the feed: fetched over HTTP, like theirs. */
import ICAL from 'ical.js';
import { feedPath, secretOf } from '../../calendar-secret.ts';
import { windowWords } from '../../core/conversation/window-texts.ts';
import { installationKey } from '../../installation-key.ts';
import type { House } from './house.ts';

export class Calendar {
  readonly #url: string;
  #shown: string[] = [];

  constructor({ daemon }: House) {
    const { settings, store } = daemon.app;
    const key = installationKey(settings.database);
    this.#url = daemon.url + feedPath(secretOf(key, store.feed.rotation()));
  }

  /** What it shows that it did not show before, e.g. "CONFIRMED Thu Nov 26, 8-10am" and lines below. */
  async news(signal: AbortSignal): Promise<string[]> {
    const answer = await fetch(this.#url, { signal });
    const shown = entries(await answer.text());
    const fresh = shown.filter(entry => !this.#shown.includes(entry));
    this.#shown = shown;
    return fresh;
  }
}

function entries(feed: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    const lines = [`${status} ${hours(event)}`, event.summary, event.location];
    return lines.filter(Boolean).join('\n');
  });
}

function hours({ startDate, endDate }: ICAL.Event): string {
  const [[date = '', from = ''], [, to = '']] = [startDate, endDate].map(time =>
    time.toString().split('T'),
  ) as [string[], string[]];
  return windowWords({ date, from, to, zone: '' }, 'en');
}
