/** A whole conversation as text: what people do, at what time, and what comes of it. */
import type { Instant } from '../../src/core/model.ts';

/** Every transcript plays here. */
export const ZONE = 'America/Chicago';

export interface Transcript {
  /** Title and config, word for word. */
  header: string;
  /** What differs from the usual textback.yaml. */
  yaml: string;
  actions: Action[];
}

/** What somebody does, e.g. "caller: leak under the sink" or "caller calls, nobody answers". */
export interface Action {
  at: Instant;
  words: string;
}

const DAY = /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d)$/;
const LINE = /^(\d\d:\d\d:\d\d) {2}(.+)$/;

/** Whatever is not an action (texts that went out, what became of the lead) is left out. */
export function parse(file: string): Transcript {
  const lines = file.split('\n');
  const first = lines.findIndex(line => DAY.test(line));
  const header = lines.slice(0, first);
  let date = '';
  const actions: Action[] = [];
  for (const line of lines.slice(first)) {
    date = DAY.exec(line)?.[1] ?? date;
    const [, clock, words] = LINE.exec(line) ?? [];
    if (clock && words && !isOutcome(words)) actions.push({ at: instant(date, clock), words });
  }
  return {
    header: header.join('\n').trimEnd(),
    yaml: header.filter(line => !line.startsWith('#')).join('\n'),
    actions,
  };
}

function isOutcome(words: string): boolean {
  return words.startsWith('->') || words.startsWith('--');
}

function instant(date: string, clock: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(ZONE).epochMilliseconds;
}

/** Writes a transcript down, line by line. */
export class Scribe {
  #date = '';
  readonly #lines: string[] = [];

  note(at: Instant, words: string): void {
    const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
    const date = then.toPlainDate().toString();
    if (date !== this.#date) this.#lines.push('', `${weekday(then)} ${date}`);
    this.#date = date;
    const clock = then.toPlainTime().toString({ smallestUnit: 'second' });
    this.#lines.push(`${clock}  ${words.replaceAll('\n', `\n${' '.repeat(13)}`)}`);
  }

  finish(header: string, outcome: string[]): string {
    return [header, ...this.#lines, '', ...outcome, ''].join('\n');
  }
}

function weekday(then: Temporal.ZonedDateTime): string {
  return then.toLocaleString('en-US', { weekday: 'short' });
}
