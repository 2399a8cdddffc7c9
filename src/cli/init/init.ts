/** `textback init`: from nothing to a line that works. Run again, it keeps what is there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from '../../config/load.ts';
import { variables } from '../../config/yaml/variables.ts';
import type { Settings } from '../../core/settings.ts';
import { UserError } from '../../core/user-error.ts';
import { telnyxAccount } from '../../telnyx/account.ts';
import { asker as telnyx } from '../../telnyx/request.ts';
import { wrap } from '../../wrap.ts';
import { WIDTH } from '../page.ts';
import { UsageError } from '../usage-error.ts';
import { type Asker, nobody, person, type Terminal } from './asker.ts';
import { connect } from './connect.ts';
import { configText, keepKeys, type Place } from './files.ts';
import { forwardingCodes } from './modes.ts';
import { type Answers, DETAILS, type Name, QUESTIONS, type Question } from './questions.ts';

export interface Options extends Partial<Answers> {
  /** Asks nothing. */
  yes?: boolean;
  apiKeyFile?: string;
  apiUrl?: string;
  listen?: string;
}

const TERMINAL: Terminal = { input: process.stdin, output: process.stdout };
const TELNYX = 'https://api.telnyx.com/v2';

/** Returns the exit status: 0 it is set up, 1 something is left to be done first. */
export async function init(
  config: string,
  options: Options,
  terminal: Terminal = TERMINAL,
): Promise<number> {
  const asker = options.yes ? nobody : await person(withTerminal(terminal));
  const given = await answersGiven(config, options);
  if (existsSync(config)) await completeKeys(config, given, asker, options);
  else await writeBoth(config, given, asker, options);
  const { settings } = load(config, process.env);
  const remaining = await connect(settings, asker);
  asker.say(nextSteps(settings, config, remaining).join('\n'));
  return remaining.length > 0 ? 1 : 0;
}

function withTerminal(terminal: Terminal): Terminal {
  if (terminal !== TERMINAL || process.stdin.isTTY) return terminal;
  throw new UsageError(
    'E561',
    'init asks questions, and there is no terminal to ask them at',
    'add --yes, and a flag for each answer: see textback init --help',
  );
}

/** From the flags, the environment and the .env that is there. */
async function answersGiven(config: string, options: Options): Promise<Partial<Answers>> {
  const { yes: _, apiKeyFile, apiUrl: __, listen: ___, ...flags } = options;
  const known = variables(config, process.env);
  const apiKey = apiKeyFile ? readKey(apiKeyFile) : known['TELNYX_API_KEY'];
  const publicKey = flags.publicKey ?? known['TELNYX_PUBLIC_KEY'];
  return { ...flags, ...(apiKey && { apiKey }), ...(publicKey && { publicKey }) };
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new UsageError('E562', `${path} cannot be read`, 'name a file that holds the API key');
  }
}

async function writeBoth(
  config: string,
  given: Partial<Answers>,
  asker: Asker,
  options: Options,
): Promise<void> {
  const place: Place = { listen: options.listen ?? null, apiUrl: options.apiUrl ?? null };
  const answers = await collect(given, asker, options);
  keepKeys(join(dirname(config), '.env'), keysOf(answers));
  writeFileSync(config, configText(answers, place), { flag: 'wx' });
  asker.say(`Written: ${basename(config)}, and .env with the keys, which nobody else may read.`);
}

/** The file stays as it is; only keys that it misses are asked for. */
async function completeKeys(
  config: string,
  given: Partial<Answers>,
  asker: Asker,
  options: Options,
): Promise<void> {
  asker.say(`${basename(config)} is there and is kept.`);
  const written = readFileSync(config, 'utf8');
  const wanted = QUESTIONS.filter(
    ({ name }) =>
      (name === 'apiKey' && written.includes('${TELNYX_API_KEY}')) ||
      (name === 'publicKey' && written.includes('${TELNYX_PUBLIC_KEY}')),
  );
  const answers = await answerAll(wanted, given, asker, options.yes === true);
  keepKeys(join(dirname(config), '.env'), keysOf(answers));
}

function keysOf({ apiKey, publicKey }: Partial<Answers>): Record<string, string> {
  return { TELNYX_API_KEY: apiKey ?? '', TELNYX_PUBLIC_KEY: publicKey ?? '' };
}

async function collect(
  given: Partial<Answers>,
  asker: Asker,
  { yes = false, apiUrl = TELNYX }: Options,
): Promise<Answers> {
  const [key, ...others] = QUESTIONS;
  const first = await answerAll([key!], given, asker, yes);
  const numbers = await numbersOf(first.apiKey ?? '', apiUrl).catch(error => {
    if (given.apiKey || !isRefused(error)) throw error;
    asker.say(`${error.message}. Please copy it once more.`);
    return null;
  });
  if (numbers === null) return collect(given, asker, { yes, apiUrl });
  const only = given.line ?? onlyNumber(numbers, asker);
  const basic = await answerAll(
    others,
    { ...given, ...first, ...(only && { line: only }) },
    asker,
    yes,
  );
  const more =
    !yes && (await asker.confirm('Look at hours, voicemail and the morning list too?', false));
  return {
    ...first,
    ...basic,
    ...(await answerAll(DETAILS, given, more ? asker : nobody, true)),
  } as Answers;
}

/** A key that Telnyx refuses is known before anything else is asked. */
async function numbersOf(apiKey: string, apiUrl: string): Promise<string[]> {
  const numbers = await telnyxAccount(telnyx({ apiKey, apiUrl })).numbers();
  if (numbers.length > 0) return numbers.map(({ number }) => number);
  const fix = 'buy one in the portal (Numbers): a local one where your customers are';
  throw new UserError('E563', 'there is no phone number on this Telnyx account yet', fix);
}

function isRefused(error: unknown): error is UserError {
  return error instanceof UserError && error.code === 'E502';
}

/** Null: there are several to choose from. */
function onlyNumber(numbers: string[], asker: Asker): string | null {
  const [only = null, ...more] = numbers;
  if (more.length === 0) asker.say(`Your Telnyx number is ${only}.`);
  else asker.say(`Your Telnyx numbers: ${numbers.join(', ')}.`);
  return more.length === 0 ? only : null;
}

/** Given ones are read like typed ones. `alone`: nobody is there to answer what is not given. */
async function answerAll(
  questions: Question[],
  given: Partial<Answers>,
  asker: Asker,
  alone: boolean,
): Promise<Partial<Answers>> {
  if (alone)
    refuseMissing(questions.filter(it => given[it.name] === undefined && it.ready === null));
  const answers: Partial<Record<Name, string>> = {};
  for (const question of questions) {
    const written = given[question.name];
    answers[question.name] =
      written === undefined ? await asker.ask(question) : readGiven(question, written);
  }
  return answers as Partial<Answers>;
}

function readGiven({ name, read, what }: Question, written: string): string {
  const value = read(written);
  if (value !== null) return value;
  throw new UsageError('E564', `${flagOf(name)} takes ${what}`, null);
}

function refuseMissing(questions: Question[]): void {
  if (questions.length === 0) return;
  const missing = questions.map(({ name }) => flagOf(name)).join(', ');
  throw new UsageError('E565', `with --yes these are needed as well: ${missing}`, null);
}

/** How the answer is given without a terminal. A key on a command line could be read by others. */
function flagOf(name: Name): string {
  if (name === 'apiKey') return 'TELNYX_API_KEY in the environment (or --api-key-file)';
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** Of the bar at the left, and of a list. */
const INDENT = 5;
const listed = (line: string, index: number) => (index === 0 ? `- ${line}` : `  ${line}`);

function nextSteps({ lines }: Settings, config: string, remaining: string[]): string[] {
  const option = config === 'textback.yaml' ? '' : ` -c ${config}`;
  const forwarded = lines.find(({ mode }) => mode === 'forwarded');
  return [
    'What to do next:',
    ...remaining.flatMap(what => wrap(what, WIDTH - INDENT).map(listed)),
    `- textback serve${option}          start it, best as a service`,
    `- textback doctor --call${option}   proves that a call gets through`,
    ...(forwarded ? ['', ...forwardingCodes(forwarded.number)] : []),
  ];
}
