/** Two phones side by side on 80 columns, and dim lines for what happens inside. */
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { wrap } from '../../wrap.ts';
import type { Prompt } from './prompt.ts';

export type Side = 'homeowner' | 'owner';
type Style = Exclude<Parameters<typeof styleText>[0], string>;

interface Cell {
  text: string;
  style: Style;
}

const WIDTH = 80;
const COLUMN = 38;
/** One's own words stand to the right, as on a phone. */
const OWN_INDENT = 6;
const COLOURS = { homeowner: 'cyan', owner: 'yellow' } as const;
const BLANK: Cell = { text: '', style: [] };

export class Screen {
  prompt: Prompt | null = null;
  readonly #out: Writable;
  /** Whose words were printed last, if nothing else came after them. */
  #speaking: string | null = null;
  #missedAt: number | null = null;

  constructor(out: Writable) {
    this.#out = out;
  }

  /** From now on each text shows the seconds since this miss. */
  missed(): void {
    this.#missedAt = performance.now();
  }

  /** Seconds since the latest miss of this title; null: there was none. */
  get sinceMiss(): number | null {
    return this.#missedAt === null ? null : (performance.now() - this.#missedAt) / 1000;
  }

  title(text: string): void {
    this.#missedAt = null;
    const rule = '─'.repeat(Math.max(2, WIDTH - text.length - 4));
    this.print('', styleText('bold', `── ${text} ${rule}`));
  }

  /** Names the two phones. */
  phones(homeowner: string, owner: string): void {
    this.print(
      row({ text: homeowner, style: ['cyan', 'bold'] }, { text: owner, style: ['yellow', 'bold'] }),
      row(BLANK, BLANK),
    );
  }

  /** What the phones themselves do, such as ring. */
  ring(homeowner: string, owner: string): void {
    this.print(
      row(
        { text: homeowner, style: ['cyan', 'italic'] },
        { text: owner, style: ['yellow', 'italic'] },
      ),
    );
  }

  /** A text that arrived on a phone, or (`own`) was typed there. */
  text(side: Side, from: string, words: string, own = false): void {
    const indent = ' '.repeat(own ? OWN_INDENT : 0);
    const style: Style = own ? [COLOURS[side]] : [];
    const body = words.split('\n').flatMap(line => wrap(line, COLUMN - indent.length));
    const head = `${indent}${from}${this.#stamp()}`;
    const speaker = `${side}/${from}`;
    const goesOn = this.#speaking === speaker;
    const cells: Cell[] = [
      ...(goesOn ? [] : [{ text: head, style: ['dim'] as Style }]),
      ...body.map(line => ({ text: indent + line, style })),
    ];
    const gap = this.#speaking !== null && !goesOn ? [row(BLANK, BLANK)] : [];
    const rows = cells.map(cell => (side === 'homeowner' ? row(cell, BLANK) : row(BLANK, cell)));
    this.print(...gap, ...rows);
    this.#speaking = speaker;
  }

  /** What happens inside. */
  inside(text: string): void {
    const [first = '', ...rest] = wrap(text, WIDTH - 4);
    this.print(
      ...[`  · ${first}`, ...rest.map(line => `    ${line}`)].map(line => styleText('dim', line)),
    );
  }

  say(text: string): void {
    this.print(...wrap(text, WIDTH));
  }

  print(...lines: string[]): void {
    this.#speaking = null;
    this.prompt?.hide();
    this.#out.write(`${lines.join('\n')}\n`);
    this.prompt?.show();
  }

  /** Resolves when all of it has left this process. */
  flush(): Promise<void> {
    return new Promise(written => this.#out.write('', () => written()));
  }

  #stamp(): string {
    return this.sinceMiss === null ? '' : `  +${this.sinceMiss.toFixed(1)} s`;
  }
}

function row(left: Cell, right: Cell): string {
  const gap = ' '.repeat(Math.max(0, COLUMN + 1 - left.text.length));
  return ` ${paint(left)}${gap}${styleText('dim', '│')} ${paint(right)}`.trimEnd();
}

function paint({ text, style }: Cell): string {
  return style.length > 0 ? styleText(style, text) : text;
}
