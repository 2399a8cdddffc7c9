/** Looks into the owner's other calendars now and then, and keeps what was last there. */
import type { Logger } from 'pino';
import type { App } from '../app/app.ts';
import { DAY, type Instant, MINUTE, SECOND } from '../core/model.ts';
import { startOfDay } from '../core/time/hours.ts';
import type { BusyCopy, GoodCopy } from '../store/busy-calendars.ts';
import type { Store } from '../store/store.ts';
import { readBusy } from './read.ts';

export interface BusyParts {
  store: Store;
  urls: string[];
  /** How many days ahead it is asked who is busy. */
  daysAhead: number;
  zone: string;
  log: Logger;
  now: () => Instant;
}

const EVERY = 15 * MINUTE;
const TIMEOUT = 20 * SECOND;
const MOST_BYTES = 5_000_000;

type Fetched = { got: GoodCopy } | { trouble: string };

const LOOK_MS = 60 * SECOND;

/** Looks now and then for as long as the daemon runs; nothing, where no calendars are configured. */
export function watchBusyCalendars({ store, settings, log, now }: App): { stop(): void } {
  const { booking, business } = settings;
  const urls = booking?.busyCalendars ?? [];
  const stopping = new AbortController();
  const parts = {
    store,
    urls,
    daysAhead: booking?.daysAhead ?? 0,
    zone: business.timezone,
    log,
    now,
  };
  const look = () => {
    refreshBusyCalendars(parts, stopping.signal).catch(error =>
      log.error({ err: error }, 'the busy calendars could not be noted'),
    );
  };
  if (urls.length > 0) look();
  const timer = urls.length > 0 ? setInterval(look, LOOK_MS) : undefined;
  return {
    stop() {
      clearInterval(timer);
      stopping.abort();
    },
  };
}

/** Looks into every calendar that is due. Never rejects; `stop` breaks it off. */
export async function refreshBusyCalendars(parts: BusyParts, stop: AbortSignal): Promise<void> {
  const { store, urls, now } = parts;
  store.write(() => store.busyCalendars.keepOnly(urls));
  const known = new Map(store.busyCalendars.all().map(copy => [copy.url, copy]));
  const isDue = (url: string) => (known.get(url)?.triedAt ?? -EVERY) + EVERY <= now();
  const due = urls.filter(isDue);
  await Promise.all(due.map(url => look(parts, url, known.get(url) ?? null, stop)));
}

async function look(
  { store, daysAhead, zone, log, now }: BusyParts,
  url: string,
  known: BusyCopy | null,
  stop: AbortSignal,
): Promise<void> {
  const fetched = await fetchCopy(url, known, stop);
  if (stop.aborted) return;
  const start = startOfDay(now(), zone);
  const horizon = { start, end: start + (daysAhead + 2) * DAY, zone };
  const read = 'got' in fetched ? await readBusy(fetched.got.body ?? '', horizon) : fetched;
  if ('got' in fetched && 'busy' in read) {
    store.write(() => store.busyCalendars.keep(fetched.got, read.busy, now()));
    return;
  }
  const why = 'trouble' in read ? read.trouble : '';
  // Whoever knows the whole address can read the calendar.
  log.warn({ calendar: new URL(url).host, why }, 'a busy calendar could not be read');
  store.write(() => store.busyCalendars.fail(url, why, now()));
}

async function fetchCopy(url: string, known: BusyCopy | null, stop: AbortSignal): Promise<Fetched> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]);
    const answer = await fetch(url, { headers: conditions(known), signal });
    if (answer.status === 304 && known) return { got: known };
    if (answer.status !== 200) {
      await answer.body?.cancel();
      return { trouble: `it answers ${answer.status}` };
    }
    const body = await textOf(answer);
    if (body === null) return { trouble: 'it is larger than 5 MB' };
    const [etag, lastModified] = ['etag', 'last-modified'].map(name => answer.headers.get(name));
    return { got: { url, body, etag: etag ?? null, lastModified: lastModified ?? null } };
  } catch (error) {
    return { trouble: `no answer (${error instanceof Error ? error.name : 'unknown'})` };
  }
}

function conditions(known: BusyCopy | null): Record<string, string> {
  return {
    accept: 'text/calendar',
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

async function textOf(answer: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
