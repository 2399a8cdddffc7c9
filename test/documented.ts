/** The commands that the documents show, as somebody would type them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '..');

export const DOCUMENTS = [
  ...['README.md', 'SECURITY.md'],
  ...readdirSync(join(PROJECT, 'docs')).map(name => `docs/${name}`),
];

export const textOf = (document: string) => readFileSync(join(PROJECT, document), 'utf8');

/** The lines of the blocks for a shell or cron, without their comments. */
export function shellLines(document: string): string[] {
  return [...textOf(document).matchAll(/^ *```(?:sh|cron)\n(.*?)^ *```/gms)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map(line => line.replace(/(^|\s)#.*/, '').trim())
    .filter(line => line !== '' && !line.startsWith('MAILTO='));
}

/** What stands in `signs` within the sentences. */
function spans(document: string): string[] {
  const sentences = textOf(document).replace(/^ *```.*?^ *```/gms, '');
  return [...sentences.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
}

/** Of tables whose first column is called "command": what may be typed after `textback`. */
function tabled(document: string): string[] {
  const rows = /^\| command \|.*\n\| --- \|.*\n((?:\|.*\n)*)/gm;
  return [...textOf(document).matchAll(rows)].flatMap(([, table = '']) =>
    table
      .split('\n')
      .map(row => row.split('|')[1] ?? '')
      .flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, form = '']) => written(form))),
  );
}

/** `outbox retry/drop N` is two commands; `stats [--csv]` is shown with all that it may take. */
function written(form: string): string[] {
  const plain = form.replace(/[[\]]/g, '').replace(/\bN\b/, '1');
  const [all = '', before = '', either = '', after = ''] =
    /^(.* )(\w+\/\w+)( .*)$/.exec(plain) ?? [];
  return all ? either.split('/').map(one => before + one + after) : [plain];
}

/** Every command of textback that is shown, without the name itself; each once. */
export function commandsIn(document: string): string[] {
  const typed = [...shellLines(document), ...spans(document)].flatMap(
    line => /(?:^|npx |sudo |&& |--rm |bin\/)textback(?:\.js)? ([^&|>']+)/.exec(line)?.[1] ?? [],
  );
  return [...new Set([...typed, ...tabled(document)].map(words => words.trim()))];
}

/** As a shell would hand it over. */
export function argumentsOf(command: string): string[] {
  const plain = command.replace(/\$\([^)]*\)/g, '1');
  return [...plain.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
