/** The owner acts on a lead: what was typed, checked and carried out. Whatever is sent, the daemon sends. */
import { command as carryOut } from '../app/command.ts';
import { load } from '../config/load.ts';
import type { Window } from '../core/booking/windows.ts';
import type { BookingCommand, Command } from '../core/command.ts';
import { windowWords } from '../core/conversation/window-texts.ts';
import type { Instant, Outcome } from '../core/model.ts';
import type { Clock } from '../core/queue.ts';
import { parseSpan, parseWhen } from '../core/spoken/time.ts';
import { short } from '../core/time/hours.ts';
import { isServing } from '../daemon-lock.ts';
import { openExisting } from '../store/database.ts';
import { createStore } from '../store/store.ts';
import { print } from './page.ts';
import { UsageError } from './usage-error.ts';

/** Makes a command of what was typed; throws a UserError where it makes no sense. */
export type Typed = (clock: Clock) => Command | BookingCommand;

export function act(configPath: string, lead: number, typed: Typed): number {
  const { settings } = load(configPath, process.env);
  const store = createStore(openExisting(settings.database));
  const clock = { now: Date.now(), zone: settings.business.timezone };
  try {
    const command = typed(clock);
    carryOut({ store, settings }, lead, command, clock.now);
    print([`Lead ${lead}: ${confirmation(command, clock)}`]);
    const sends = ['say', 'confirm', 'book', 'off'].includes(command.do);
    if (sends && !isServing(settings.database)) {
      print(['Nothing is sent until `textback serve` runs.']);
    }
  } finally {
    store.close();
  }
  return 0;
}

function confirmation(command: Command | BookingCommand, { now, zone }: Clock): string {
  switch (command.do) {
    case 'confirm':
      return 'confirmed; they get a text.';
    case 'book':
      return `booked ${windowWords(command.window, 'en')}; they get a text.`;
    case 'off':
      return 'called off; they get a text.';
    case 'say':
      return 'your words go out; the script is silent now.';
    case 'take':
      return 'yours; the script is silent now.';
    case 'script':
      return 'handed back to the script.';
    case 'done':
      return `done (${command.outcome.replace('_', ' ')}).`;
    case 'snooze':
      return `out of the queue until ${short(command.until, zone, now)}.`;
    case 'note':
      return 'noted.';
    case 'call':
      return `you will call ${short(command.at, zone, now)}.`;
  }
}

export function say(words: string): Typed {
  return () => ({ do: 'say', words: some(words, 'what shall they be told?') });
}

export function note(text: string): Typed {
  return () => ({ do: 'note', text: some(text, 'what shall be noted?') });
}

export function snooze(when: string): Typed {
  return clock => ({ do: 'snooze', until: instant(when, clock) });
}

export function book(when: string): Typed {
  return clock => ({ do: 'book', window: windowOf(when, clock) });
}

export function call(when: string): Typed {
  return clock => ({ do: 'call', at: instant(when, clock) });
}

/** Reached unless said otherwise. */
export function done(outcomes: Outcome[]): Typed {
  return () => {
    if (outcomes.length > 1) {
      throw new UsageError(
        'E414',
        'it can only have come to one thing',
        `say one of --${outcomes.join(', --').replace('_', '-')}`,
      );
    }
    return { do: 'done', outcome: outcomes[0] ?? 'reached' };
  };
}

function some(words: string, question: string): string {
  if (words.trim() !== '') return words.trim();
  throw new UsageError('E409', question, 'put it in quotes after the number');
}

/** Hours on a day, in the owner's words. */
export function windowOf(when: string, { now, zone }: Clock): Window {
  const found = parseSpan(when, now, zone);
  if (found !== null) return { ...found, zone };
  throw new UsageError(
    'E415',
    `"${when}" is not a time to come`,
    'say tue 8-10, tomorrow 13:00-15:00 or nov 25 8-10',
  );
}

function instant(when: string, { now, zone }: Clock): Instant {
  const found = parseWhen(when, now, zone);
  if (found !== null) return found;
  throw new UsageError(
    'E410',
    `"${when}" is not a time to come`,
    'say 2h, 30m, tue 9, tomorrow 14:00 or 11/25 3pm',
  );
}
