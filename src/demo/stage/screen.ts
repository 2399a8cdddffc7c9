/** Two phones side by side on 80 columns, and dim lines for what happens inside. */
import { styleText } from 'node:util';
import { WIDTH, wrap } from '../../cli/page.ts';
import type { Prompt } from './prompt.ts';

export type Side = 'homeowner' | 'owner';

const COLUMN = 38;
/** One's own words stand to the right, as on a phone. */
const OWN_INDENT = 6;
const COLOURS = { homeowner: 'cyan', owner: 'yellow' } as const;

export class Screen {
  prompt: Prompt | null = null;
  #missedAt: number | null = null;

  /** The clock on the screen begins. */
  missed(): void {
    this.#missedAt = performance.now();
  }

  /** Seconds since the miss; null: there was none. */
  get sinceMiss(): number | null {
    return this.#missedAt === null ? null : (performance.now() - this.#missedAt) / 1000;
  }

  title(text: string): void {
    this.#missedAt = null;
    const rule = '─'.repeat(Math.max(2, WIDTH - text.length - 4));
    this.print('', styleText('bold', `── ${text} ${rule}`));
  }

  /** The names of the two phones. */
  phones(homeowner: string, owner: string): void {
    this.print(
      row(
        { text: homeowner, style: [COLOURS.homeowner, 'bold'] },
        { text: owner, style: [COLOURS.owner, 'bold'] },
      ),
    );
  }

  /** A text that arrived on a phone, or (`own`) was typed there. */
  text(side: Side, from: string, words: string, own = false): void {
    const indent = ' '.repeat(own ? OWN_INDENT : 0);
    const since = this.sinceMiss === null ? '' : `  +${this.sinceMiss.toFixed(1)} s`;
    const lines = words.split('\n').flatMap(line => wrap(line, COLUMN - indent.length));
    const cells: Cell[] = [
      { text: `${indent}${from}${since}`, style: ['dim'] },
      ...lines.map(line => ({ text: indent + line, style: own ? [COLOURS[side]] : [] }) as Cell),
    ];
    const blank: Cell = { text: '', style: [] };
    this.print(
      ...cells.map(cell => (side === 'homeowner' ? row(cell, blank) : row(blank, cell))),
      row(blank, blank),
    );
  }

  /** What happens inside. */
  inside(text: string): void {
    const [first = '', ...rest] = wrap(text, WIDTH - 4);
    this.print(...[`  · ${first}`, ...rest.map(line => `    ${line}`)].map(line => dim(line)));
  }

  say(text: string): void {
    this.print(...wrap(text, WIDTH));
  }

  print(...lines: string[]): void {
    this.prompt?.hide();
    process.stdout.write(`${lines.join('\n')}\n`);
    this.prompt?.show();
  }
}

interface Cell {
  text: string;
  style: Parameters<typeof styleText>[0] & unknown[];
}

function row(left: Cell, right: Cell): string {
  const gap = ' '.repeat(Math.max(0, COLUMN + 1 - left.text.length));
  const end = right.text === '' ? '' : ` ${paint(right)}`;
  return ` ${paint(left)}${gap}${dim('│')}${end}`;
}

function paint({ text, style }: Cell): string {
  return style.length > 0 ? styleText(style, text) : text;
}

function dim(text: string): string {
  return styleText('dim', text);
}
