/** `textback read`: texts from standard input, a line each, as the intake would understand them. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ConfigError, load } from '../config/load.ts';
import { read as understand } from '../core/understand/read.ts';
import { describe, toReport } from '../core/understand/report.ts';
import { UserError } from '../core/user-error.ts';
import { wrap } from '../wrap.ts';

interface Entry {
  id: string;
  text: string;
}

/** The owner's own urgent words count where there is a config; none is needed. */
export async function read(configPath: string, { json }: { json?: boolean }): Promise<number> {
  const urgentWords = existsSync(configPath) ? ownWords(configPath) : [];
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = json ? parsed(line, number) : { id: String(number), text: line };
    const reading = understand(text, { urgentWords });
    process.stdout.write(
      json ? `${JSON.stringify(toReport(id, reading))}\n` : `${plain(text, describe(reading))}\n`,
    );
  }
  return 0;
}

/** What is wrong elsewhere in the config, such as a key that is not set here, is no reason not to read. */
function ownWords(configPath: string): string[] {
  try {
    return load(configPath, process.env).settings.script.urgentWords;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(
      `textback: ${configPath} has errors (see textback check); read without your urgent words.\n`,
    );
    return [];
  }
}

function parsed(line: string, number: number): Entry {
  const entry = objectIn(line);
  if (typeof entry?.text !== 'string') {
    throw new UserError(
      'E408',
      `line ${number} is not an object with a text`,
      'write {"id":"a","text":"…"} a line, or leave out --json',
    );
  }
  return { id: String(entry.id ?? number), text: entry.text };
}

function objectIn(line: string): Partial<Entry> | null {
  try {
    return JSON.parse(line) as Partial<Entry> | null;
  } catch {
    return null;
  }
}

function plain(text: string, understood: string): string {
  return [...wrap(text, 78).map(line => `> ${line}`), understood, ''].join('\n');
}
