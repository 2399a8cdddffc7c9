import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../src/backup.ts';
import { commandLine } from '../src/cli/program.ts';
import { addLead, addText, type Office, office, textback } from './cli/command-line.ts';
import { argumentsOf, commandsIn, DOCUMENTS, PROJECT, shellLines, textOf } from './documented.ts';

const SHOWN = new Set(DOCUMENTS.flatMap(commandsIn));
const ALL = [...SHOWN].map(command => ({ command, args: argumentsOf(command) }));

/** Null: it can be typed. */
async function objection(args: string[]): Promise<string | null> {
  const program = commandLine(() => async () => {});
  for (const command of [program, ...program.commands]) command.configureOutput({ writeErr() {} });
  try {
    await program.parseAsync(args, { from: 'user' });
    return null;
  } catch (error) {
    return error instanceof CommanderError ? error.code : String(error);
  }
}

test.each(ALL)('`textback $command` is a command', async ({ args }) => {
  // A verb may be named without what it takes.
  const named = args.length === 1 ? 'commander.missingArgument' : null;
  expect([null, named]).toContain(await objection(args));
});

test('a command or option that is gone would be noticed', async () => {
  expect(ALL.length).toBeGreaterThan(35);
  for (const args of [['qeueu'], ['queue', '--jsno'], ['lead', 'x'], ['outbox', 'retyr', '1']]) {
    expect(await objection(args), args.join(' ')).toMatch(/^commander\./);
  }
});

const OUTSIDE = /^(sha256sum|sudo (install|useradd|chown) |mkdir|tailscale|export|docker compose)/;

test.each(DOCUMENTS)('%s names scripts and files that are there', document => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const text = textOf(document);
  const others = shellLines(document).filter(
    line => !OUTSIDE.test(line) && !/\btextback /.test(line) && !line.startsWith('scripts/'),
  );
  expect(others).toEqual([]);
  for (const [, name = ''] of text.matchAll(/npm run ([\w-]+)/g))
    expect(scripts).toHaveProperty(name);
  const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, to = '']) =>
    join(dirname(document), to),
  );
  const named = [...text.matchAll(/\b((?:scripts|deploy|test|src)\/[\w./-]*\w)/g)].map(
    ([, to = '']) => to,
  );
  const here = [...links, ...named].filter(path => path !== 'deploy/data');
  expect(here.filter(path => !existsSync(join(PROJECT, path)))).toEqual([]);
});

/** They would wait for something, or change this machine. */
const NOT_RUN = /^(serve|-c \S+ install-service)$/;
/** Nobody is there to ask, and no daemon runs; all else ends well. */
const STATUSES: Record<string, number> = { init: 2, 'init --listen 0.0.0.0:8080': 2, doctor: 1 };

const complete = await Promise.all(ALL.map(async ({ args }) => (await objection(args)) === null));
const RUN = ALL.filter(({ command }, index) => complete[index] && !NOT_RUN.test(command));

describe('in a folder with leads they do what is said', () => {
  let it: Office;
  beforeEach(() => {
    it = office();
    const nobody = 'api_url: "http://127.0.0.1:1", api_key';
    writeFileSync(it.config, readFileSync(it.config, 'utf8').replace('api_key', nobody));
    // A service is never set up to run as root.
    if (process.getuid?.() === 0) chownSync(it.config, 54_321, 54_321);
    const { caller, at } = addLead(it.store, 12);
    it.store.db.exec("UPDATE outbox SET state = 'failed'");
    addText(it.store, 12, { key: 'another', to: caller, at });
    writeFileSync(join(it.folder, 'book.vcf'), VCARD);
    backUp(join(it.folder, 'textback.db'), join(it.folder, 'FILE'));
  });
  afterEach(() => it.leave());

  test.each(RUN)('`textback $command`', async ({ command, args }) => {
    const words = args.map(word =>
      word.replace(/^\/\w+(\/\w+)*\/(?=[\w.-]+$)/, `${it.folder}/`).replace('+1…', '+15125551012'),
    );
    if (words[0] === 'restore') words[1] = 'FILE';
    if (words[0] === 'forget') words.push('--yes');
    const { status, err } = await textback(words, '', it.folder);
    expect({ status, err }).toMatchObject({ status: STATUSES[command] ?? 0 });
  });
});

const VCARD = 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nTEL:+15125550142\nEND:VCARD\n';
