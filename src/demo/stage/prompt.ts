/** The line one types on, below everything that is printed. */
import {
  clearScreenDown,
  createInterface,
  cursorTo,
  type Interface,
  moveCursor,
} from 'node:readline';

const ASK = 'you › ';

export interface Prompt {
  /** Out of the way, while something is printed. */
  hide(): void;
  /** Back again, with what has been typed so far. */
  show(): void;
  /** Takes back what the terminal has echoed; it is shown as a text instead. */
  entered(line: string): void;
}

export function atTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

export function promptOf(lines: Interface): Prompt {
  const { stdout } = process;
  const clearFrom = (rowsUp: number) => {
    cursorTo(stdout, 0);
    if (rowsUp > 0) moveCursor(stdout, 0, -rowsUp);
    clearScreenDown(stdout);
  };
  lines.setPrompt(ASK);
  return {
    hide: () => clearFrom(lines.getCursorPos().rows),
    show() {
      // Otherwise it redraws from where it last drew itself, over what was printed since.
      Object.assign(lines, { prevRows: 0 });
      lines.prompt(true);
    },
    entered: line => clearFrom(Math.ceil((ASK.length + line.length + 1) / stdout.columns)),
  };
}

/** Lines from the keyboard, or from whatever standard input is. */
export function readLines(signal: AbortSignal): Interface {
  const terminal = atTerminal();
  const output = terminal ? { output: process.stdout } : {};
  const lines = createInterface({ input: process.stdin, ...output, terminal, signal });
  lines.on('SIGINT', () => lines.close());
  return lines;
}
