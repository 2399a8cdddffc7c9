/** `textback queue`: who waits, in which order, and what is next. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, inOrder, rowOf } from '../core/queue.ts';
import { countOpen, extrasReader, openLeads } from '../store/waiting.ts';
import { type Opened, opened } from './opened.ts';
import { dim, print, printJson, thousands } from './page.ts';
import { queuePage, type Waiting } from './queue-page.ts';

/** More than a person works through, or a program waits for; the rest is counted, and there with --all. */
const SHOWN = 50;
const SHOWN_AS_JSON = 200;
const LOOK_AGAIN_MS = 1000;
const REDRAW_MS = 30_000;
const CLEAR = '\x1b[H\x1b[2J\x1b[3J';

interface Options {
  json?: boolean;
  /** The snoozed ones too, and however many there are. */
  all?: boolean;
  watch?: boolean;
}

export function queue(configPath: string, options: Options): Promise<number> {
  return opened(configPath, async look => {
    show(look, options);
    if (options.watch) await watch(look, options);
    return 0;
  });
}

function show({ db, business, clock }: Opened, { json, all }: Options): void {
  const limit = all ? null : json ? SHOWN_AS_JSON : SHOWN;
  const waiting = waitingLeads(db, clock, limit);
  const more = waiting.length === limit ? countOpen(db) - waiting.length : 0;
  if (json) {
    printJson(waiting.map(({ lead, extras }) => rowOf(lead, extras, clock)));
    if (more > 0) process.stderr.write(`${moreOf(more)}\n`);
  } else if (waiting.length === 0) {
    print(nobody(all ? 0 : countOpen(db)));
  } else {
    print(queuePage(waiting, business, clock));
    if (more > 0) print(['', dim(moreOf(more))]);
  }
}

/** Null: the snoozed ones too. */
function waitingLeads(db: Opened['db'], clock: Clock, limit: number | null): Waiting[] {
  const leads = openLeads(db, { now: clock.now, limit, snoozed: limit === null });
  const extras = extrasReader(db);
  return inOrder(leads, clock).map(lead => ({ lead, extras: extras(lead.lead) }));
}

function moreOf(count: number): string {
  return `and ${thousands(count)} more: textback queue --all`;
}

function nobody(snoozed: number): string[] {
  const lines = ['Nobody is waiting for you. Every lead is done.'];
  if (snoozed === 0) return lines;
  return [`Nobody is waiting for you. ${snoozed} snoozed: textback queue --all`];
}

/** Draws again whenever the daemon or another command has written, and as time passes. */
async function watch(look: Opened, options: Options): Promise<never> {
  let seen = look.db.pragma('data_version', { simple: true });
  let drawnAt = look.clock.now;
  for (;;) {
    await pause(LOOK_AGAIN_MS);
    const version = look.db.pragma('data_version', { simple: true });
    const now = Date.now();
    if (version === seen && now - drawnAt < REDRAW_MS) continue;
    [seen, drawnAt] = [version, now];
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    show({ ...look, clock: { ...look.clock, now } }, options);
  }
}
